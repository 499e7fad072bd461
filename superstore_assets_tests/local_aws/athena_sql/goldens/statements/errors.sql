-- Statements that Trino refuses or that fail.
SELEC 1;
--= 8c18ff79 SYNTAX_ERROR
SELECT;
--= 6e426169 SYNTAX_ERROR
SELECT 1,;
--= 23ccf5f9 SYNTAX_ERROR
SELECT 1 FROM;
--= 48d61cc6 SYNTAX_ERROR
SELECT FROM t;
--= d0611072 SYNTAX_ERROR
SELECT (1;
--= da76c81c SYNTAX_ERROR
SELECT 1);
--= ac88e44e SYNTAX_ERROR
SELECT 1 +;
--= ea784984 SYNTAX_ERROR
SELECT * FROM (SELECT 1;
--= 80f2d4e0 SYNTAX_ERROR
SELECT 1 WHERE;
--= 14f0b6d6 SYNTAX_ERROR
SELECT 1 GROUP;
--= 9861a50d SYNTAX_ERROR
SELECT 1 ORDER BY;
--= b82f9ac5 SYNTAX_ERROR
SELECT 1 LIMIT;
--= 68050e2d [["LIMIT","integer"]] [[1]]
SELECT 1 LIMIT x;
--= d6081e63 SYNTAX_ERROR
SELECT 1 FETCH FIRST 0 ROWS ONLY;
--= 473fcc11 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 1 OFFSET -1;
--= 7fc4dd79 SYNTAX_ERROR
SELECT 'unclosed;
--= 99a61ff9 SYNTAX_ERROR
SELECT "unclosed;
--= deb62118 SYNTAX_ERROR
SELECT 1 ! 2;
--= 9737e26a SYNTAX_ERROR
SELECT 1 == 1;
--= b7d17e25 SYNTAX_ERROR
SELECT 1 = = 1;
--= 9f509387 SYNTAX_ERROR
SELECT 1 != 2, 1 <> 2;
--= 361f1587 [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT 1 & 2;
--= 3f757179 SYNTAX_ERROR
SELECT 1 ^ 2;
--= e250cbb6 SYNTAX_ERROR
SELECT 2 ** 3;
--= 601308b7 SYNTAX_ERROR
SELECT 1 <=> 1;
--= 2e305991 SYNTAX_ERROR
SELECT 5 DIV 2;
--= 3f70e515 SYNTAX_ERROR
SELECT 5 MOD 2;
--= d80e10ad SYNTAX_ERROR
SELECT NOT 1;
--= e31a36be TYPE_MISMATCH
SELECT 1 AND true;
--= 95dd2c05 TYPE_MISMATCH
SELECT true AND 'true';
--= d9bf30bc TYPE_MISMATCH
SELECT true OR NULL, false AND NULL, NOT NULL;
--= 3813308f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"]] [[true,false,null]]
SELECT 1 IS NULL, NULL IS NULL, NULL IS NOT NULL;
--= 10ce7c9e [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"]] [[false,true,false]]
SELECT 1 IS TRUE;
--= 6a15398a SYNTAX_ERROR
SELECT NULL = NULL, NULL <> 1, NULL < 1, NULL + 1, NULL || 'a', -NULL;
--= eb2fbdc1 AMBIGUOUS_FUNCTION_CALL
SELECT NOT true = false;
--= 0afa42eb [["_col0","boolean"]] [[true]]
SELECT 1 < 2 < 3;
--= c9412a54 SYNTAX_ERROR
SELECT 1 = 1 = true;
--= 8c47054f SYNTAX_ERROR
SELECT 1 BETWEEN 2 AND 3 AND true;
--= b5e15299 [["_col0","boolean"]] [[false]]
SELECT 1 IN ();
--= 9974423a SYNTAX_ERROR
SELECT 1 IN (1, 'a');
--= 67c7e843 TYPE_MISMATCH
SELECT 1 IN (NULL), 1 NOT IN (2, NULL), NULL IN (1), 1 IN (1, NULL);
--= d133a67c [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[null,null,null,true]]
SELECT (1, 2) IN ((1, 2));
--= 4d59a285 [["_col0","boolean"]] [[true]]
SELECT 1 LIKE 'a';
--= 471256eb TYPE_MISMATCH
SELECT 'a' LIKE 1;
--= 5e569401 TYPE_MISMATCH
SELECT 'a' < 1;
--= 73c5d7f3 TYPE_MISMATCH
SELECT true < false, true = 1;
--= fbe5539f TYPE_MISMATCH
SELECT DATE '2020-01-01' < 'a';
--= 002a0777 TYPE_MISMATCH
SELECT DATE '2020-01-01' + 1;
--= 2bf82342 TYPE_MISMATCH
SELECT DATE '2020-01-01' - DATE '2019-01-01';
--= 589bebab [["_col0","interval day to second"]] [["365 00:00:00.000"]]
SELECT 1 + 'a';
--= 21eca19f TYPE_MISMATCH
SELECT '1' + '2';
--= 89e90b3b TYPE_MISMATCH
SELECT 1 / 0;
--= 3fe718a4 DIVISION_BY_ZERO
SELECT 1 % 0;
--= 3f3f3d1b DIVISION_BY_ZERO
SELECT 1.0 / 0;
--= 07972186 [["_col0","double"]] [["Infinity"]]
SELECT 1 / 0.0, -1 / 0e0, 0e0 / 0, 5 % 0e0;
--= 9d86e16f [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["Infinity","-Infinity","NaN","NaN"]]
SELECT DECIMAL '1' / 0;
--= b223911a DIVISION_BY_ZERO
SELECT DECIMAL '1.5' % DECIMAL '0';
--= dc6e9faa DIVISION_BY_ZERO
SELECT 2147483647 + 1;
--= 87f41fda NUMERIC_VALUE_OUT_OF_RANGE
SELECT -2147483648 - 1;
--= 7668039e NUMERIC_VALUE_OUT_OF_RANGE
SELECT 2147483647 * 2;
--= 22309aa7 NUMERIC_VALUE_OUT_OF_RANGE
SELECT -(-2147483648);
--= dec11d1a NUMERIC_VALUE_OUT_OF_RANGE
SELECT abs(-2147483648);
--= 4c3dcd68 NUMERIC_VALUE_OUT_OF_RANGE
SELECT INTEGER '-2147483648' / -1;
--= ee4408b5 GENERIC_INTERNAL_ERROR
SELECT BIGINT '-9223372036854775808' / -1;
--= fe62ae11 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '127' + TINYINT '1';
--= 7b35f1e3 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '100' * TINYINT '2';
--= 56b08358 NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '32767' + SMALLINT '1';
--= bcfd2b7e NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '9223372036854775807' + 1;
--= fd217e32 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '99999999999999999999999999999999999999' + 1;
--= 1aa44c37 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '99999999999999999999999999999999999999' * 10;
--= 2cf10094 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 1e308 * 10, -1e308 * 10;
--= 1340e0aa [["_col0","double"],["_col1","double"]] [["Infinity","-Infinity"]]
SELECT CAST(300 AS tinyint);
--= b3db21b9 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1e10 AS integer);
--= 616be20c NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST('2020-13-01' AS date);
--= b0e2185b INVALID_CAST_ARGUMENT
SELECT CAST(1 AS date);
--= 2433e65e TYPE_MISMATCH
SELECT CAST(DATE '2020-01-01' AS integer);
--= 8a81d8a7 TYPE_MISMATCH
SELECT CAST(1 AS nonsense);
--= 28e27f23 TYPE_MISMATCH
SELECT CAST(1 AS decimal(39, 0));
--= 5d1f26d7 INVALID_FUNCTION_ARGUMENT
SELECT CAST(1 AS decimal(0, 0));
--= 8c43b1ba INVALID_FUNCTION_ARGUMENT
SELECT CAST(1 AS decimal(2, 3));
--= 1342b22a INVALID_FUNCTION_ARGUMENT
SELECT CAST(1 AS varchar(0));
--= 28663f17 INVALID_CAST_ARGUMENT
SELECT CAST('a' AS char(0));
--= c549b82b [["_col0","char(0)"]] [[""]]
SELECT CAST(1 AS timestamp(13));
--= 52a31ac0 TYPE_MISMATCH
SELECT CAST('a' AS varchar(-1));
--= 78e24f2c SYNTAX_ERROR
SELECT CAST(1 AS int), CAST(1 AS string);
--= c46347f8 TYPE_MISMATCH
SELECT CAST(1 AS text);
--= 4b8e960f TYPE_MISMATCH
SELECT CAST(1 AS float);
--= 33cfd17f TYPE_MISMATCH
SELECT CAST(1 AS double precision), CAST(1 AS dec(3, 1)), CAST(1 AS numeric(3, 1)), CAST(1 AS decimal);
--= 3f1b0322 TYPE_MISMATCH
SELECT CAST(1 AS);
--= 0982ecd6 SYNTAX_ERROR
SELECT CAST(1, integer);
--= 4ad1e98b SYNTAX_ERROR
SELECT TRY_CAST('x' AS integer), TRY_CAST(300 AS tinyint), TRY_CAST('2020-02-30' AS date), TRY_CAST(1 AS varchar);
--= 4264a865 [["_col0","integer"],["_col1","tinyint"],["_col2","date"],["_col3","varchar"]] [[null,null,null,"1"]]
SELECT TRY_CAST(1 AS date);
--= dbe64ffd TYPE_MISMATCH
SELECT TRY(1 / 0), TRY(CAST('x' AS integer)), TRY(2147483647 + 1), TRY(date_parse('x', '%Y'));
--= e66d4000 [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","timestamp(3)"]] [[null,null,null,null]]
SELECT TRY(foo(1));
--= 2b205184 FUNCTION_NOT_FOUND
SELECT TRY(json_parse('x'));
--= eacbb1e5 [["_col0","json"]] [[null]]
SELECT CONVERT(integer, 1);
--= bff726f0 COLUMN_NOT_FOUND
SELECT foo(1);
--= 7d7bc779 FUNCTION_NOT_FOUND
SELECT upper();
--= cce53682 FUNCTION_NOT_FOUND
SELECT upper('a', 'b');
--= 4a660ef6 FUNCTION_NOT_FOUND
SELECT upper(1);
--= d24ef67f FUNCTION_NOT_FOUND
SELECT length(1);
--= ee3f7059 FUNCTION_NOT_FOUND
SELECT abs('1');
--= ad745f40 FUNCTION_NOT_FOUND
SELECT round();
--= 8e18ea10 FUNCTION_NOT_FOUND
SELECT round('1');
--= 7fb26e3a FUNCTION_NOT_FOUND
SELECT round(1, 2, 3);
--= f4c72bbd FUNCTION_NOT_FOUND
SELECT round(1.5, 'a');
--= f28894a5 FUNCTION_NOT_FOUND
SELECT year('2020-01-01');
--= 34495ed7 FUNCTION_NOT_FOUND
SELECT year(2020);
--= e526fece FUNCTION_NOT_FOUND
SELECT date_add('day', 1, '2020-01-01');
--= 93e9f1a9 FUNCTION_NOT_FOUND
SELECT date_add(day, 1, DATE '2020-01-01');
--= ab4eefd7 COLUMN_NOT_FOUND
SELECT date_diff('day', '2020-01-01', DATE '2020-01-02');
--= 2d60c727 FUNCTION_NOT_FOUND
SELECT date_trunc('hour', DATE '2020-01-01');
--= 411f7131 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(1, DATE '2020-01-01');
--= b807ab97 FUNCTION_NOT_FOUND
SELECT date_format('2020-01-01', '%Y');
--= 7b0f0693 FUNCTION_NOT_FOUND
SELECT date_format(DATE '2020-01-01', 1);
--= 1ec71466 FUNCTION_NOT_FOUND
SELECT date_parse(20200101, '%Y%m%d');
--= 6a0ac356 FUNCTION_NOT_FOUND
SELECT coalesce();
--= 3d04e251 SYNTAX_ERROR
SELECT coalesce(1);
--= a4e3af8e SYNTAX_ERROR
SELECT coalesce(1, 'a');
--= a6e7703c TYPE_MISMATCH
SELECT coalesce(NULL, NULL);
--= 75a6b772 [["_col0","unknown"]] [[null]]
SELECT coalesce(1, 1 / 0);
--= 37a0bb87 [["_col0","integer"]] [[1]]
SELECT nullif(1);
--= e2a633a0 SYNTAX_ERROR
SELECT nullif(1, 'a');
--= a47c3cc4 TYPE_MISMATCH
SELECT nullif(NULL, 1), nullif(1, NULL), nullif(1, 1), nullif(1, 2);
--= 4191bd56 [["_col0","unknown"],["_col1","integer"],["_col2","integer"],["_col3","integer"]] [[null,1,null,1]]
SELECT if(true, 1, 'a');
--= 857900cc TYPE_MISMATCH
SELECT if(1, 2, 3);
--= 1bfef06e TYPE_MISMATCH
SELECT if(NULL, 1, 2), if(true, 1), if(false, 1);
--= 96919e3d [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[2,1,null]]
SELECT if(true, 1, 1 / 0);
--= 858f09a4 [["_col0","integer"]] [[1]]
SELECT if(true);
--= d8dd1f6f SYNTAX_ERROR
SELECT CASE WHEN 1 THEN 2 END;
--= bd902fae TYPE_MISMATCH
SELECT CASE 1 WHEN 'a' THEN 2 END;
--= 0ee1f712 TYPE_MISMATCH
SELECT CASE WHEN true THEN 1 ELSE 'a' END;
--= 5ec5dd66 TYPE_MISMATCH
SELECT CASE WHEN true THEN NULL ELSE NULL END;
--= 31c5ad84 [["_col0","unknown"]] [[null]]
SELECT CASE END;
--= ca8bc163 SYNTAX_ERROR
SELECT CASE WHEN false THEN 1 / 0 ELSE 2 END, CASE WHEN true THEN 1 WHEN 1 / 0 = 1 THEN 2 END;
--= 575f0a35 [["_col0","integer"],["_col1","integer"]] [[2,1]]
SELECT CASE NULL WHEN NULL THEN 1 ELSE 2 END;
--= e0873913 [["_col0","integer"]] [[2]]
SELECT greatest(1, 'a');
--= 50d32939 FUNCTION_NOT_FOUND
SELECT greatest();
--= 1d15a0a6 FUNCTION_NOT_FOUND
SELECT greatest(1, NULL), least('a', NULL);
--= 1817fd79 [["_col0","integer"],["_col1","varchar(1)"]] [[null,null]]
SELECT concat('a');
--= 24dcd365 INVALID_FUNCTION_ARGUMENT
SELECT concat();
--= 884b3262 AMBIGUOUS_FUNCTION_CALL
SELECT substr('a');
--= 20f7eaab FUNCTION_NOT_FOUND
SELECT split('a');
--= b8e2833d FUNCTION_NOT_FOUND
SELECT strpos('a', 1);
--= 25358038 FUNCTION_NOT_FOUND
SELECT replace('a', 1);
--= 4b11154d FUNCTION_NOT_FOUND
SELECT regexp_like('a', 1);
--= 75f34896 FUNCTION_NOT_FOUND
SELECT element_at(1, 1);
--= 0bc06794 FUNCTION_NOT_FOUND
SELECT cardinality('a');
--= 593baa80 FUNCTION_NOT_FOUND
SELECT count(1, 2);
--= fdc167a8 FUNCTION_NOT_FOUND
SELECT count(DISTINCT *);
--= 9fbebc35 SYNTAX_ERROR
SELECT sum('a');
--= 2e075b29 FUNCTION_NOT_FOUND
SELECT sum();
--= be8fa1fb FUNCTION_NOT_FOUND
SELECT max();
--= f1ef0a3b FUNCTION_NOT_FOUND
SELECT sum(1) OVER;
--= f6514328 [["OVER","bigint"]] [[1]]
SELECT row_number();
--= 14d3d84c MISSING_OVER
SELECT rank() OVER ();
--= 2cce9eb5 [["_col0","bigint"]] [[1]]
SELECT lag(1) OVER ();
--= 3afa528c MISSING_ORDER_BY
SELECT row_number() OVER (ORDER BY 1), 1;
--= fbfa05e3 [["_col0","bigint"],["_col1","integer"]] [[1,1]]
SELECT sum(sum(1)) OVER ();
--= 4aad61d8 [["_col0","bigint"]] [[1]]
SELECT sum(1) OVER (ORDER BY sum(1));
--= 6e770eea [["_col0","bigint"]] [[1]]
SELECT 1 WHERE sum(1) > 0;
--= e3f991d0 EXPRESSION_NOT_SCALAR
SELECT 1 WHERE row_number() OVER () > 0;
--= 608f4beb EXPRESSION_NOT_SCALAR
SELECT 1 GROUP BY sum(1);
--= 6c9f7eee EXPRESSION_NOT_SCALAR
SELECT 1 HAVING true;
--= e3c5da93 [["_col0","integer"]] [[1]]
SELECT 1 HAVING 1;
--= 19e62c7b TYPE_MISMATCH
SELECT x FROM (VALUES 1) t(x) GROUP BY 2;
--= c7c3f385 INVALID_COLUMN_REFERENCE
SELECT x FROM (VALUES 1) t(x) GROUP BY y;
--= 34c8de84 COLUMN_NOT_FOUND
SELECT x FROM (VALUES 1) t(x) ORDER BY 0;
--= fbb482a6 INVALID_COLUMN_REFERENCE
SELECT x FROM (VALUES 1) t(x) ORDER BY y;
--= 53d17360 COLUMN_NOT_FOUND
SELECT DISTINCT x FROM (VALUES (1, 2)) t(x, y) ORDER BY y;
--= 8d024748 EXPRESSION_NOT_IN_DISTINCT
SELECT x, count(*) FROM (VALUES 1) t(x);
--= 8e5292fb EXPRESSION_NOT_AGGREGATE
SELECT x FROM (VALUES 1) t(x) HAVING count(*) = 1;
--= 28ce16b8 EXPRESSION_NOT_AGGREGATE
SELECT x + 1, count(*) FROM (VALUES 1) t(x) GROUP BY x + 1;
--= be5c4ba7 [["_col0","integer"],["_col1","bigint"]] [[2,1]]
SELECT x + 1, count(*) FROM (VALUES 1) t(x) GROUP BY x;
--= 4456b246 [["_col0","integer"],["_col1","bigint"]] [[2,1]]
SELECT x + 2, count(*) FROM (VALUES 1) t(x) GROUP BY x + 1;
--= b47f0030 EXPRESSION_NOT_AGGREGATE
SELECT (SELECT 1, 2);
--= 5bd998af [["_col0","row(integer, integer)"]] [[[1,2]]]
SELECT (SELECT x FROM (VALUES 1, 2) t(x));
--= 4285fff5 SUBQUERY_MULTIPLE_ROWS
SELECT (SELECT 1 WHERE false);
--= 6960bc1c [["_col0","integer"]] [[null]]
SELECT EXISTS (SELECT 1 WHERE false), EXISTS (SELECT NULL);
--= 5fb06859 [["_col0","boolean"],["_col1","boolean"]] [[false,true]]
SELECT 1 IN (SELECT 1, 2);
--= a4ee0981 TYPE_MISMATCH
SELECT 1 IN (SELECT 'a');
--= 4aaa4740 TYPE_MISMATCH
SELECT 1 IN (SELECT 2 WHERE false), NULL IN (SELECT 1 WHERE false), NULL IN (SELECT 1), 1 IN (SELECT NULL);
--= f140011d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,null,null]]
SELECT 1 = (SELECT 'a');
--= eed328a5 TYPE_MISMATCH
SELECT x FROM (VALUES 1) t(x) WHERE x = (SELECT y);
--= c4860017 COLUMN_NOT_FOUND
SELECT * FROM nowhere;
--= 21e6d29a TABLE_NOT_FOUND
SELECT * FROM a.b.c.d;
--= 82c8e5ad SYNTAX_ERROR
SELECT * FROM (VALUES 1) t(x), (VALUES 2) t(x);
--= afea613f [["x","integer"],["x","integer"]] [[1,2]]
SELECT x FROM (VALUES 1) t(x), (VALUES 2) u(x);
--= b2461661 AMBIGUOUS_NAME
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 2) u(y);
--= 335d1057 SYNTAX_ERROR
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 2) u(y) ON true;
--= eabd6d39 [["x","integer"],["y","integer"]] [[1,2]]
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 2) u(y) ON x;
--= 30591a36 TYPE_MISMATCH
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 2) u(y) ON x = 'a';
--= dbc9d9d8 TYPE_MISMATCH
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 2) u(y) USING (x);
--= 62ab88fa COLUMN_NOT_FOUND
SELECT * FROM (VALUES 1) t(x) NATURAL JOIN (VALUES 1) u(x);
--= 2fa8b054 NOT_SUPPORTED
SELECT * FROM (VALUES 1) t(x) JOIN (VALUES 1) u(x) USING (x);
--= 8aef55d0 [["x","integer"]] [[1]]
SELECT t.x FROM (VALUES 1) t(x) JOIN (VALUES 1) u(x) USING (x);
--= 1623b2e4 COLUMN_NOT_FOUND
SELECT * FROM (VALUES 1) t(x) LEFT JOIN (VALUES 2) u(y) ON false;
--= c7293248 [["x","integer"],["y","integer"]] [[1,null]]
SELECT * FROM (VALUES 1) t(x) CROSS JOIN (VALUES 2) u(y) ON true;
--= 3c16f101 SYNTAX_ERROR
SELECT 1 UNION SELECT 1, 2;
--= b26bde4d TYPE_MISMATCH
SELECT 1 UNION SELECT 'a';
--= d29b7cc4 TYPE_MISMATCH
SELECT 1 UNION SELECT 2 ORDER BY 3;
--= 76f922b6 INVALID_COLUMN_REFERENCE
SELECT 1 UNION ALL SELECT 1 INTERSECT SELECT 2;
--= 0d1d58be [["_col0","integer"]] [[1]]
SELECT 1 EXCEPT ALL SELECT 1;
--= e697a626 [["_col0","integer"]] []
SELECT 1 MINUS SELECT 2;
--= 94e974ea SYNTAX_ERROR
SELECT 1 UNION DISTINCT SELECT 1;
--= 1db587c9 [["_col0","integer"]] [[1]]
SELECT ARRAY[1, 2][3];
--= db8313d0 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[1, 2][0];
--= 000cc003 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[1][1.5];
--= 3af7f29c TYPE_MISMATCH
SELECT MAP(ARRAY[1], ARRAY[2])[3];
--= 8e04fa10 INVALID_FUNCTION_ARGUMENT
SELECT {1, 2};
--= 2205d9bf SYNTAX_ERROR
SELECT DATE 'x';
--= 598faafc INVALID_LITERAL
SELECT TIMESTAMP '2020-01-01 25:00:00';
--= d342fced INVALID_LITERAL
SELECT INTERVAL '1 DAY';
--= 3da125f8 TYPE_NOT_FOUND
SELECT DATE '2020-01-01' + INTERVAL '1' HOUR;
--= a016c627 INVALID_FUNCTION_ARGUMENT
SELECT extract(hour FROM DATE '2020-01-01');
--= f678cc4e TYPE_MISMATCH
SELECT extract(foo FROM DATE '2020-01-01');
--= 13cb0fe9 SYNTAX_ERROR
SELECT extract(year FROM '2020-01-01');
--= 764b938c TYPE_MISMATCH
SELECT position('a' IN 'banana'), position('' IN 'x');
--= 811c3b9e [["_col0","bigint"],["_col1","bigint"]] [[2,1]]
SELECT position('a', 'b');
--= 59d92732 FUNCTION_NOT_FOUND
SELECT trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING FROM '  a '), trim(TRAILING 'ab' FROM 'cabab');
--= 6ed210de [["_col0","varchar(5)"],["_col1","varchar(4)"],["_col2","varchar(5)"]] [["a","a ","c"]]
SELECT substring('hello' FROM 2 FOR 3), substring('hello', 2);
--= 7de6806d [["_col0","varchar(5)"],["_col1","varchar(5)"]] [["ell","ello"]]
SELECT current_user;
--= e3e4c413 [["_col0","varchar"]] [["goldens"]]
SELECT current_date = CAST(current_timestamp AS date), now() = current_timestamp;
--= 737392da [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT ?;
--= 66cbb3a4 INVALID_PARAMETER_USAGE
SELECT 1; SELECT 2;
--= 7bcedd3a SYNTAX_ERROR
SELECT 1 FROM dual;
--= 3d49728a TABLE_NOT_FOUND
SELECT 1 AS x WHERE x = 1;
--= f9975284 COLUMN_NOT_FOUND
SELECT count(*) FROM information_schema.nothing;
--= b2669254 TABLE_NOT_FOUND
SELECT 1 LIMIT 1 LIMIT 1;
--= f1331551 SYNTAX_ERROR
SELECT 1 ORDER BY 1 ORDER BY 1;
--= 33d29662 SYNTAX_ERROR
SELECT DISTINCT ON (1) 1;
--= af6d63d0 SYNTAX_ERROR
SELECT ALL 1;
--= e61f2fcc [["_col0","integer"]] [[1]]
SELECT 1 FOR UPDATE;
--= 599f148e SYNTAX_ERROR
SELECT * FROM UNNEST(1);
--= 6a103bb7 INVALID_FUNCTION_ARGUMENT
SELECT * FROM UNNEST(ARRAY[1, 2]);
--= c50bbef2 [["_col0","integer"]] [[1],[2]]
SELECT * FROM UNNEST(ARRAY[1, 2]) AS t(x, y);
--= e050228d MISMATCHED_COLUMN_ALIASES
SELECT * FROM UNNEST(ARRAY[1, 2], ARRAY['a']) AS t(x, y) ORDER BY 1;
--= 11b9ab84 [["x","integer"],["y","varchar(1)"]] [[1,"a"],[2,null]]
SELECT * FROM UNNEST(MAP(ARRAY['a'], ARRAY[1])) AS t(k, v);
--= 6a4857cb [["k","varchar(1)"],["v","integer"]] [["a",1]]
SELECT * FROM UNNEST(ARRAY[]) AS t(x);
--= 388c3272 [["x","unknown"]] []
SELECT * FROM UNNEST(NULL) AS t(x);
--= a13d0e18 INVALID_FUNCTION_ARGUMENT
SELECT * FROM LATERAL (SELECT 1 AS x) t;
--= 1b25f741 [["x","integer"]] [[1]]
SELECT * FROM (VALUES 1, 2) t(x) CROSS JOIN LATERAL (SELECT x + 1 AS y) u ORDER BY 1;
--= 43a474df [["x","integer"],["y","integer"]] [[1,2],[2,3]]
SELECT * FROM (VALUES 1, 2) t(x), UNNEST(ARRAY[x, x * 10]) u(y) ORDER BY 1, 2;
--= 562dfc77 [["x","integer"],["y","integer"]] [[1,1],[1,10],[2,2],[2,20]]
SELECT try(sum(x)) FROM (VALUES BIGINT '9223372036854775807', 1) t(x);
--= 5defc042 NUMERIC_VALUE_OUT_OF_RANGE
SELECT sum(x) FROM (VALUES BIGINT '9223372036854775807', 1) t(x);
--= 68548850 NUMERIC_VALUE_OUT_OF_RANGE
SELECT sum(x) FROM (VALUES BIGINT '9223372036854775807', 1, -5) t(x);
--= 0f483e95 NUMERIC_VALUE_OUT_OF_RANGE
SELECT sum(x) OVER (ORDER BY n) FROM (VALUES (1, BIGINT '9223372036854775807'), (2, 1)) t(n, x);
--= 700690ab NUMERIC_VALUE_OUT_OF_RANGE
