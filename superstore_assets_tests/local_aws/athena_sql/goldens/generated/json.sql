SELECT json_parse('{"a": 1, "b": [1, 2.50, "x", null]}');
--= 419325bc [["_col0","json"]] [["{\"a\":1,\"b\":[1,2.5,\"x\",null]}"]]
SELECT json_parse('');
--= 72e7a72f INVALID_FUNCTION_ARGUMENT
SELECT json_parse('null');
--= c3ea7c4d [["_col0","json"]] [["null"]]
SELECT json_parse('[]');
--= 1c2d0cbb [["_col0","json"]] [["[]"]]
SELECT json_parse('"t\u00e9"');
--= 5dee0abe [["_col0","json"]] [["\"té\""]]
SELECT json_parse('{"b": 2, "a": 1}');
--= 1e557cbd [["_col0","json"]] [["{\"a\":1,\"b\":2}"]]
SELECT json_parse('x');
--= 3ffd6fe9 INVALID_FUNCTION_ARGUMENT
SELECT json_parse('1e400');
--= 7be6065e [["_col0","json"]] [["\"Infinity\""]]
SELECT json_parse('12345678901234567890');
--= 566c8b0e [["_col0","json"]] [["12345678901234567890"]]
SELECT json_parse('{"a": {"b": true}}');
--= b6af6d41 [["_col0","json"]] [["{\"a\":{\"b\":true}}"]]
SELECT json_parse('[1,');
--= ba4592ca INVALID_FUNCTION_ARGUMENT
SELECT json_parse(NULL);
--= 2f776cab [["_col0","json"]] [[null]]
SELECT json_format(JSON '{"a": 1, "b": [1, 2.5, "x", null]}');
--= 82787a5b [["_col0","varchar"]] [["{\"a\":1,\"b\":[1,2.5,\"x\",null]}"]]
SELECT json_format(JSON 'null');
--= e53e682a [["_col0","varchar"]] [["null"]]
SELECT json_format(JSON '[]');
--= 675cc003 [["_col0","varchar"]] [["[]"]]
SELECT json_format(JSON '"text"');
--= 0c7a0113 [["_col0","varchar"]] [["\"text\""]]
SELECT json_format(JSON '12.50');
--= 098b761d [["_col0","varchar"]] [["12.5"]]
SELECT json_format(JSON '{"b": 2, "a": 1, "b": 3}');
--= c598ac41 [["_col0","varchar"]] [["{\"a\":1,\"b\":3}"]]
SELECT json_format(NULL);
--= 22b14800 [["_col0","varchar"]] [[null]]
SELECT json_array_length('[1, 2]');
--= 0c0a5846 [["_col0","bigint"]] [[2]]
SELECT json_array_length('[]');
--= 157c9720 [["_col0","bigint"]] [[0]]
SELECT json_array_length('{}');
--= 6d985a9c [["_col0","bigint"]] [[null]]
SELECT json_array_length('x');
--= f480518e [["_col0","bigint"]] [[null]]
SELECT json_array_length(JSON '{"a": 1, "b": [1, 2.5, "x", null]}');
--= 7873f8ee [["_col0","bigint"]] [[null]]
SELECT json_array_length(JSON 'null');
--= 71bd4949 [["_col0","bigint"]] [[null]]
SELECT json_array_length(JSON '[]');
--= af704264 [["_col0","bigint"]] [[0]]
SELECT json_array_length(JSON '"text"');
--= 95e7df3e [["_col0","bigint"]] [[null]]
SELECT json_array_length(JSON '12.50');
--= f0e09518 [["_col0","bigint"]] [[null]]
SELECT json_array_length(JSON '{"b": 2, "a": 1, "b": 3}');
--= 004f3141 [["_col0","bigint"]] [[null]]
SELECT json_array_length(NULL);
--= 1e078154 [["_col0","bigint"]] [[null]]
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b');
--= fc2a0e81 [["_col0","bigint"]] [[4]]
SELECT json_size('', '$.b');
--= f9eb9e3f [["_col0","bigint"]] [[null]]
SELECT json_size('null', '$.b');
--= e64aeab0 [["_col0","bigint"]] [[null]]
SELECT json_size('[]', '$.b');
--= d65085f6 [["_col0","bigint"]] [[null]]
SELECT json_size(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b');
--= b71ec33d [["_col0","bigint"]] [[4]]
SELECT json_size(JSON 'null', '$.b');
--= 096662c4 [["_col0","bigint"]] [[null]]
SELECT json_size(NULL, '$.b');
--= a750e236 [["_col0","bigint"]] [[null]]
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', '$');
--= 39bd5a85 [["_col0","bigint"]] [[2]]
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', '$.z');
--= 8ebecc1a [["_col0","bigint"]] [[null]]
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', '$.a');
--= ae22c4fc [["_col0","bigint"]] [[0]]
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', 'x');
--= de1f08db INVALID_FUNCTION_ARGUMENT
SELECT json_size('{"a": 1, "b": [1, 2.50, "x", null]}', NULL);
--= faa712ff [["_col0","bigint"]] [[null]]
SELECT json_array_get('[1, "a", null, [2]]', 1);
--= e30e9123 [["_col0","json"]] [["a"]]
SELECT json_array_get('{}', 1);
--= e7576f33 [["_col0","json"]] [[null]]
SELECT json_array_get('[]', 1);
--= 4142ea49 [["_col0","json"]] [[null]]
SELECT json_array_get('x', 1);
--= a16c1c3d [["_col0","json"]] [[null]]
SELECT json_array_get(NULL, 1);
--= 6e5db356 [["_col0","json"]] [[null]]
SELECT json_array_get('[1, "a", null, [2]]', 0);
--= fd69c8c1 [["_col0","json"]] [["1"]]
SELECT json_array_get('[1, "a", null, [2]]', -1);
--= 6853b8fc [["_col0","json"]] [["[2]"]]
SELECT json_array_get('[1, "a", null, [2]]', 2);
--= 56d56c8c [["_col0","json"]] [[null]]
SELECT json_array_get('[1, "a", null, [2]]', 3);
--= 6bc6facc [["_col0","json"]] [["[2]"]]
SELECT json_array_get('[1, "a", null, [2]]', 9);
--= 2743d85a [["_col0","json"]] [[null]]
SELECT json_array_get('[1, "a", null, [2]]', NULL);
--= 992d3487 [["_col0","json"]] [[null]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', 1);
--= c1722c3f [["_col0","boolean"]] [[true]]
SELECT json_array_contains('{}', 1);
--= 76cf34ea [["_col0","boolean"]] [[null]]
SELECT json_array_contains('x', 1);
--= 15255c69 [["_col0","boolean"]] [[null]]
SELECT json_array_contains(NULL, 1);
--= aa093b0a [["_col0","boolean"]] [[null]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', 'a');
--= 320744a2 [["_col0","boolean"]] [[true]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', 2.5);
--= 283513b9 [["_col0","boolean"]] [[true]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', true);
--= ed7227c2 [["_col0","boolean"]] [[true]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', 9);
--= 3d169d18 [["_col0","boolean"]] [[false]]
SELECT json_array_contains('[1, "a", null, 2.5, true]', NULL);
--= ad7bc63d [["_col0","boolean"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.a');
--= 2bf25802 [["_col0","json"]] [["1"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.a');
--= d07cb375 [["_col0","varchar(35)"]] [["1"]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.a');
--= 24d79f94 [["_col0","varchar"]] [["1"]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$');
--= 00db2c40 [["_col0","json"]] [["{\"a\":1,\"b\":[1,2.5,\"x\",null]}"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$');
--= b6685d40 [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$');
--= dbe2a77e [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[0]');
--= 646dd00d [["_col0","json"]] [["1"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[0]');
--= 7b21bae0 [["_col0","varchar(35)"]] [["1"]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[0]');
--= a344ce70 [["_col0","varchar"]] [["1"]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[1]');
--= 405ad676 [["_col0","json"]] [["2.5"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[1]');
--= 8fc09cd8 [["_col0","varchar(35)"]] [["2.50"]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[1]');
--= c4df7a60 [["_col0","varchar"]] [["2.5"]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[2]');
--= d7fdb7a8 [["_col0","json"]] [["\"x\""]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[2]');
--= c7ced1ff [["_col0","varchar(35)"]] [["x"]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[2]');
--= 57094088 [["_col0","varchar"]] [["x"]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[3]');
--= fdc52a62 [["_col0","json"]] [["null"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[3]');
--= 0c5e5393 [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[3]');
--= 304ffddf [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[9]');
--= ae16f7e6 [["_col0","json"]] [[null]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[9]');
--= 2ebc6a4f [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[9]');
--= 2fbb94be [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b');
--= f4e172b5 [["_col0","json"]] [["[1,2.5,\"x\",null]"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b');
--= 08e810d4 [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b');
--= 9ce00b0a [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.z');
--= 05ee1de6 [["_col0","json"]] [[null]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.z');
--= 0ed2b301 [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.z');
--= 4316e525 [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$["a"]');
--= 462be6b0 [["_col0","json"]] [["1"]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$["a"]');
--= 6999dcdc [["_col0","varchar(35)"]] [["1"]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$["a"]');
--= 274f1937 [["_col0","varchar"]] [["1"]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$[''a'']');
--= 71742373 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$[''a'']');
--= 39764b34 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$[''a'']');
--= b58f004e INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[*]');
--= e8cb4c98 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[*]');
--= e98f8220 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[*]');
--= 34724637 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$..a');
--= 83e38f07 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$..a');
--= b1c42db6 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$..a');
--= ccc49ebb INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', 'a');
--= 8c41d295 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', 'a');
--= 3b94c1d5 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', 'a');
--= a84f55a4 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '');
--= 55869b6e INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '');
--= a20bc7d4 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '');
--= 6143f5ea INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.a.b');
--= ee91ca25 [["_col0","json"]] [[null]]
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.a.b');
--= 9e394eb1 [["_col0","varchar(35)"]] [[null]]
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.a.b');
--= 0c1db99b [["_col0","varchar"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.');
--= bb0305b7 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.');
--= 4204239b INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.');
--= 49b21c1c INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b.length()');
--= 48e3944e INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b.length()');
--= 65f20317 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b.length()');
--= 1b149377 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[-1]');
--= ebcf2bf3 INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', '$.b[-1]');
--= 1eead7cd INVALID_FUNCTION_ARGUMENT
SELECT json_extract_scalar(JSON '{"a": 1, "b": [1, 2.5, "x", null]}', '$.b[-1]');
--= 81b20c49 INVALID_FUNCTION_ARGUMENT
SELECT json_extract('', '$.a');
--= dbe5e199 [["_col0","json"]] [[null]]
SELECT json_extract('null', '$.a');
--= 70201d6b [["_col0","json"]] [[null]]
SELECT json_extract('[]', '$.a');
--= b0035362 [["_col0","json"]] [[null]]
SELECT json_extract('"t\u00e9"', '$.a');
--= ed853ad4 [["_col0","json"]] [[null]]
SELECT json_extract('{"b": 2, "a": 1}', '$.a');
--= 6631b3de [["_col0","json"]] [["1"]]
SELECT json_extract('x', '$.a');
--= 5ba141c3 [["_col0","json"]] [[null]]
SELECT json_extract('1e400', '$.a');
--= 4cd7eda5 [["_col0","json"]] [[null]]
SELECT json_extract('12345678901234567890', '$.a');
--= d40be600 [["_col0","json"]] [[null]]
SELECT json_extract('{"a": {"b": true}}', '$.a');
--= 616717a6 [["_col0","json"]] [["{\"b\":true}"]]
SELECT json_extract('[1,', '$.a');
--= 2b372bdb [["_col0","json"]] [[null]]
SELECT json_extract(NULL, '$.a');
--= 880df28d [["_col0","json"]] [[null]]
SELECT json_extract('{"a": 1, "b": [1, 2.50, "x", null]}', NULL);
--= 0dd87b83 [["_col0","json"]] [[null]]
SELECT json_extract_scalar('', '$.a');
--= 8e99aa84 [["_col0","varchar(0)"]] [[null]]
SELECT json_extract_scalar('null', '$.a');
--= 2b2ccf37 [["_col0","varchar(4)"]] [[null]]
SELECT json_extract_scalar('[]', '$.a');
--= 6be495e7 [["_col0","varchar(2)"]] [[null]]
SELECT json_extract_scalar('"t\u00e9"', '$.a');
--= ced334b4 [["_col0","varchar(9)"]] [[null]]
SELECT json_extract_scalar('{"b": 2, "a": 1}', '$.a');
--= a3b0afa8 [["_col0","varchar(16)"]] [["1"]]
SELECT json_extract_scalar('x', '$.a');
--= 4247a078 [["_col0","varchar(1)"]] [[null]]
SELECT json_extract_scalar('1e400', '$.a');
--= fc41ab23 [["_col0","varchar(5)"]] [[null]]
SELECT json_extract_scalar('12345678901234567890', '$.a');
--= e3c092f7 [["_col0","varchar(20)"]] [[null]]
SELECT json_extract_scalar('{"a": {"b": true}}', '$.a');
--= 711b53a0 [["_col0","varchar(18)"]] [[null]]
SELECT json_extract_scalar('[1,', '$.a');
--= 731d8c5d [["_col0","varchar(3)"]] [[null]]
SELECT json_extract_scalar(NULL, '$.a');
--= aff83740 AMBIGUOUS_FUNCTION_CALL
SELECT json_extract_scalar('{"a": 1, "b": [1, 2.50, "x", null]}', NULL);
--= 6975d848 [["_col0","varchar(35)"]] [[null]]
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS varchar);
--= cfe3bc60 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS integer);
--= 276c9c7d INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS double);
--= 4aa16043 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS boolean);
--= 3c2fff64 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS array(varchar));
--= 721543d0 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS map(varchar, json));
--= eb233677 [["_col0","map(varchar, json)"]] [[{"a":"1","b":"[1,2.5,\"x\",null]"}]]
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS decimal(10,2));
--= 23ee6e78 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"a": 1, "b": [1, 2.5, "x", null]}' AS row(a integer, b json));
--= 4d68f33b [["_col0","row(a integer, b json)"]] [[[1,"[1,2.5,\"x\",null]"]]]
SELECT CAST(JSON 'null' AS varchar);
--= 205170bb [["_col0","varchar"]] [[null]]
SELECT CAST(JSON 'null' AS integer);
--= 251071e6 [["_col0","integer"]] [[null]]
SELECT CAST(JSON 'null' AS double);
--= 1a65655d [["_col0","double"]] [[null]]
SELECT CAST(JSON 'null' AS boolean);
--= 7db1a959 [["_col0","boolean"]] [[null]]
SELECT CAST(JSON 'null' AS array(varchar));
--= c84ebbf6 [["_col0","array(varchar)"]] [[null]]
SELECT CAST(JSON 'null' AS map(varchar, json));
--= fb1e9cee [["_col0","map(varchar, json)"]] [[null]]
SELECT CAST(JSON 'null' AS decimal(10,2));
--= a0659a2d [["_col0","decimal(10,2)"]] [[null]]
SELECT CAST(JSON 'null' AS row(a integer, b json));
--= 2d38a962 [["_col0","row(a integer, b json)"]] [[null]]
SELECT CAST(JSON '[]' AS varchar);
--= 82855a71 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS integer);
--= 36f9e1b2 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS double);
--= c160a627 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS boolean);
--= 57f50959 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS array(varchar));
--= a94c0e40 [["_col0","array(varchar)"]] [[[]]]
SELECT CAST(JSON '[]' AS map(varchar, json));
--= cb002354 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS decimal(10,2));
--= 83915399 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '[]' AS row(a integer, b json));
--= b998ad62 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS varchar);
--= f74df13d [["_col0","varchar"]] [["text"]]
SELECT CAST(JSON '"text"' AS integer);
--= bb6bda9e INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS double);
--= cd1c5454 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS boolean);
--= 18ac9585 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS array(varchar));
--= a6af6efc INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS map(varchar, json));
--= 1f1f1500 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS decimal(10,2));
--= 4507250d INVALID_CAST_ARGUMENT
SELECT CAST(JSON '"text"' AS row(a integer, b json));
--= 26ba7fd9 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '12.50' AS varchar);
--= f485bbe1 [["_col0","varchar"]] [["1.25E1"]]
SELECT CAST(JSON '12.50' AS integer);
--= dc2c283b [["_col0","integer"]] [[13]]
SELECT CAST(JSON '12.50' AS double);
--= 71957d56 [["_col0","double"]] [["12.5"]]
SELECT CAST(JSON '12.50' AS boolean);
--= 806c656a [["_col0","boolean"]] [[true]]
SELECT CAST(JSON '12.50' AS array(varchar));
--= 5e1d6ed2 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '12.50' AS map(varchar, json));
--= 37127192 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '12.50' AS decimal(10,2));
--= b5b08185 [["_col0","decimal(10,2)"]] [["12.50"]]
SELECT CAST(JSON '12.50' AS row(a integer, b json));
--= defdc0a0 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS varchar);
--= d69531f8 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS integer);
--= aa400d38 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS double);
--= 8521e912 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS boolean);
--= 017b13b6 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS array(varchar));
--= 06fde244 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS map(varchar, json));
--= 8c4b906d [["_col0","map(varchar, json)"]] [[{"a":"1","b":"3"}]]
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS decimal(10,2));
--= ec013c01 INVALID_CAST_ARGUMENT
SELECT CAST(JSON '{"b": 2, "a": 1, "b": 3}' AS row(a integer, b json));
--= e4ec1814 [["_col0","row(a integer, b json)"]] [[[1,"3"]]]
SELECT is_json_scalar('{"a": 1, "b": [1, 2.50, "x", null]}');
--= 4b7da696 [["_col0","boolean"]] [[false]]
SELECT is_json_scalar('');
--= 79b5b87d INVALID_FUNCTION_ARGUMENT
SELECT is_json_scalar('null');
--= ce76bccd [["_col0","boolean"]] [[true]]
SELECT is_json_scalar('[]');
--= 9eb25d4a [["_col0","boolean"]] [[false]]
SELECT is_json_scalar('"t\u00e9"');
--= b792eda5 [["_col0","boolean"]] [[true]]
SELECT is_json_scalar('1');
--= a8fa782c [["_col0","boolean"]] [[true]]
SELECT is_json_scalar('"x"');
--= 02a999f1 [["_col0","boolean"]] [[true]]
SELECT is_json_scalar('true');
--= bd439d9e [["_col0","boolean"]] [[true]]
SELECT is_json_scalar(NULL);
--= da44444d [["_col0","boolean"]] [[null]]
