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
SELECT json_extract('{"a":1}', '$.a ');
--= ceef3455 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a b":1}', '$.a b');
--= 53bfff3f INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a b":1}', '$["a b"]');
--= a87c6c3b [["_col0","json"]] [["1"]]
SELECT json_extract('{"é":1}', '$.é');
--= 6124c117 [["_col0","json"]] [["1"]]
SELECT json_extract('{"a-b":1}', '$.a-b');
--= df605e29 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a:b":1}', '$.a:b');
--= dccce2e0 [["_col0","json"]] [["1"]]
SELECT json_extract('{"a/b":1}', '$["a/b"]');
--= 673fa3b5 [["_col0","json"]] [["1"]]
SELECT json_extract('{"a\"b":1}', '$["a\"b"]');
--= 9d4ae814 [["_col0","json"]] [["1"]]
SELECT json_extract('{"0":1}', '$[0]');
--= fc935dcb [["_col0","json"]] [["1"]]
SELECT json_extract('{"0":1}', '$.0');
--= a1dac716 [["_col0","json"]] [["1"]]
SELECT json_extract('[1,2]', '$.1');
--= 48491cd8 [["_col0","json"]] [["2"]]
SELECT json_extract('[1,2]', '$["1"]');
--= 07ab526a [["_col0","json"]] [["2"]]
SELECT json_extract('{"a":1}', ' $.a');
--= 839ff418 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a":1}', '$a');
--= 8e5845b0 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a":1}', '$[a]');
--= 4d9209e9 [["_col0","json"]] [["1"]]
SELECT json_extract('{"a":1}', '$[ "a" ]');
--= 79027229 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a":1}', '$ .a');
--= 213dcefe INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"$a":1}', '$.$a');
--= 143dceb5 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"@a":1}', '$.@a');
--= 9b638085 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a":[1,2]}', '$.a.0');
--= 916d05c4 [["_col0","json"]] [["1"]]
SELECT json_extract('{"a":[1,2]}', '$.a[01]');
--= 50257921 [["_col0","json"]] [["2"]]
SELECT json_extract('{"":1}', '$[""]');
--= ebd1178c [["_col0","json"]] [["1"]]
SELECT json_extract('tru', '$');
--= dd88387f [["_col0","json"]] [[null]]
SELECT json_extract('"\ud800"', '$');
--= ba7ca295 [["_col0","json"]] [["\"\\uD800\""]]
SELECT json_extract('{"a":tru}', '$.a');
--= 60a3e964 [["_col0","json"]] [[null]]
SELECT json_extract('{"a":NaN}', '$.a');
--= 2eb1a1d4 [["_col0","json"]] [[null]]
SELECT json_extract('{"a":01}', '$.a');
--= ca5bc5d0 [["_col0","json"]] [[null]]
SELECT json_extract('{"a":1.}', '$.a');
--= 8329f774 [["_col0","json"]] [[null]]
SELECT json_extract('  ', '$');
--= 3499927f [["_col0","json"]] [[null]]
SELECT json_extract('1 2', '$');
--= 99493ee5 [["_col0","json"]] [["1"]]
SELECT json_extract_scalar('{"a":1e400,"b":-0,"c":1.50E2}', '$.a'), json_extract_scalar('{"a":1e400,"b":-0,"c":1.50E2}', '$.b'), json_extract_scalar('{"a":1e400,"b":-0,"c":1.50E2}', '$.c'), json_extract_scalar('{"a":true}', '$.a');
--= 61c66f30 [["_col0","varchar(29)"],["_col1","varchar(29)"],["_col2","varchar(29)"],["_col3","varchar(10)"]] [["1e400","-0","1.50E2","true"]]
SELECT json_extract('{"a":-0}', '$.a'), json_extract('{"a":12345678901234567890123}', '$.a'), json_extract('{"a":1e5}', '$.a');
--= 8129298c [["_col0","json"],["_col1","json"],["_col2","json"]] [["0","12345678901234567890123","100000.0"]]
SELECT json_size('[1,{"a":2}]', '$[1]'), json_size('{"a":{"b":1,"b":2}}', '$.a'), json_size('{"a":"xyz"}', '$.a');
--= ccd92bb0 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[1,2,0]]
SELECT json_array_get('[1, "a', 0), json_array_get('[1.50, {"b":1, "a":2}]', 0), json_array_get('[1.50, {"b":1, "a":2}]', 1),json_array_get('[1.50, {"b":1, "a":2}]', -1), json_array_get('["a\"b"]', -1);
--= b247f08c [["_col0","json"],["_col1","json"],["_col2","json"],["_col3","json"],["_col4","json"]] [["1","1.50","{\"b\":1,\"a\":2}","{\"b\":1,\"a\":2}","a\"b"]]
SELECT json_array_contains('[1, "2", 3.0, true, null, [5]]', 3), json_array_contains('[1, 2.0]', 2), json_array_contains('[1, 2]', 2.0), json_array_contains('[true,"true"]', 'true'), json_array_contains('[5, "x', 5), json_array_contains('[[5]]', 5);
--= ef9458c7 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[false,false,false,true,true,false]]
SELECT json_array_length('[1, 2'), json_array_length('[1, 2] x'), json_array_length('[[1,2],3]');
--= 72b7827b [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[null,2,2]]
SELECT is_json_scalar('1 2'), is_json_scalar('"x'), is_json_scalar('[1');
--= 23c12d73 INVALID_FUNCTION_ARGUMENT
SELECT is_json_scalar('abc');
--= 1c5c62b8 INVALID_FUNCTION_ARGUMENT
SELECT json_format(json_parse('"\/\u00e9\ud83d\ude00"'));
--= 0edca04e [["_col0","varchar"]] [["\"/é\\uD83D\\uDE00\""]]
