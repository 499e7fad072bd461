SELECT transform(ARRAY[1, NULL, 3], x -> x + 1);
--= 2b345516 [["_col0","array(integer)"]] [[[2,null,4]]]
SELECT transform(ARRAY[], x -> 1);
--= 8e713070 [["_col0","array(integer)"]] [[[]]]
SELECT transform(NULL, x -> 1);
--= 08f0ab8d [["_col0","array(integer)"]] [[null]]
SELECT filter(ARRAY[1, NULL, 3], x -> x > 1);
--= c297b3ed [["_col0","array(integer)"]] [[[3]]]
SELECT filter(ARRAY[1, NULL], x -> x IS NULL);
--= dd4aedd1 [["_col0","array(integer)"]] [[[null]]]
SELECT filter(ARRAY[], x -> true);
--= 2301bd8e [["_col0","array(unknown)"]] [[[]]]
SELECT filter(ARRAY[1], x -> NULL);
--= 10782a32 FUNCTION_NOT_FOUND
SELECT reduce(ARRAY[1, 2, 3], 0, (s, x) -> s + x, s -> s);
--= 3bb9e3f2 [["_col0","integer"]] [[6]]
SELECT reduce(ARRAY[], 0, (s, x) -> s + 1, s -> s);
--= 77ec5ab4 [["_col0","integer"]] [[0]]
SELECT reduce(ARRAY[1, NULL], 0, (s, x) -> s + x, s -> s);
--= ae3168b1 [["_col0","integer"]] [[null]]
SELECT any_match(ARRAY[1, NULL], x -> x = 1);
--= bd46a771 [["_col0","boolean"]] [[true]]
SELECT any_match(ARRAY[2, NULL], x -> x = 1);
--= 001054c4 [["_col0","boolean"]] [[null]]
SELECT any_match(ARRAY[], x -> true);
--= 55a31915 [["_col0","boolean"]] [[false]]
SELECT all_match(ARRAY[1, NULL], x -> x = 1);
--= 61fdb0ec [["_col0","boolean"]] [[null]]
SELECT all_match(ARRAY[2, NULL], x -> x = 1);
--= 0666e3d1 [["_col0","boolean"]] [[false]]
SELECT all_match(ARRAY[], x -> false);
--= 8fa5ab69 [["_col0","boolean"]] [[true]]
SELECT none_match(ARRAY[1, NULL], x -> x = 2);
--= c865ecc0 [["_col0","boolean"]] [[null]]
SELECT none_match(ARRAY[], x -> true);
--= bc0cd532 [["_col0","boolean"]] [[true]]
SELECT zip_with(ARRAY[1, 2], ARRAY['a'], (x, y) -> concat(CAST(x AS varchar), y));
--= 1e7af11c [["_col0","array(varchar)"]] [[["1a",null]]]
SELECT zip_with(ARRAY[1], ARRAY[2], (x, y) -> x * y);
--= 80a54e53 [["_col0","array(integer)"]] [[[2]]]
SELECT array_sort(ARRAY[3, 1, 2], (a, b) -> if(a < b, 1, if(a = b, 0, -1)));
--= 63d72ae6 [["_col0","array(integer)"]] [[[3,2,1]]]
SELECT array_sort(ARRAY[3, 1], (a, b) -> 7);
--= 26ba1830 INVALID_FUNCTION_ARGUMENT
SELECT transform(ARRAY['a', 'b'], (x) -> upper(x));
--= 43caa170 [["_col0","array(varchar(1))"]] [[["A","B"]]]
SELECT transform(ARRAY[1], x -> x / 0);
--= d0f730a2 DIVISION_BY_ZERO
SELECT transform(ARRAY[1, 2], (x, y) -> x);
--= 390a6bb6 INVALID_PARAMETER_USAGE
SELECT transform(ARRAY[ARRAY[1]], a -> transform(a, x -> x + 1));
--= ed8a2ffc [["_col0","array(array(integer))"]] [[[[2]]]]
SELECT cardinality(filter(split('a,b,,c', ','), x -> x <> ''));
--= e5907953 [["_col0","bigint"]] [[3]]
SELECT array_join(transform(split('a-b', '-'), x -> upper(substr(x, 1, 1))), '');
--= 165788b9 [["_col0","varchar"]] [["AB"]]
SELECT [1, 2];
--= 926405b6 SYNTAX_ERROR
SELECT ARRAY[1, 'a'];
--= 91ae770b TYPE_MISMATCH
SELECT ARRAY[1, 2.5];
--= 57e3f69b [["_col0","array(double)"]] [[["1.0","2.5"]]]
SELECT ARRAY[1, DECIMAL '2.5'];
--= 4f48611d [["_col0","array(decimal(11,1))"]] [[["1.0","2.5"]]]
SELECT ARRAY[NULL, 'a'];
--= a862f4a3 [["_col0","array(varchar(1))"]] [[[null,"a"]]]
SELECT ARRAY[ARRAY[1], ARRAY[]];
--= 5f6c5e10 [["_col0","array(array(integer))"]] [[[[1],[]]]]
SELECT ARRAY['a', 'bcd'];
--= db77c408 [["_col0","array(varchar(3))"]] [[["a","bcd"]]]
SELECT ARRAY[DATE '2020-01-01', TIMESTAMP '2020-01-01 00:00:00'];
--= d00c223e [["_col0","array(timestamp(0))"]] [[["2020-01-01 00:00:00","2020-01-01 00:00:00"]]]
SELECT ARRAY[1] = ARRAY[1];
--= 98a70232 [["_col0","boolean"]] [[true]]
SELECT ARRAY[1, NULL] = ARRAY[1, NULL];
--= 29ebde79 [["_col0","boolean"]] [[null]]
SELECT ARRAY[1, NULL] = ARRAY[2, NULL];
--= 05bfc1f7 [["_col0","boolean"]] [[false]]
SELECT ARRAY[1, 2] < ARRAY[1, 3];
--= 8c53ef90 [["_col0","boolean"]] [[true]]
SELECT ARRAY[1, 2] < ARRAY[1];
--= dacfc0d7 [["_col0","boolean"]] [[false]]
SELECT ARRAY[] = ARRAY[];
--= 54cdbc79 [["_col0","boolean"]] [[true]]
SELECT ARRAY[1] <> ARRAY[1, 2];
--= 798c0a34 [["_col0","boolean"]] [[true]]
SELECT ARRAY[1, NULL] < ARRAY[2];
--= b8fe4e5f [["_col0","boolean"]] [[true]]
SELECT ARRAY[1] = ARRAY['a'];
--= 12ddd6c7 TYPE_MISMATCH
SELECT ARRAY[nan()] = ARRAY[nan()];
--= 2f7aedf7 [["_col0","boolean"]] [[false]]
SELECT ARRAY[1] IS DISTINCT FROM ARRAY[NULL];
--= c4409823 [["_col0","boolean"]] [[true]]
SELECT ARRAY[1] IN (ARRAY[1], ARRAY[2]);
--= 5b0190e5 [["_col0","boolean"]] [[true]]
SELECT typeof(ARRAY[]);
--= 39f53517 [["_col0","varchar"]] [["array(unknown)"]]
SELECT typeof(ARRAY[1, 2.5]);
--= 6257ff1a [["_col0","varchar"]] [["array(double)"]]
SELECT typeof(ARRAY[ARRAY['a']]);
--= 9373db71 [["_col0","varchar"]] [["array(array(varchar(1)))"]]
SELECT CAST(ARRAY[1, 2] AS array(varchar));
--= 205deaeb [["_col0","array(varchar)"]] [[["1","2"]]]
SELECT CAST(ARRAY['1', 'x'] AS array(integer));
--= 8d68020c INVALID_CAST_ARGUMENT
SELECT TRY_CAST(ARRAY['1', 'x'] AS array(integer));
--= 09859eab [["_col0","array(integer)"]] [[null]]
SELECT CAST(ARRAY[1] AS array(double));
--= 2a038f40 [["_col0","array(double)"]] [[["1.0"]]]
SELECT CAST(ARRAY[1] AS varchar);
--= a75494e2 TYPE_MISMATCH
SELECT CAST(ARRAY[1] AS json);
--= 58e5b319 [["_col0","json"]] [["[1]"]]
SELECT array_max(ARRAY['b', 'é']);
--= d3fdd2cd [["_col0","varchar(1)"]] [["é"]]
SELECT array_max(ARRAY[ARRAY[1], ARRAY[2]]);
--= e6d24743 [["_col0","array(integer)"]] [[[2]]]
SELECT array_min(ARRAY[true, false]);
--= 997d0d63 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[ARRAY[1]], ARRAY[1]);
--= 9bfa2adb [["_col0","boolean"]] [[true]]
SELECT cardinality(ARRAY[ARRAY[1], NULL]);
--= a289034f [["_col0","bigint"]] [[2]]
SELECT ARRAY[1, 2][2];
--= 07864c40 [["_col0","integer"]] [[2]]
SELECT cardinality(split('a b', ' '));
--= e6b5f3cc [["_col0","bigint"]] [[2]]
SELECT ARRAY[1] || ARRAY[2.5];
--= daa80a13 [["_col0","array(double)"]] [[["1.0","2.5"]]]
SELECT concat(ARRAY[1], ARRAY[2], ARRAY[3]);
--= 50709087 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT concat(ARRAY[1], CAST(NULL AS integer));
--= a1edc593 [["_col0","array(integer)"]] [[null]]
