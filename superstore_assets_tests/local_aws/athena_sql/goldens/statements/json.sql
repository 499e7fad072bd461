SELECT json_exists('{"a": 1}', 'lax $.a');
--= a277e91d [["_col0","boolean"]] [[true]]
SELECT json_value('{"a": 1}', 'lax $.a');
--= 484ad36c [["_col0","varchar"]] [["1"]]
SELECT json_query('{"a": [1]}', 'lax $.a');
--= ef7409a1 [["_col0","varchar"]] [["[1]"]]
SELECT json_value('{"a": 1}', 'strict $.b');
--= c871cd42 [["_col0","varchar"]] [[null]]
SELECT json_value('{"a": "x"}', 'lax $.a' RETURNING varchar(5));
--= 6a0fee80 [["_col0","varchar(5)"]] [["x"]]
SELECT json_array(1, 'a', NULL);
--= 6c55ef65 [["_col0","varchar"]] [["[1,\"a\"]"]]
SELECT json_object('a' : 1);
--= b47dafec [["_col0","varchar"]] [["{\"a\":1}"]]
SELECT JSON '{"a":1}' = JSON '{"a": 1}';
--= 5bba08fd [["_col0","boolean"]] [[true]]
SELECT JSON 'x';
--= 5184661f INVALID_LITERAL
SELECT CAST('a' AS json);
--= ec21fde4 [["_col0","json"]] [["\"a\""]]
SELECT json_format(CAST(ARRAY[1, NULL] AS json));
--= 59d131cf [["_col0","varchar"]] [["[1,null]"]]
SELECT CAST(DATE '2020-01-01' AS json);
--= 359e6b63 [["_col0","json"]] [["\"2020-01-01\""]]
SELECT json_parse('[1]') = json_parse('[1]');
--= 44a728c6 [["_col0","boolean"]] [[true]]
