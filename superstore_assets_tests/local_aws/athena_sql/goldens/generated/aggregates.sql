SELECT g, count(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= b34bf9e2 [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,1]]
SELECT count(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 3ec40d63 [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT x), count(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= ef3d88a3 [["_col0","bigint"],["_col1","bigint"]] [[3,1]]
SELECT g, x, count(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 533035dc [["g","integer"],["x","integer"],["_col2","bigint"]] [[1,10,1],[1,20,2],[2,5,1],[2,null,1],[3,null,0]]
SELECT g, count(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7710f54f [["g","integer"],["_col1","bigint"]] [[1,2],[2,1],[3,0]]
SELECT g, count(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 2b59fcc4 [["g","integer"],["_col1","bigint"]] [[1,3]]
SELECT g, count(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= a9981948 [["g","integer"],["_col1","bigint"]] [[3,0],[2,2],[4,2],[5,1],[1,2]]
SELECT count(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 683db01f [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT x), count(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= b94c11a0 [["_col0","bigint"],["_col1","bigint"]] [[4,2]]
SELECT g, count(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 710559e6 [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,2]]
SELECT g, x, count(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 7d605cda [["g","integer"],["x","real"],["_col2","bigint"]] [[1,"1.5",1],[1,"2.25",2],[2,"1.0",1],[2,"NaN",2],[3,null,0]]
SELECT g, count(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 068a8c4a [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,1]]
SELECT count(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= c7542a36 [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT x), count(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= bf1cc0c6 [["_col0","bigint"],["_col1","bigint"]] [[3,1]]
SELECT g, x, count(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= d9af575f [["g","integer"],["x","decimal(3,2)"],["_col2","bigint"]] [[1,"1.50",1],[1,"2.55",2],[2,"-0.01",1],[3,null,0]]
SELECT g, count(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= a39921f0 [["g","integer"],["_col1","bigint"]] [[1,2],[2,1]]
SELECT g, count(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 83ac21dd [["g","integer"],["_col1","bigint"]] [[1,2]]
SELECT g, count(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 638c0a6c [["g","integer"],["_col1","bigint"]] [[1,2],[2,1]]
SELECT g, count(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 126cc05e [["g","integer"],["_col1","bigint"]] [[1,2],[2,1],[4,0],[3,2]]
SELECT count(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 00b7dc0c [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT x), count(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= d7dca3f8 [["_col0","bigint"],["_col1","bigint"]] [[5,3]]
SELECT g, count(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7e3b96cc [["g","integer"],["_col1","bigint"]] [[1,2],[2,1],[3,0]]
SELECT count(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 9ee44a2d [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT x), count(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 23b01b80 [["_col0","bigint"],["_col1","bigint"]] [[2,1]]
SELECT g, count(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 38eb1048 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, count(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 65a8ca71 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, count(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= da0e4f00 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, count(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= e6dbcde6 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, count(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= b3638403 [["g","integer"],["_col1","bigint"]] [[1,2]]
SELECT g, sum(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= a9506aec [["g","integer"],["_col1","bigint"]] [[1,30],[3,null],[2,5]]
SELECT sum(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 4dea30d9 [["_col0","bigint"]] [[null]]
SELECT sum(DISTINCT x), sum(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= c6bc19c7 [["_col0","bigint"],["_col1","bigint"]] [[35,5]]
SELECT g, x, sum(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 3a833a90 [["g","integer"],["x","integer"],["_col2","bigint"]] [[1,10,10],[1,20,30],[2,5,5],[2,null,5],[3,null,null]]
SELECT g, sum(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 2e80fc75 [["g","integer"],["_col1","bigint"]] [[1,9223372036854775806],[3,null],[2,0]]
SELECT g, sum(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 22922642 NUMERIC_VALUE_OUT_OF_RANGE
SELECT g, sum(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= b4879a74 [["g","integer"],["_col1","double"]] [[3,null],[1,"1.5"],[2,"NaN"],[4,"NaN"],[5,"NaN"]]
SELECT sum(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= cde799a1 [["_col0","double"]] [[null]]
SELECT sum(DISTINCT x), sum(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 458520dd [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, sum(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= aef48469 [["g","integer"],["_col1","real"]] [[2,"NaN"],[3,null],[1,"3.75"]]
SELECT g, x, sum(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 92055f91 [["g","integer"],["x","real"],["_col2","real"]] [[1,"1.5","1.5"],[1,"2.25","3.75"],[2,"1.0","1.0"],[2,"NaN","NaN"],[3,null,null]]
SELECT g, sum(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= da9719b7 [["g","integer"],["_col1","decimal(38,2)"]] [[2,"-0.01"],[3,null],[1,"4.05"]]
SELECT sum(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= adcf8468 [["_col0","decimal(38,2)"]] [[null]]
SELECT sum(DISTINCT x), sum(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= f5a86987 [["_col0","decimal(38,2)"],["_col1","decimal(38,2)"]] [["4.04","-0.01"]]
SELECT g, x, sum(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 90a2a278 [["g","integer"],["x","decimal(3,2)"],["_col2","decimal(38,2)"]] [[1,"1.50","1.50"],[1,"2.55","4.05"],[2,"-0.01","-0.01"],[3,null,null]]
SELECT g, sum(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= ba65e160 [["g","integer"],["_col1","decimal(38,0)"]] [[2,"0"],[1,"99999999999999999999999999999999999998"]]
SELECT g, sum(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= cb2e9f2a GENERIC_INTERNAL_ERROR
SELECT g, sum(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 03d4ea6c [["g","integer"],["_col1","bigint"]] [[1,254],[2,-128]]
SELECT g, sum(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= ba6bdd85 FUNCTION_NOT_FOUND
SELECT sum(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= a45c09de FUNCTION_NOT_FOUND
SELECT sum(DISTINCT x), sum(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= ac5e33ac FUNCTION_NOT_FOUND
SELECT g, sum(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= e7905c3f FUNCTION_NOT_FOUND
SELECT sum(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ad474aa9 FUNCTION_NOT_FOUND
SELECT sum(DISTINCT x), sum(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 1300fe0c FUNCTION_NOT_FOUND
SELECT g, sum(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 5df07f59 FUNCTION_NOT_FOUND
SELECT g, sum(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 187433e3 FUNCTION_NOT_FOUND
SELECT g, sum(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 120bb90e [["g","integer"],["_col1","interval day to second"]] [[2,null],[1,"1 02:00:00.000"]]
SELECT g, sum(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6718eb22 FUNCTION_NOT_FOUND
SELECT g, sum(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= c578bf18 FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 08792e61 [["g","integer"],["_col1","double"]] [[1,"15.0"],[3,null],[2,"5.0"]]
SELECT avg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 11b08da8 [["_col0","double"]] [[null]]
SELECT avg(DISTINCT x), avg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= e79de9f1 [["_col0","double"],["_col1","double"]] [["11.666666666666666","5.0"]]
SELECT g, x, avg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 7d9b342e [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,"10.0"],[1,20,"15.0"],[2,5,"5.0"],[2,null,"5.0"],[3,null,null]]
SELECT g, avg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 1d219aaa [["g","integer"],["_col1","double"]] [[1,"4.6116860184273879E18"],[2,"0.0"],[3,null]]
SELECT g, avg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 51fe982d [["g","integer"],["_col1","double"]] [[1,"3.0744573456182584E18"]]
SELECT g, avg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= bea9717e [["g","integer"],["_col1","double"]] [[2,"NaN"],[4,"NaN"],[5,"NaN"],[3,null],[1,"0.75"]]
SELECT avg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 522986d0 [["_col0","double"]] [[null]]
SELECT avg(DISTINCT x), avg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 21296016 [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, avg(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 50ca28ae [["g","integer"],["_col1","real"]] [[1,"1.875"],[2,"NaN"],[3,null]]
SELECT g, x, avg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 7e72c43e [["g","integer"],["x","real"],["_col2","real"]] [[1,"1.5","1.5"],[1,"2.25","1.875"],[2,"1.0","1.0"],[2,"NaN","NaN"],[3,null,null]]
SELECT g, avg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 8c1b5d25 [["g","integer"],["_col1","decimal(3,2)"]] [[2,"-0.01"],[3,null],[1,"2.03"]]
SELECT avg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 36d79215 [["_col0","decimal(3,2)"]] [[null]]
SELECT avg(DISTINCT x), avg(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= dc824fa8 [["_col0","decimal(3,2)"],["_col1","decimal(3,2)"]] [["1.35","-0.01"]]
SELECT g, x, avg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 02de370a [["g","integer"],["x","decimal(3,2)"],["_col2","decimal(3,2)"]] [[1,"1.50","1.50"],[1,"2.55","2.03"],[2,"-0.01","-0.01"],[3,null,null]]
SELECT g, avg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= cba4c94b [["g","integer"],["_col1","decimal(38,0)"]] [[1,"49999999999999999999999999999999999999"],[2,"0"]]
SELECT g, avg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 9e54e2ce [["g","integer"],["_col1","decimal(38,0)"]] [[1,"50000000000000000000000000000000000000"]]
SELECT g, avg(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 8e494c62 [["g","integer"],["_col1","double"]] [[1,"127.0"],[2,"-128.0"]]
SELECT g, avg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= fcc876ae FUNCTION_NOT_FOUND
SELECT avg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 9f48357c FUNCTION_NOT_FOUND
SELECT avg(DISTINCT x), avg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 8411de93 FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= dde1e765 FUNCTION_NOT_FOUND
SELECT avg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ac111296 FUNCTION_NOT_FOUND
SELECT avg(DISTINCT x), avg(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 2497d5fe FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ef84c2ef FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= f2d09a9c FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6596cc60 [["g","integer"],["_col1","interval day to second"]] [[1,"0 13:00:00.000"],[2,null]]
SELECT g, avg(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= f245e996 FUNCTION_NOT_FOUND
SELECT g, avg(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= a49dcfe3 FUNCTION_NOT_FOUND
SELECT g, min(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= c3d57d66 [["g","integer"],["_col1","integer"]] [[2,5],[3,null],[1,10]]
SELECT min(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= c649a1fc [["_col0","integer"]] [[null]]
SELECT min(DISTINCT x), min(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= dede4af5 [["_col0","integer"],["_col1","integer"]] [[5,5]]
SELECT g, x, min(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= db75285d [["g","integer"],["x","integer"],["_col2","integer"]] [[1,10,10],[1,20,10],[2,5,5],[2,null,5],[3,null,null]]
SELECT g, min(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= d2db70e3 [["g","integer"],["_col1","bigint"]] [[1,-1],[3,null],[2,0]]
SELECT g, min(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 9852e888 [["g","integer"],["_col1","bigint"]] [[1,-5]]
SELECT g, min(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 101634c2 [["g","integer"],["_col1","double"]] [[2,"2.5"],[4,"-Infinity"],[5,"NaN"],[1,"-0.0"],[3,null]]
SELECT min(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= a1678146 [["_col0","double"]] [[null]]
SELECT min(DISTINCT x), min(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 1a836091 [["_col0","double"],["_col1","double"]] [["-0.0","2.5"]]
SELECT g, min(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 8cebf40c [["g","integer"],["_col1","real"]] [[1,"1.5"],[3,null],[2,"1.0"]]
SELECT g, x, min(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 06c1ce0a [["g","integer"],["x","real"],["_col2","real"]] [[1,"1.5","1.5"],[1,"2.25","1.5"],[2,"1.0","1.0"],[2,"NaN","1.0"],[3,null,null]]
SELECT g, min(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= b5a8a366 [["g","integer"],["_col1","decimal(3,2)"]] [[1,"1.50"],[2,"-0.01"],[3,null]]
SELECT min(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= d215e4ea [["_col0","decimal(3,2)"]] [[null]]
SELECT min(DISTINCT x), min(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 387ecc09 [["_col0","decimal(3,2)"],["_col1","decimal(3,2)"]] [["-0.01","-0.01"]]
SELECT g, x, min(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 9bab6f7e [["g","integer"],["x","decimal(3,2)"],["_col2","decimal(3,2)"]] [[1,"1.50","1.50"],[1,"2.55","1.50"],[2,"-0.01","-0.01"],[3,null,null]]
SELECT g, min(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 07bd5ec5 [["g","integer"],["_col1","decimal(38,0)"]] [[1,"-1"],[2,"0"]]
SELECT g, min(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= a33ade93 [["g","integer"],["_col1","decimal(38,0)"]] [[1,"1"]]
SELECT g, min(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 20042ebf [["g","integer"],["_col1","tinyint"]] [[1,127],[2,-128]]
SELECT g, min(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 1642d871 [["g","integer"],["_col1","varchar(1)"]] [[1,"a"],[3,""],[2,"é"],[4,null]]
SELECT min(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= d35aae1a [["_col0","varchar(1)"]] [[null]]
SELECT min(DISTINCT x), min(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= f01ca00b [["_col0","varchar(1)"],["_col1","varchar(1)"]] [["",""]]
SELECT g, min(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 4f92dca6 [["g","integer"],["_col1","boolean"]] [[1,false],[3,null],[2,true]]
SELECT min(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ee269045 [["_col0","boolean"]] [[null]]
SELECT min(DISTINCT x), min(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= e737958a [["_col0","boolean"],["_col1","boolean"]] [[false,true]]
SELECT g, min(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= e90975e6 [["g","integer"],["_col1","date"]] [[1,"0001-01-01"],[2,null]]
SELECT g, min(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= f2e058e5 [["g","integer"],["_col1","timestamp(3)"]] [[1,"1969-12-31 23:59:59.999"],[2,null]]
SELECT g, min(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 856b38ad [["g","integer"],["_col1","interval day to second"]] [[2,null],[1,"0 02:00:00.000"]]
SELECT g, min(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 7015fe41 [["g","integer"],["_col1","array(integer)"]] [[2,null],[1,[1]]]
SELECT g, min(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 5a33c9cd [["g","integer"],["_col1","char(3)"]] [[1,"a  "]]
SELECT g, max(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 8c33ef06 [["g","integer"],["_col1","integer"]] [[1,20],[3,null],[2,5]]
SELECT max(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= a5b1ea8e [["_col0","integer"]] [[null]]
SELECT max(DISTINCT x), max(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 4455f4dd [["_col0","integer"],["_col1","integer"]] [[20,5]]
SELECT g, x, max(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 231ec3f2 [["g","integer"],["x","integer"],["_col2","integer"]] [[1,10,10],[1,20,20],[2,5,5],[2,null,5],[3,null,null]]
SELECT g, max(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= bdac67f4 [["g","integer"],["_col1","bigint"]] [[1,9223372036854775807],[2,0],[3,null]]
SELECT g, max(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 27bbaa5f [["g","integer"],["_col1","bigint"]] [[1,9223372036854775807]]
SELECT g, max(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= b5f3175d [["g","integer"],["_col1","double"]] [[1,"1.5"],[2,"2.5"],[4,"Infinity"],[5,"NaN"],[3,null]]
SELECT max(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 369b5624 [["_col0","double"]] [[null]]
SELECT max(DISTINCT x), max(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 0de64f7e [["_col0","double"],["_col1","double"]] [["2.5","2.5"]]
SELECT g, max(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 3314172f [["g","integer"],["_col1","real"]] [[1,"2.25"],[3,null],[2,"1.0"]]
SELECT g, x, max(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= f068ebc2 [["g","integer"],["x","real"],["_col2","real"]] [[1,"1.5","1.5"],[1,"2.25","2.25"],[2,"1.0","1.0"],[2,"NaN","1.0"],[3,null,null]]
SELECT g, max(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 9e38b28d [["g","integer"],["_col1","decimal(3,2)"]] [[1,"2.55"],[3,null],[2,"-0.01"]]
SELECT max(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 8b69170c [["_col0","decimal(3,2)"]] [[null]]
SELECT max(DISTINCT x), max(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= cbadb12e [["_col0","decimal(3,2)"],["_col1","decimal(3,2)"]] [["2.55","-0.01"]]
SELECT g, x, max(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= dd89fae2 [["g","integer"],["x","decimal(3,2)"],["_col2","decimal(3,2)"]] [[1,"1.50","1.50"],[1,"2.55","2.55"],[2,"-0.01","-0.01"],[3,null,null]]
SELECT g, max(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 3d96a2fb [["g","integer"],["_col1","decimal(38,0)"]] [[2,"0"],[1,"99999999999999999999999999999999999999"]]
SELECT g, max(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 900fb270 [["g","integer"],["_col1","decimal(38,0)"]] [[1,"99999999999999999999999999999999999999"]]
SELECT g, max(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 2aa2bfbe [["g","integer"],["_col1","tinyint"]] [[1,127],[2,-128]]
SELECT g, max(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 69730f85 [["g","integer"],["_col1","varchar(1)"]] [[3,"Z"],[1,"b"],[2,"é"],[4,null]]
SELECT max(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 8ecd3887 [["_col0","varchar(1)"]] [[null]]
SELECT max(DISTINCT x), max(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 736d81ed [["_col0","varchar(1)"],["_col1","varchar(1)"]] [["é","é"]]
SELECT g, max(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= fb12a206 [["g","integer"],["_col1","boolean"]] [[1,true],[3,null],[2,true]]
SELECT max(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= a463d096 [["_col0","boolean"]] [[null]]
SELECT max(DISTINCT x), max(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= ea7136c1 [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT g, max(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 07178078 [["g","integer"],["_col1","date"]] [[1,"2020-02-29"],[2,null]]
SELECT g, max(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= f0fb1137 [["g","integer"],["_col1","timestamp(3)"]] [[1,"2020-02-29 13:04:05.678"],[2,null]]
SELECT g, max(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 115c3590 [["g","integer"],["_col1","interval day to second"]] [[1,"1 00:00:00.000"],[2,null]]
SELECT g, max(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 016acc4b [["g","integer"],["_col1","array(integer)"]] [[2,null],[1,[1,2]]]
SELECT g, max(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 4a1d7e2f [["g","integer"],["_col1","char(3)"]] [[1,"b  "]]
SELECT g, stddev(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 38d40302 [["g","integer"],["_col1","double"]] [[1,"7.0710678118654755"],[2,null],[3,null]]
SELECT stddev(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= fbf6e8d5 [["_col0","double"]] [[null]]
SELECT stddev(DISTINCT x), stddev(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 1568a3f2 [["_col0","double"],["_col1","double"]] [["7.637626158259733",null]]
SELECT g, x, stddev(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 5b966c01 [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,"7.0710678118654755"],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, stddev(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 6a915e89 [["g","integer"],["_col1","double"]] [[1,"6.5219089126663916E18"],[3,null],[2,null]]
SELECT g, stddev(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= e82dcb88 [["g","integer"],["_col1","double"]] [[1,"5.3251163283141724E18"]]
SELECT g, stddev(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 41875345 [["g","integer"],["_col1","double"]] [[2,"NaN"],[4,"NaN"],[5,null],[1,"1.0606601717798212"],[3,null]]
SELECT stddev(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 150dcc05 [["_col0","double"]] [[null]]
SELECT stddev(DISTINCT x), stddev(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 92ee52e4 [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, stddev(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= fc509263 [["g","integer"],["_col1","double"]] [[1,"0.5303300858899106"],[3,null],[2,"NaN"]]
SELECT g, x, stddev(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= d8540531 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25","0.5303300858899106"],[2,"1.0",null],[2,"NaN","NaN"],[3,null,null]]
SELECT g, stddev(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= e4926e85 [["g","integer"],["_col1","double"]] [[3,null],[2,null],[1,"0.7424621202458748"]]
SELECT stddev(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 91ffbb66 [["_col0","double"]] [[null]]
SELECT stddev(DISTINCT x), stddev(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= e2283939 [["_col0","double"],["_col1","double"]] [["1.2868695867621291",null]]
SELECT g, x, stddev(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= c6f6b95b [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55","0.7424621202458748"],[2,"-0.01",null],[3,null,null]]
SELECT g, stddev(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 5200f111 [["g","integer"],["_col1","double"]] [[2,null],[1,"7.071067811865475E37"]]
SELECT g, stddev(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= e450f4ac [["g","integer"],["_col1","double"]] [[1,"7.071067811865475E37"]]
SELECT g, stddev(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 95955618 [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,null]]
SELECT g, stddev(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 2da7cb5b FUNCTION_NOT_FOUND
SELECT stddev(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 81ed0dbc FUNCTION_NOT_FOUND
SELECT stddev(DISTINCT x), stddev(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 76f00f22 FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 9559d5e5 FUNCTION_NOT_FOUND
SELECT stddev(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 11adedca FUNCTION_NOT_FOUND
SELECT stddev(DISTINCT x), stddev(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= cbf080a8 FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ae310b73 FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= a98fe826 FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 543e612c FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 1a123ca1 FUNCTION_NOT_FOUND
SELECT g, stddev(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= f1990ab0 FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= ad9356a5 [["g","integer"],["_col1","double"]] [[2,null],[3,null],[1,"7.0710678118654755"]]
SELECT stddev_samp(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 8b47f631 [["_col0","double"]] [[null]]
SELECT stddev_samp(DISTINCT x), stddev_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= f24195e0 [["_col0","double"],["_col1","double"]] [["7.637626158259733",null]]
SELECT g, x, stddev_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= bb5501be [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,"7.0710678118654755"],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, stddev_samp(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 06c05ac4 [["g","integer"],["_col1","double"]] [[1,"6.5219089126663916E18"],[3,null],[2,null]]
SELECT g, stddev_samp(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 1d162daf [["g","integer"],["_col1","double"]] [[1,"5.3251163283141724E18"]]
SELECT g, stddev_samp(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 87327afd [["g","integer"],["_col1","double"]] [[1,"1.0606601717798212"],[3,null],[2,"NaN"],[4,"NaN"],[5,null]]
SELECT stddev_samp(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 80ea6305 [["_col0","double"]] [[null]]
SELECT stddev_samp(DISTINCT x), stddev_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 0a51c868 [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, stddev_samp(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= d79c24bc [["g","integer"],["_col1","double"]] [[1,"0.5303300858899106"],[2,"NaN"],[3,null]]
SELECT g, x, stddev_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= f097290d [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25","0.5303300858899106"],[2,"1.0",null],[2,"NaN","NaN"],[3,null,null]]
SELECT g, stddev_samp(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 687897a7 [["g","integer"],["_col1","double"]] [[3,null],[1,"0.7424621202458748"],[2,null]]
SELECT stddev_samp(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 6302782c [["_col0","double"]] [[null]]
SELECT stddev_samp(DISTINCT x), stddev_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 8ddb48c9 [["_col0","double"],["_col1","double"]] [["1.2868695867621291",null]]
SELECT g, x, stddev_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 294597b2 [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55","0.7424621202458748"],[2,"-0.01",null],[3,null,null]]
SELECT g, stddev_samp(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= aa424aa3 [["g","integer"],["_col1","double"]] [[2,null],[1,"7.071067811865475E37"]]
SELECT g, stddev_samp(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= c34f87a0 [["g","integer"],["_col1","double"]] [[1,"7.071067811865475E37"]]
SELECT g, stddev_samp(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 084b72b5 [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,null]]
SELECT g, stddev_samp(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 0599707c FUNCTION_NOT_FOUND
SELECT stddev_samp(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= b11e9f2f FUNCTION_NOT_FOUND
SELECT stddev_samp(DISTINCT x), stddev_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 960768c8 FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= ab8b76fb FUNCTION_NOT_FOUND
SELECT stddev_samp(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 74722b6e FUNCTION_NOT_FOUND
SELECT stddev_samp(DISTINCT x), stddev_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= c97c33d7 FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= c2901bd1 FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 59ad43cb FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 9a771d51 FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 9d04c4fe FUNCTION_NOT_FOUND
SELECT g, stddev_samp(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= bbe10aea FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 66ec0f6e [["g","integer"],["_col1","double"]] [[1,"5.0"],[2,"0.0"],[3,null]]
SELECT stddev_pop(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= f8546601 [["_col0","double"]] [[null]]
SELECT stddev_pop(DISTINCT x), stddev_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 877a2e8e [["_col0","double"],["_col1","double"]] [["6.236095644623236","0.0"]]
SELECT g, x, stddev_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= f5370c75 [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,"0.0"],[1,20,"5.0"],[2,5,"0.0"],[2,null,"0.0"],[3,null,null]]
SELECT g, stddev_pop(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= b66f872d [["g","integer"],["_col1","double"]] [[1,"4.6116860184273879E18"],[3,null],[2,"0.0"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= a224688a [["g","integer"],["_col1","double"]] [[1,"4.3479392751109274E18"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 35e1b8e3 [["g","integer"],["_col1","double"]] [[1,"0.75"],[3,null],[2,"NaN"],[4,"NaN"],[5,"NaN"]]
SELECT stddev_pop(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 7b109f83 [["_col0","double"]] [[null]]
SELECT stddev_pop(DISTINCT x), stddev_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 60341638 [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= bda316a5 [["g","integer"],["_col1","double"]] [[3,null],[2,"NaN"],[1,"0.375"]]
SELECT g, x, stddev_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 48701223 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5","0.0"],[1,"2.25","0.375"],[2,"1.0","0.0"],[2,"NaN","NaN"],[3,null,null]]
SELECT g, stddev_pop(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 61a0cb71 [["g","integer"],["_col1","double"]] [[3,null],[2,"0.0"],[1,"0.5249999999999999"]]
SELECT stddev_pop(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= f888763a [["_col0","double"]] [[null]]
SELECT stddev_pop(DISTINCT x), stddev_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 5ef80122 [["_col0","double"],["_col1","double"]] [["1.050724617691154","0.0"]]
SELECT g, x, stddev_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 2f74123f [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50","0.0"],[1,"2.55","0.5249999999999999"],[2,"-0.01","0.0"],[3,null,null]]
SELECT g, stddev_pop(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 0652d9c9 [["g","integer"],["_col1","double"]] [[1,"5.0E37"],[2,"0.0"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 38b84f3a [["g","integer"],["_col1","double"]] [[1,"5.0E37"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= a78e59ae [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,"0.0"]]
SELECT g, stddev_pop(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 2a910029 FUNCTION_NOT_FOUND
SELECT stddev_pop(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 93a3ab0c FUNCTION_NOT_FOUND
SELECT stddev_pop(DISTINCT x), stddev_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 43e9b663 FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= a5ac1046 FUNCTION_NOT_FOUND
SELECT stddev_pop(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 5f1b6c78 FUNCTION_NOT_FOUND
SELECT stddev_pop(DISTINCT x), stddev_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= cf9d923d FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 55f9b9ec FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 477aa2c3 FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6dd19194 FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 5b2ecfc1 FUNCTION_NOT_FOUND
SELECT g, stddev_pop(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= e05fe389 FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= e20a9a5c [["g","integer"],["_col1","double"]] [[2,null],[1,"50.0"],[3,null]]
SELECT variance(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= b0a998d7 [["_col0","double"]] [[null]]
SELECT variance(DISTINCT x), variance(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 24cb5ef3 [["_col0","double"],["_col1","double"]] [["58.333333333333336",null]]
SELECT g, x, variance(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 29ef3b6f [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,"50.0"],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, variance(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= d405c71c [["g","integer"],["_col1","double"]] [[1,"4.253529586511731E37"],[3,null],[2,null]]
SELECT g, variance(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= e13573f0 [["g","integer"],["_col1","double"]] [[1,"2.835686391007821E37"]]
SELECT g, variance(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 7b81530c [["g","integer"],["_col1","double"]] [[1,"1.125"],[3,null],[2,"NaN"],[4,"NaN"],[5,null]]
SELECT variance(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= f467960b [["_col0","double"]] [[null]]
SELECT variance(DISTINCT x), variance(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 27fa0be4 [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, variance(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 8c7b2167 [["g","integer"],["_col1","double"]] [[1,"0.28125"],[3,null],[2,"NaN"]]
SELECT g, x, variance(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 34d99a51 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25","0.28125"],[2,"1.0",null],[2,"NaN","NaN"],[3,null,null]]
SELECT g, variance(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= cce6dd9b [["g","integer"],["_col1","double"]] [[1,"0.5512499999999998"],[3,null],[2,null]]
SELECT variance(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 457ae3fb [["_col0","double"]] [[null]]
SELECT variance(DISTINCT x), variance(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= a8ca94b0 [["_col0","double"],["_col1","double"]] [["1.656033333333333",null]]
SELECT g, x, variance(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= f99451a3 [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55","0.5512499999999998"],[2,"-0.01",null],[3,null,null]]
SELECT g, variance(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 79033555 [["g","integer"],["_col1","double"]] [[2,null],[1,"4.9999999999999994E75"]]
SELECT g, variance(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= efbf4b2f [["g","integer"],["_col1","double"]] [[1,"4.9999999999999994E75"]]
SELECT g, variance(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 17cf5663 [["g","integer"],["_col1","double"]] [[2,null],[1,"0.0"]]
SELECT g, variance(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 231f5c3c FUNCTION_NOT_FOUND
SELECT variance(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 02293484 FUNCTION_NOT_FOUND
SELECT variance(DISTINCT x), variance(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= c7207591 FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 95674f51 FUNCTION_NOT_FOUND
SELECT variance(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 1e14a6c3 FUNCTION_NOT_FOUND
SELECT variance(DISTINCT x), variance(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= ca21dbf4 FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= e3e1a97a FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= aecd975e FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 1d2edea3 FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= e4941ff6 FUNCTION_NOT_FOUND
SELECT g, variance(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= c18cfec1 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= cfea9573 [["g","integer"],["_col1","double"]] [[1,"50.0"],[2,null],[3,null]]
SELECT var_samp(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 6388d5ce [["_col0","double"]] [[null]]
SELECT var_samp(DISTINCT x), var_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= d839216d [["_col0","double"],["_col1","double"]] [["58.333333333333336",null]]
SELECT g, x, var_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 91f6adfd [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,"50.0"],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, var_samp(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 08651ba4 [["g","integer"],["_col1","double"]] [[1,"4.253529586511731E37"],[2,null],[3,null]]
SELECT g, var_samp(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 46699864 [["g","integer"],["_col1","double"]] [[1,"2.835686391007821E37"]]
SELECT g, var_samp(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= dd95e358 [["g","integer"],["_col1","double"]] [[3,null],[2,"NaN"],[4,"NaN"],[5,null],[1,"1.125"]]
SELECT var_samp(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 0dd09049 [["_col0","double"]] [[null]]
SELECT var_samp(DISTINCT x), var_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 51bf56bf [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, var_samp(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 8923a43d [["g","integer"],["_col1","double"]] [[3,null],[2,"NaN"],[1,"0.28125"]]
SELECT g, x, var_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 5cd21dbf [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25","0.28125"],[2,"1.0",null],[2,"NaN","NaN"],[3,null,null]]
SELECT g, var_samp(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 56a76749 [["g","integer"],["_col1","double"]] [[3,null],[1,"0.5512499999999998"],[2,null]]
SELECT var_samp(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= a01c40bb [["_col0","double"]] [[null]]
SELECT var_samp(DISTINCT x), var_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= d9edf3a1 [["_col0","double"],["_col1","double"]] [["1.6560333333333328",null]]
SELECT g, x, var_samp(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 056821c6 [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55","0.5512499999999998"],[2,"-0.01",null],[3,null,null]]
SELECT g, var_samp(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 4e2bfabc [["g","integer"],["_col1","double"]] [[2,null],[1,"4.9999999999999994E75"]]
SELECT g, var_samp(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 5b3b0b56 [["g","integer"],["_col1","double"]] [[1,"4.9999999999999994E75"]]
SELECT g, var_samp(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= a568f6f9 [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,null]]
SELECT g, var_samp(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 8223d08f FUNCTION_NOT_FOUND
SELECT var_samp(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= c740e4a4 FUNCTION_NOT_FOUND
SELECT var_samp(DISTINCT x), var_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 0d3a5db1 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= e077ce98 FUNCTION_NOT_FOUND
SELECT var_samp(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 13e6e44c FUNCTION_NOT_FOUND
SELECT var_samp(DISTINCT x), var_samp(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 52925335 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= d8e37dd3 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= b14c9688 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 224cce26 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= defe9aa0 FUNCTION_NOT_FOUND
SELECT g, var_samp(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 396b96b8 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 4051c0d4 [["g","integer"],["_col1","double"]] [[1,"25.0"],[2,"0.0"],[3,null]]
SELECT var_pop(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 50653ed9 [["_col0","double"]] [[null]]
SELECT var_pop(DISTINCT x), var_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= b0e48bd2 [["_col0","double"],["_col1","double"]] [["38.88888888888889","0.0"]]
SELECT g, x, var_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 9bf1381c [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,"0.0"],[1,20,"25.0"],[2,5,"0.0"],[2,null,"0.0"],[3,null,null]]
SELECT g, var_pop(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7ef55fd3 [["g","integer"],["_col1","double"]] [[1,"2.1267647932558654E37"],[2,"0.0"],[3,null]]
SELECT g, var_pop(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 1b6ecfdd [["g","integer"],["_col1","double"]] [[1,"1.8904575940052138E37"]]
SELECT g, var_pop(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 653c97a2 [["g","integer"],["_col1","double"]] [[2,"NaN"],[4,"NaN"],[5,"NaN"],[1,"0.5625"],[3,null]]
SELECT var_pop(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 7961a768 [["_col0","double"]] [[null]]
SELECT var_pop(DISTINCT x), var_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 099efd3b [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, var_pop(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 07d814a9 [["g","integer"],["_col1","double"]] [[1,"0.140625"],[3,null],[2,"NaN"]]
SELECT g, x, var_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= af912535 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5","0.0"],[1,"2.25","0.140625"],[2,"1.0","0.0"],[2,"NaN","NaN"],[3,null,null]]
SELECT g, var_pop(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 795202f9 [["g","integer"],["_col1","double"]] [[3,null],[2,"0.0"],[1,"0.2756249999999999"]]
SELECT var_pop(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 0bb67096 [["_col0","double"]] [[null]]
SELECT var_pop(DISTINCT x), var_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 5d557969 [["_col0","double"],["_col1","double"]] [["1.104022222222222","0.0"]]
SELECT g, x, var_pop(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= fc5bccbd [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50","0.0"],[1,"2.55","0.2756249999999999"],[2,"-0.01","0.0"],[3,null,null]]
SELECT g, var_pop(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= ffffb95e [["g","integer"],["_col1","double"]] [[1,"2.4999999999999997E75"],[2,"0.0"]]
SELECT g, var_pop(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 696ef2a8 [["g","integer"],["_col1","double"]] [[1,"2.4999999999999997E75"]]
SELECT g, var_pop(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 4c6460a2 [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,"0.0"]]
SELECT g, var_pop(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 9046da31 FUNCTION_NOT_FOUND
SELECT var_pop(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 826d635f FUNCTION_NOT_FOUND
SELECT var_pop(DISTINCT x), var_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 0495a4ac FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 6dbf07d9 FUNCTION_NOT_FOUND
SELECT var_pop(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 644a33b9 FUNCTION_NOT_FOUND
SELECT var_pop(DISTINCT x), var_pop(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 25273195 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ea1d3c37 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= f5b0f552 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6190f039 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 1e5ea3c6 FUNCTION_NOT_FOUND
SELECT g, var_pop(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 41ef5b14 FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= de14ef4c [["g","integer"],["_col1","double"]] [[1,"14.142135623730955"],[3,null],[2,"4.999999999999999"]]
SELECT geometric_mean(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 97de9c7b [["_col0","double"]] [[null]]
SELECT geometric_mean(DISTINCT x), geometric_mean(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= aef61f34 [["_col0","double"],["_col1","double"]] [["10.000000000000002","4.999999999999999"]]
SELECT g, x, geometric_mean(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= b648d353 [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,"10.000000000000002"],[1,20,"14.142135623730955"],[2,5,"4.999999999999999"],[2,null,"4.999999999999999"],[3,null,null]]
SELECT g, geometric_mean(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= f568c8b2 [["g","integer"],["_col1","double"]] [[1,"NaN"],[2,"0.0"],[3,null]]
SELECT g, geometric_mean(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 9ff4d2cf [["g","integer"],["_col1","double"]] [[1,"NaN"]]
SELECT g, geometric_mean(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= f4e02878 [["g","integer"],["_col1","double"]] [[1,"0.0"],[2,"NaN"],[4,"NaN"],[5,"NaN"],[3,null]]
SELECT geometric_mean(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 5fd4b51c [["_col0","double"]] [[null]]
SELECT geometric_mean(DISTINCT x), geometric_mean(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= e0d1055e [["_col0","double"],["_col1","double"]] [["NaN","NaN"]]
SELECT g, geometric_mean(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= a21c5150 [["g","integer"],["_col1","real"]] [[1,"1.8371173"],[3,null],[2,"NaN"]]
SELECT g, x, geometric_mean(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 29e05a80 [["g","integer"],["x","real"],["_col2","real"]] [[1,"1.5","1.5"],[1,"2.25","1.8371173"],[2,"1.0","1.0"],[2,"NaN","NaN"],[3,null,null]]
SELECT g, geometric_mean(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 21640e71 [["g","integer"],["_col1","real"]] [[1,"1.9557607"],[3,null],[2,"NaN"]]
SELECT geometric_mean(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 98cb22cc [["_col0","real"]] [[null]]
SELECT geometric_mean(DISTINCT x), geometric_mean(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 2117633c [["_col0","real"],["_col1","real"]] [["NaN","NaN"]]
SELECT g, x, geometric_mean(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 0a982d35 [["g","integer"],["x","decimal(3,2)"],["_col2","real"]] [[1,"1.50","1.5"],[1,"2.55","1.9557607"],[2,"-0.01","NaN"],[3,null,null]]
SELECT g, geometric_mean(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= a064cd2c [["g","integer"],["_col1","real"]] [[1,"NaN"],[2,"0.0"]]
SELECT g, geometric_mean(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 12c697f9 [["g","integer"],["_col1","real"]] [[1,"1.0E19"]]
SELECT g, geometric_mean(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= beeab347 [["g","integer"],["_col1","double"]] [[2,"NaN"],[1,"126.99999999999999"]]
SELECT g, geometric_mean(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= d9254a11 FUNCTION_NOT_FOUND
SELECT geometric_mean(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= e1173fc2 FUNCTION_NOT_FOUND
SELECT geometric_mean(DISTINCT x), geometric_mean(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= aa9c1766 FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= b102d299 FUNCTION_NOT_FOUND
SELECT geometric_mean(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 7f5e110b FUNCTION_NOT_FOUND
SELECT geometric_mean(DISTINCT x), geometric_mean(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 3df7d593 FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 312a1df7 FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 2fc97c1e FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 64e0050e FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 2a4ea3ca FUNCTION_NOT_FOUND
SELECT g, geometric_mean(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 11975d82 FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= c7f5ffe5 [["g","integer"],["_col1","double"]] [[2,null],[1,null],[3,null]]
SELECT skewness(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 5e3a10d7 [["_col0","double"]] [[null]]
SELECT skewness(DISTINCT x), skewness(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 6d377ffd [["_col0","double"],["_col1","double"]] [["0.3818017741606062",null]]
SELECT g, x, skewness(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 54a39b45 [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,null],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, skewness(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 97e0d410 [["g","integer"],["_col1","double"]] [[1,null],[3,null],[2,null]]
SELECT g, skewness(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= b06d4639 [["g","integer"],["_col1","double"]] [[1,"0.7071067811865475"]]
SELECT g, skewness(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= f4565bc6 [["g","integer"],["_col1","double"]] [[1,null],[2,null],[4,null],[5,null],[3,null]]
SELECT skewness(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= ded5efaf [["_col0","double"]] [[null]]
SELECT skewness(DISTINCT x), skewness(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= d826412f [["_col0","double"],["_col1","double"]] [["NaN",null]]
SELECT g, skewness(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 75cabc9b [["g","integer"],["_col1","double"]] [[2,null],[3,null],[1,null]]
SELECT g, x, skewness(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 9dc466e4 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25",null],[2,"1.0",null],[2,"NaN",null],[3,null,null]]
SELECT g, skewness(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= d7cccc83 [["g","integer"],["_col1","double"]] [[1,null],[3,null],[2,null]]
SELECT skewness(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 0d328a5a [["_col0","double"]] [[null]]
SELECT skewness(DISTINCT x), skewness(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= d89f3c4c [["_col0","double"],["_col1","double"]] [["-0.21578882783525544",null]]
SELECT g, x, skewness(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 24229b4d [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55",null],[2,"-0.01",null],[3,null,null]]
SELECT g, skewness(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 0ad3bbb9 [["g","integer"],["_col1","double"]] [[2,null],[1,null]]
SELECT g, skewness(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= d2f91755 [["g","integer"],["_col1","double"]] [[1,null]]
SELECT g, skewness(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= edcf3550 [["g","integer"],["_col1","double"]] [[2,null],[1,null]]
SELECT g, skewness(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= d927ed4e FUNCTION_NOT_FOUND
SELECT skewness(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 944d7f93 FUNCTION_NOT_FOUND
SELECT skewness(DISTINCT x), skewness(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= ccb407a6 FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 67758f52 FUNCTION_NOT_FOUND
SELECT skewness(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ae0495ce FUNCTION_NOT_FOUND
SELECT skewness(DISTINCT x), skewness(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= a5b28e8f FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ae04c2e7 FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6c7ea62d FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= dba4b243 FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 60183122 FUNCTION_NOT_FOUND
SELECT g, skewness(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= cb519093 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= cbb4700e [["g","integer"],["_col1","double"]] [[3,null],[1,null],[2,null]]
SELECT kurtosis(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= a0c2c63b [["_col0","double"]] [[null]]
SELECT kurtosis(DISTINCT x), kurtosis(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 4d2da78e [["_col0","double"],["_col1","double"]] [[null,null]]
SELECT g, x, kurtosis(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 4569287a [["g","integer"],["x","integer"],["_col2","double"]] [[1,10,null],[1,20,null],[2,5,null],[2,null,null],[3,null,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 80773e69 [["g","integer"],["_col1","double"]] [[1,null],[3,null],[2,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= aedd3c1a [["g","integer"],["_col1","double"]] [[1,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= b364421e [["g","integer"],["_col1","double"]] [[3,null],[2,null],[4,null],[5,null],[1,null]]
SELECT kurtosis(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 0fa44c4d [["_col0","double"]] [[null]]
SELECT kurtosis(DISTINCT x), kurtosis(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 69b06855 [["_col0","double"],["_col1","double"]] [["NaN",null]]
SELECT g, kurtosis(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 256768ec [["g","integer"],["_col1","double"]] [[3,null],[2,null],[1,null]]
SELECT g, x, kurtosis(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= d62619f7 [["g","integer"],["x","real"],["_col2","double"]] [[1,"1.5",null],[1,"2.25",null],[2,"1.0",null],[2,"NaN",null],[3,null,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= f2a2a5a0 [["g","integer"],["_col1","double"]] [[1,null],[3,null],[2,null]]
SELECT kurtosis(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 60f0076a [["_col0","double"]] [[null]]
SELECT kurtosis(DISTINCT x), kurtosis(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= dc5ad9f3 [["_col0","double"],["_col1","double"]] [[null,null]]
SELECT g, x, kurtosis(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 6f83f780 [["g","integer"],["x","decimal(3,2)"],["_col2","double"]] [[1,"1.50",null],[1,"2.55",null],[2,"-0.01",null],[3,null,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 8641c96d [["g","integer"],["_col1","double"]] [[1,null],[2,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 570b4519 [["g","integer"],["_col1","double"]] [[1,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 67440b9f [["g","integer"],["_col1","double"]] [[1,null],[2,null]]
SELECT g, kurtosis(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= bff9f64b FUNCTION_NOT_FOUND
SELECT kurtosis(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 32384958 FUNCTION_NOT_FOUND
SELECT kurtosis(DISTINCT x), kurtosis(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= b8a251d7 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 24c74329 FUNCTION_NOT_FOUND
SELECT kurtosis(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 2dab0bbb FUNCTION_NOT_FOUND
SELECT kurtosis(DISTINCT x), kurtosis(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 50813de2 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 94495300 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= fee4af43 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 4b990853 FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 8f652ffb FUNCTION_NOT_FOUND
SELECT g, kurtosis(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= eb2be26e FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 61478a48 FUNCTION_NOT_FOUND
SELECT bool_and(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= c2ca61fa FUNCTION_NOT_FOUND
SELECT bool_and(DISTINCT x), bool_and(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= ed8dc746 FUNCTION_NOT_FOUND
SELECT g, x, bool_and(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 4a2a8283 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 5d8d93ce FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= fe20418c FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= a2cda6a5 FUNCTION_NOT_FOUND
SELECT bool_and(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= b223a10a FUNCTION_NOT_FOUND
SELECT bool_and(DISTINCT x), bool_and(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 63a8ff12 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= a1bf02b8 FUNCTION_NOT_FOUND
SELECT g, x, bool_and(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 4011a416 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= bf260bd3 FUNCTION_NOT_FOUND
SELECT bool_and(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 4f618e1e FUNCTION_NOT_FOUND
SELECT bool_and(DISTINCT x), bool_and(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 1266d72f FUNCTION_NOT_FOUND
SELECT g, x, bool_and(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= d0ad1602 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 0bdf1563 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 08b7bc8f FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 6f15327d FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 8a11b7a1 FUNCTION_NOT_FOUND
SELECT bool_and(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 57a725a0 FUNCTION_NOT_FOUND
SELECT bool_and(DISTINCT x), bool_and(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 2abd4705 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 5d63bb95 [["g","integer"],["_col1","boolean"]] [[1,false],[3,null],[2,true]]
SELECT bool_and(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 3b940892 [["_col0","boolean"]] [[null]]
SELECT bool_and(DISTINCT x), bool_and(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 78691153 [["_col0","boolean"],["_col1","boolean"]] [[false,true]]
SELECT g, bool_and(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= fccdbd37 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= da8976a2 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 4da5db03 FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 5e3f2ccc FUNCTION_NOT_FOUND
SELECT g, bool_and(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= d404481f FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 9eb759ee FUNCTION_NOT_FOUND
SELECT bool_or(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 3fa24dcf FUNCTION_NOT_FOUND
SELECT bool_or(DISTINCT x), bool_or(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 5151f4d1 FUNCTION_NOT_FOUND
SELECT g, x, bool_or(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 4c59a228 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7a046863 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= a6ccc946 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 14933f72 FUNCTION_NOT_FOUND
SELECT bool_or(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 131c5a85 FUNCTION_NOT_FOUND
SELECT bool_or(DISTINCT x), bool_or(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 4e9851c3 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 1dc7d020 FUNCTION_NOT_FOUND
SELECT g, x, bool_or(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 5a73f31e FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 50824401 FUNCTION_NOT_FOUND
SELECT bool_or(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= e9a03034 FUNCTION_NOT_FOUND
SELECT bool_or(DISTINCT x), bool_or(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 72d189cb FUNCTION_NOT_FOUND
SELECT g, x, bool_or(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= eba8138b FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= f355abfe FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= a2cbf78a FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 61d6a92b FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 1e0dabeb FUNCTION_NOT_FOUND
SELECT bool_or(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= a89db487 FUNCTION_NOT_FOUND
SELECT bool_or(DISTINCT x), bool_or(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 13cf540b FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= a96f1218 [["g","integer"],["_col1","boolean"]] [[2,true],[1,true],[3,null]]
SELECT bool_or(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 01a04022 [["_col0","boolean"]] [[null]]
SELECT bool_or(DISTINCT x), bool_or(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 901529f8 [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT g, bool_or(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 9fea61d3 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 4b2ca791 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 32227fc0 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 43ea5737 FUNCTION_NOT_FOUND
SELECT g, bool_or(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= ca5b2a33 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 227435f6 FUNCTION_NOT_FOUND
SELECT every(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= bb60faaf FUNCTION_NOT_FOUND
SELECT every(DISTINCT x), every(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= c6ca7fee FUNCTION_NOT_FOUND
SELECT g, x, every(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= bfbc1245 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 3faa49bd FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= f6dfa857 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= ae542346 FUNCTION_NOT_FOUND
SELECT every(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= ecdfda44 FUNCTION_NOT_FOUND
SELECT every(DISTINCT x), every(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 022dbf4e FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= d93d21fb FUNCTION_NOT_FOUND
SELECT g, x, every(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 1c2c8c97 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 10e526b4 FUNCTION_NOT_FOUND
SELECT every(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 93b9db61 FUNCTION_NOT_FOUND
SELECT every(DISTINCT x), every(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 4567aa14 FUNCTION_NOT_FOUND
SELECT g, x, every(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= e275e361 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 33c6c020 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 10123bb6 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= e1e68502 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 793c5d2b FUNCTION_NOT_FOUND
SELECT every(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 39811fe8 FUNCTION_NOT_FOUND
SELECT every(DISTINCT x), every(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 34d4cd41 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7b91ae2b [["g","integer"],["_col1","boolean"]] [[3,null],[2,true],[1,false]]
SELECT every(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 9131262d [["_col0","boolean"]] [[null]]
SELECT every(DISTINCT x), every(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 727f239e [["_col0","boolean"],["_col1","boolean"]] [[false,true]]
SELECT g, every(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 3eb332b9 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= fc7b967a FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 2efbf697 FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 0894d8ad FUNCTION_NOT_FOUND
SELECT g, every(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 80515128 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 68a45172 FUNCTION_NOT_FOUND
SELECT count_if(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= b91db4de FUNCTION_NOT_FOUND
SELECT count_if(DISTINCT x), count_if(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= a9519121 FUNCTION_NOT_FOUND
SELECT g, x, count_if(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 17954a04 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= a5ff443b FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= b7a41dc6 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 0fda7344 FUNCTION_NOT_FOUND
SELECT count_if(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= c8ac8981 FUNCTION_NOT_FOUND
SELECT count_if(DISTINCT x), count_if(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= 523352c9 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 37e8bdeb FUNCTION_NOT_FOUND
SELECT g, x, count_if(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 60059001 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 975cc24f FUNCTION_NOT_FOUND
SELECT count_if(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= d3c5e7ba FUNCTION_NOT_FOUND
SELECT count_if(DISTINCT x), count_if(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= d5b612dd FUNCTION_NOT_FOUND
SELECT g, x, count_if(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 0c93e239 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= a6c830a0 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 92260ec6 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 5b64ba21 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= a2940d76 FUNCTION_NOT_FOUND
SELECT count_if(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= f6002de8 FUNCTION_NOT_FOUND
SELECT count_if(DISTINCT x), count_if(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= ea8f74b6 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 208e800e [["g","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,0]]
SELECT count_if(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= b992b2d4 [["_col0","bigint"]] [[0]]
SELECT count_if(DISTINCT x), count_if(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= bf6b6ca1 [["_col0","bigint"],["_col1","bigint"]] [[1,1]]
SELECT g, count_if(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 1ecc5c72 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 7e587b88 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6a04e853 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 83b2ab60 FUNCTION_NOT_FOUND
SELECT g, count_if(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 75d942a5 FUNCTION_NOT_FOUND
SELECT g, approx_distinct(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= d50456c0 [["g","integer"],["_col1","bigint"]] [[1,2],[2,1],[3,0]]
SELECT approx_distinct(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 9211165f [["_col0","bigint"]] [[0]]
SELECT approx_distinct(DISTINCT x), approx_distinct(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 7bb60623 [["_col0","bigint"],["_col1","bigint"]] [[3,1]]
SELECT g, x, approx_distinct(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 435bcc56 [["g","integer"],["x","integer"],["_col2","bigint"]] [[1,10,1],[1,20,2],[2,5,1],[2,null,1],[3,null,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 93a2652e [["g","integer"],["_col1","bigint"]] [[1,2],[2,1],[3,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= ce24b744 [["g","integer"],["_col1","bigint"]] [[1,3]]
SELECT g, approx_distinct(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 569c2d92 [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,2],[4,2],[5,1]]
SELECT approx_distinct(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 2305aa6b [["_col0","bigint"]] [[0]]
SELECT approx_distinct(DISTINCT x), approx_distinct(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= e7332d46 [["_col0","bigint"],["_col1","bigint"]] [[4,2]]
SELECT g, approx_distinct(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 6d7eca77 [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,2]]
SELECT g, x, approx_distinct(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= b2c1feb9 [["g","integer"],["x","real"],["_col2","bigint"]] [[1,"1.5",1],[1,"2.25",2],[2,"1.0",1],[2,"NaN",2],[3,null,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 4b465b91 [["g","integer"],["_col1","bigint"]] [[3,0],[2,1],[1,2]]
SELECT approx_distinct(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 161342f0 [["_col0","bigint"]] [[0]]
SELECT approx_distinct(DISTINCT x), approx_distinct(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= b2ed6aed [["_col0","bigint"],["_col1","bigint"]] [[3,1]]
SELECT g, x, approx_distinct(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 85a21f4d [["g","integer"],["x","decimal(3,2)"],["_col2","bigint"]] [[1,"1.50",1],[1,"2.55",2],[2,"-0.01",1],[3,null,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= afa11b5d [["g","integer"],["_col1","bigint"]] [[1,2],[2,1]]
SELECT g, approx_distinct(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= ec081e90 [["g","integer"],["_col1","bigint"]] [[1,2]]
SELECT g, approx_distinct(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= c3e13d04 [["g","integer"],["_col1","bigint"]] [[1,1],[2,1]]
SELECT g, approx_distinct(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 0a1b3210 [["g","integer"],["_col1","bigint"]] [[1,2],[3,2],[2,1],[4,0]]
SELECT approx_distinct(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= cb863c64 [["_col0","bigint"]] [[0]]
SELECT approx_distinct(DISTINCT x), approx_distinct(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= cd3e6672 [["_col0","bigint"],["_col1","bigint"]] [[5,3]]
SELECT g, approx_distinct(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 3ce435ee [["g","integer"],["_col1","bigint"]] [[1,2],[3,0],[2,1]]
SELECT approx_distinct(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ac866d55 [["_col0","bigint"]] [[0]]
SELECT approx_distinct(DISTINCT x), approx_distinct(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 76816587 [["_col0","bigint"],["_col1","bigint"]] [[2,1]]
SELECT g, approx_distinct(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 99c66b74 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 997e0655 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 9d411611 [["g","integer"],["_col1","bigint"]] [[1,2],[2,0]]
SELECT g, approx_distinct(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 83f7d678 [["g","integer"],["_col1","bigint"]] [[2,0],[1,2]]
SELECT g, approx_distinct(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= bcb4ffb8 [["g","integer"],["_col1","bigint"]] [[1,2]]
SELECT g, checksum(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 2151fd01 [["g","integer"],["_col1","varbinary"]] [[2,"svvRNXpDC8M="],[1,"RbbIwPVJ6Fw="],[3,"h8rrhbF5N54="]]
SELECT checksum(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 91cc8aff [["_col0","varbinary"]] [[null]]
SELECT checksum(DISTINCT x), checksum(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 562276c6 [["_col0","varbinary"],["_col1","varbinary"]] [["97Ga9m+N8x8=","Oca9uyu9QmE="]]
SELECT g, x, checksum(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 56661a33 [["g","integer"],["x","integer"],["_col2","varbinary"]] [[1,10,"7g7pJwfDR7Q="],[1,20,"RbbIwPVJ6Fw="],[2,5,"KzHmr8jJ0yQ="],[2,null,"svvRNXpDC8M="],[3,null,"h8rrhbF5N54="]]
SELECT g, checksum(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= dd33a438 [["g","integer"],["_col1","varbinary"]] [[3,"fH4RKNssBe8="],[2,"z0Iv+O1tqgE="],[4,"h8rrhbF5N54="],[1,"unhdSVb72nE="]]
SELECT checksum(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= b259bb91 [["_col0","varbinary"]] [[null]]
SELECT checksum(DISTINCT x), checksum(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 9a58a711 [["_col0","varbinary"],["_col1","varbinary"]] [["BTqeaR+WimI=","S8FAIMmar/A="]]
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= a4a8e97a [["g","integer"],["_col1","bigint"]] [[1,0],[2,5],[3,null]]
SELECT bitwise_and_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= ab652cf1 [["_col0","bigint"]] [[null]]
SELECT bitwise_and_agg(DISTINCT x), bitwise_and_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 8f5293f1 [["_col0","bigint"],["_col1","bigint"]] [[0,5]]
SELECT g, x, bitwise_and_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= fcdadf8f [["g","integer"],["x","integer"],["_col2","bigint"]] [[1,10,10],[1,20,0],[2,5,5],[2,null,5],[3,null,null]]
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= ba42f143 [["g","integer"],["_col1","bigint"]] [[1,9223372036854775807],[3,null],[2,0]]
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 99151618 [["g","integer"],["_col1","bigint"]] [[1,1]]
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 04cf1af6 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= ccde3249 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DISTINCT x), bitwise_and_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= b3450037 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= b635bf37 FUNCTION_NOT_FOUND
SELECT g, x, bitwise_and_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 3df8a8ec FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 6c4422e1 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 016b1516 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DISTINCT x), bitwise_and_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= dd687480 FUNCTION_NOT_FOUND
SELECT g, x, bitwise_and_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 54348d51 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 9af114b4 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= a961c8fe FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= ea827be4 [["g","integer"],["_col1","bigint"]] [[1,127],[2,-128]]
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 597350c9 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= bd67f040 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DISTINCT x), bitwise_and_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= ff2f0652 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 789f528d FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= f5f52893 FUNCTION_NOT_FOUND
SELECT bitwise_and_agg(DISTINCT x), bitwise_and_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= a5bf55f9 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 3dad1154 FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= e0f7cb6b FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= f326e38c FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 2581a71f FUNCTION_NOT_FOUND
SELECT g, bitwise_and_agg(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= e69a5bd7 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 72c75cc2 [["g","integer"],["_col1","bigint"]] [[1,30],[2,5],[3,null]]
SELECT bitwise_or_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= b235a19b [["_col0","bigint"]] [[null]]
SELECT bitwise_or_agg(DISTINCT x), bitwise_or_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= d470f519 [["_col0","bigint"],["_col1","bigint"]] [[31,5]]
SELECT g, x, bitwise_or_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 04a199ba [["g","integer"],["x","integer"],["_col2","bigint"]] [[1,10,10],[1,20,30],[2,5,5],[2,null,5],[3,null,null]]
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 3aad23c7 [["g","integer"],["_col1","bigint"]] [[1,-1],[3,null],[2,0]]
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 241af787 [["g","integer"],["_col1","bigint"]] [[1,-1]]
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= c02360dd FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= a2be57d4 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DISTINCT x), bitwise_or_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= a9a3859c FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 8a70e11f FUNCTION_NOT_FOUND
SELECT g, x, bitwise_or_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 250f1f4a FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= e9b97a63 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 4bdef88f FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DISTINCT x), bitwise_or_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= cec7c6ba FUNCTION_NOT_FOUND
SELECT g, x, bitwise_or_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 19042b78 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= b6301030 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 615fccdc FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= 1a26b2df [["g","integer"],["_col1","bigint"]] [[2,-128],[1,127]]
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 847d8eef FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 64fca148 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DISTINCT x), bitwise_or_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= a5cf2c49 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= fe561b68 FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= efcc4cfc FUNCTION_NOT_FOUND
SELECT bitwise_or_agg(DISTINCT x), bitwise_or_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= d22e1359 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ef9b49ac FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 15173bdf FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= a2d05131 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= db1eb131 FUNCTION_NOT_FOUND
SELECT g, bitwise_or_agg(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= ab9cc9ab FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= 7eb41d0a FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= d08a45bf FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(DISTINCT x), bitwise_xor_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 25c6944e FUNCTION_NOT_AGGREGATE
SELECT g, x, bitwise_xor_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 0bcf74a6 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= 95b18a17 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 2cab57b9 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= 5e821c40 FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= 475183dc FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(DISTINCT x), bitwise_xor_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= dc95f986 FUNCTION_NOT_AGGREGATE
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= eae8dc79 FUNCTION_NOT_FOUND
SELECT g, x, bitwise_xor_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 77497089 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 45648dd8 FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= 42f2473a FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(DISTINCT x), bitwise_xor_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 8720f652 FUNCTION_NOT_AGGREGATE
SELECT g, x, bitwise_xor_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 2ec39d02 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= 62f2a272 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= 80af0336 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= d2c8d91e FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 5d9a20c7 FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= af8d8fe6 FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(DISTINCT x), bitwise_xor_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 0cb6e215 FUNCTION_NOT_AGGREGATE
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 53645f1f FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 04066a8c FUNCTION_NOT_FOUND
SELECT bitwise_xor_agg(DISTINCT x), bitwise_xor_agg(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= a7755dd4 FUNCTION_NOT_AGGREGATE
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ee561b66 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= c3da5885 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 33ca87d8 FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 3c24024b FUNCTION_NOT_FOUND
SELECT g, bitwise_xor_agg(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= 1f154e46 FUNCTION_NOT_FOUND
SELECT g, any_value(x) FROM (VALUES (1, 5), (2, NULL)) AS t(g, x) GROUP BY g;
--= a07d8069 [["g","integer"],["_col1","integer"]] [[1,5],[2,null]]
SELECT any_value(x) FROM (VALUES (1, 5), (2, NULL)) AS t(g, x) WHERE g > 99;
--= 96ac3fa6 [["_col0","integer"]] [[null]]
SELECT any_value(DISTINCT x), any_value(x) FILTER (WHERE g > 1) FROM (VALUES (1, 5), (2, NULL)) AS t(g, x) WHERE g < 4;
--= db866a0b [["_col0","integer"],["_col1","integer"]] [[5,null]]
SELECT g, x, any_value(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 5), (2, NULL)) AS t(g, x) ORDER BY g, x;
--= 9dbdd6a0 [["g","integer"],["x","integer"],["_col2","integer"]] [[1,5,5],[2,null,null]]
SELECT g, any_value(x) FROM (VALUES (1, 'a'), (2, NULL)) AS t(g, x) GROUP BY g;
--= c2fb1f82 [["g","integer"],["_col1","varchar(1)"]] [[1,"a"],[2,null]]
SELECT any_value(x) FROM (VALUES (1, 'a'), (2, NULL)) AS t(g, x) WHERE g > 99;
--= 034d3f34 [["_col0","varchar(1)"]] [[null]]
SELECT any_value(DISTINCT x), any_value(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'a'), (2, NULL)) AS t(g, x) WHERE g < 4;
--= d4fb762f [["_col0","varchar(1)"],["_col1","varchar(1)"]] [["a",null]]
SELECT g, histogram(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) GROUP BY g;
--= f109d93a [["g","integer"],["_col1","map(integer, bigint)"]] [[1,{"20":1,"10":1}],[3,null],[2,{"5":1}]]
SELECT histogram(x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g > 99;
--= 7e544d80 [["_col0","map(integer, bigint)"]] [[null]]
SELECT histogram(DISTINCT x), histogram(x) FILTER (WHERE g > 1) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 458f5686 [["_col0","map(integer, bigint)"],["_col1","map(integer, bigint)"]] [[{"20":1,"5":1,"10":1},{"5":1}]]
SELECT g, x, histogram(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)) AS t(g, x) ORDER BY g, x;
--= 6c84c41c [["g","integer"],["x","integer"],["_col2","map(integer, bigint)"]] [[1,10,{"10":1}],[1,20,{"20":1,"10":1}],[2,5,{"5":1}],[2,null,{"5":1}],[3,null,null]]
SELECT g, histogram(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)) AS t(g, x) GROUP BY g;
--= ad3a4b73 [["g","integer"],["_col1","map(bigint, bigint)"]] [[1,{"9223372036854775807":1,"-1":1}],[2,{"0":1}],[3,null]]
SELECT g, histogram(x) FROM (VALUES (1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')) AS t(g, x) GROUP BY g;
--= 314499b8 [["g","integer"],["_col1","map(bigint, bigint)"]] [[1,{"9223372036854775807":1,"1":1,"-5":1}]]
SELECT g, histogram(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) GROUP BY g;
--= d91ff6ee [["g","integer"],["_col1","map(double, bigint)"]] [[2,{"2.5":1,"NaN":1}],[4,{"Infinity":1,"-Infinity":1}],[5,{"NaN":1}],[1,{"-0.0":1,"1.5":1}],[3,null]]
SELECT histogram(x) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g > 99;
--= a5767a5a [["_col0","map(double, bigint)"]] [[null]]
SELECT histogram(DISTINCT x), histogram(x) FILTER (WHERE g > 1) FROM (VALUES (1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())) AS t(g, x) WHERE g < 4;
--= dfdfe823 [["_col0","map(double, bigint)"],["_col1","map(double, bigint)"]] [[{"-0.0":1,"2.5":1,"1.5":1,"NaN":1},{"2.5":1,"NaN":1}]]
SELECT g, histogram(x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) GROUP BY g;
--= 315ac531 [["g","integer"],["_col1","map(real, bigint)"]] [[3,null],[2,{"NaN":1,"1.0":1}],[1,{"1.5":1,"2.25":1}]]
SELECT g, x, histogram(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))) AS t(g, x) ORDER BY g, x;
--= 0e584806 [["g","integer"],["x","real"],["_col2","map(real, bigint)"]] [[1,"1.5",{"1.5":1}],[1,"2.25",{"1.5":1,"2.25":1}],[2,"1.0",{"1.0":1}],[2,"NaN",{"NaN":1,"1.0":1}],[3,null,null]]
SELECT g, histogram(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) GROUP BY g;
--= 912c0443 [["g","integer"],["_col1","map(decimal(3,2), bigint)"]] [[1,{"1.50":1,"2.55":1}],[2,{"-0.01":1}],[3,null]]
SELECT histogram(x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g > 99;
--= af5616a1 [["_col0","map(decimal(3,2), bigint)"]] [[null]]
SELECT histogram(DISTINCT x), histogram(x) FILTER (WHERE g > 1) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) WHERE g < 4;
--= 03331f61 [["_col0","map(decimal(3,2), bigint)"],["_col1","map(decimal(3,2), bigint)"]] [[{"1.50":1,"2.55":1,"-0.01":1},{"-0.01":1}]]
SELECT g, x, histogram(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))) AS t(g, x) ORDER BY g, x;
--= 6cbe3506 [["g","integer"],["x","decimal(3,2)"],["_col2","map(decimal(3,2), bigint)"]] [[1,"1.50",{"1.50":1}],[1,"2.55",{"1.50":1,"2.55":1}],[2,"-0.01",{"-0.01":1}],[3,null,null]]
SELECT g, histogram(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')) AS t(g, x) GROUP BY g;
--= f34fd932 [["g","integer"],["_col1","map(decimal(38,0), bigint)"]] [[1,{"-1":1,"99999999999999999999999999999999999999":1}],[2,{"0":1}]]
SELECT g, histogram(x) FROM (VALUES (1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')) AS t(g, x) GROUP BY g;
--= c4202375 [["g","integer"],["_col1","map(decimal(38,0), bigint)"]] [[1,{"1":1,"99999999999999999999999999999999999999":1}]]
SELECT g, histogram(x) FROM (VALUES (1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')) AS t(g, x) GROUP BY g;
--= e41e9af8 [["g","integer"],["_col1","map(tinyint, bigint)"]] [[2,{"-128":1}],[1,{"127":2}]]
SELECT g, histogram(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) GROUP BY g;
--= 3650ea0f [["g","integer"],["_col1","map(varchar(1), bigint)"]] [[1,{"a":1,"b":1}],[2,{"é":1}],[4,null],[3,{"":1,"Z":1}]]
SELECT histogram(x) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g > 99;
--= 682ce4f5 [["_col0","map(varchar(1), bigint)"]] [[null]]
SELECT histogram(DISTINCT x), histogram(x) FILTER (WHERE g > 1) FROM (VALUES (1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)) AS t(g, x) WHERE g < 4;
--= 90c9fcaa [["_col0","map(varchar(1), bigint)"],["_col1","map(varchar(1), bigint)"]] [[{"":1,"a":1,"b":1,"é":1,"Z":1},{"":1,"é":1,"Z":1}]]
SELECT g, histogram(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) GROUP BY g;
--= 5c65ef71 [["g","integer"],["_col1","map(boolean, bigint)"]] [[1,{"false":1,"true":1}],[3,null],[2,{"true":1}]]
SELECT histogram(x) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g > 99;
--= f3abeed8 [["_col0","map(boolean, bigint)"]] [[null]]
SELECT histogram(DISTINCT x), histogram(x) FILTER (WHERE g > 1) FROM (VALUES (1, true), (1, false), (2, NULL), (2, true), (3, NULL)) AS t(g, x) WHERE g < 4;
--= 5c6e3021 [["_col0","map(boolean, bigint)"],["_col1","map(boolean, bigint)"]] [[{"false":1,"true":1},{"true":1}]]
SELECT g, histogram(x) FROM (VALUES (1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)) AS t(g, x) GROUP BY g;
--= ff62e4f7 [["g","integer"],["_col1","map(date, bigint)"]] [[1,{"2020-02-29":1,"0001-01-01":1}],[2,null]]
SELECT g, histogram(x) FROM (VALUES (1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)) AS t(g, x) GROUP BY g;
--= 77d3fb83 [["g","integer"],["_col1","map(timestamp(3), bigint)"]] [[1,{"2020-02-29 13:04:05.678":1,"1969-12-31 23:59:59.999":1}],[2,null]]
SELECT g, histogram(x) FROM (VALUES (1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)) AS t(g, x) GROUP BY g;
--= 6cc75397 [["g","integer"],["_col1","map(interval day to second, bigint)"]] [[1,{"0 02:00:00.000":1,"1 00:00:00.000":1}],[2,null]]
SELECT g, histogram(x) FROM (VALUES (1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)) AS t(g, x) GROUP BY g;
--= 0795a22d [["g","integer"],["_col1","map(array(integer), bigint)"]] [[1,{"[1]":1,"[1, 2]":1}],[2,null]]
SELECT g, histogram(x) FROM (VALUES (1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))) AS t(g, x) GROUP BY g;
--= e70901d1 [["g","integer"],["_col1","map(char(3), bigint)"]] [[1,{"a  ":1,"b  ":1}]]
SELECT corr(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)) AS t(x, y);
--= 5a6ac69e [["_col0","double"]] [["0.9332565252573827"]]
SELECT corr(y, x) FROM (VALUES (REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')) AS t(x, y);
--= 8b991020 [["_col0","real"]] [["0.9332565"]]
SELECT corr(y, x) FROM (VALUES (1.0, 2.0), (1.0, 3.0)) AS t(x, y);
--= 07996dbf [["_col0","double"]] [[null]]
SELECT corr(y, x) FROM (VALUES (1.0, 2.0)) AS t(x, y);
--= 9158d61f [["_col0","double"]] [[null]]
SELECT corr(y, x) FROM (VALUES (CAST(NULL AS double), 1.0)) AS t(x, y);
--= aab2492a [["_col0","double"]] [[null]]
SELECT corr(y, x) FROM (VALUES (1, 2), (2, 5), (3, 5)) AS t(x, y);
--= dbf25949 [["_col0","real"]] [["0.8660254"]]
SELECT corr(y, x) FROM (VALUES (1.0, nan()), (2.0, 1.0)) AS t(x, y);
--= 8c9c6d39 [["_col0","double"]] [[null]]
SELECT covar_samp(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)) AS t(x, y);
--= d6a06440 [["_col0","double"]] [["1.5"]]
SELECT covar_samp(y, x) FROM (VALUES (REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')) AS t(x, y);
--= 27529372 [["_col0","real"]] [["1.5"]]
SELECT covar_samp(y, x) FROM (VALUES (1.0, 2.0), (1.0, 3.0)) AS t(x, y);
--= b14d4940 [["_col0","double"]] [["0.0"]]
SELECT covar_samp(y, x) FROM (VALUES (1.0, 2.0)) AS t(x, y);
--= d8961585 [["_col0","double"]] [[null]]
SELECT covar_samp(y, x) FROM (VALUES (CAST(NULL AS double), 1.0)) AS t(x, y);
--= e32e4513 [["_col0","double"]] [[null]]
SELECT covar_samp(y, x) FROM (VALUES (1, 2), (2, 5), (3, 5)) AS t(x, y);
--= 27da3bc4 [["_col0","real"]] [["1.5"]]
SELECT covar_samp(y, x) FROM (VALUES (1.0, nan()), (2.0, 1.0)) AS t(x, y);
--= 44c40c5b [["_col0","double"]] [["NaN"]]
SELECT covar_pop(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)) AS t(x, y);
--= cb736cd8 [["_col0","double"]] [["1.0"]]
SELECT covar_pop(y, x) FROM (VALUES (REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')) AS t(x, y);
--= 439c2927 [["_col0","real"]] [["1.0"]]
SELECT covar_pop(y, x) FROM (VALUES (1.0, 2.0), (1.0, 3.0)) AS t(x, y);
--= 0b01170a [["_col0","double"]] [["0.0"]]
SELECT covar_pop(y, x) FROM (VALUES (1.0, 2.0)) AS t(x, y);
--= 93c7276a [["_col0","double"]] [["0.0"]]
SELECT covar_pop(y, x) FROM (VALUES (CAST(NULL AS double), 1.0)) AS t(x, y);
--= 9edcf24d [["_col0","double"]] [[null]]
SELECT covar_pop(y, x) FROM (VALUES (1, 2), (2, 5), (3, 5)) AS t(x, y);
--= 9f173559 [["_col0","real"]] [["1.0"]]
SELECT covar_pop(y, x) FROM (VALUES (1.0, nan()), (2.0, 1.0)) AS t(x, y);
--= f1b040b7 [["_col0","double"]] [["NaN"]]
SELECT regr_slope(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)) AS t(x, y);
--= e722b835 [["_col0","double"]] [["1.5"]]
SELECT regr_slope(y, x) FROM (VALUES (REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')) AS t(x, y);
--= 78660d3c [["_col0","real"]] [["1.5"]]
SELECT regr_slope(y, x) FROM (VALUES (1.0, 2.0), (1.0, 3.0)) AS t(x, y);
--= 6084d1d3 [["_col0","double"]] [[null]]
SELECT regr_slope(y, x) FROM (VALUES (1.0, 2.0)) AS t(x, y);
--= ef84968f [["_col0","double"]] [[null]]
SELECT regr_slope(y, x) FROM (VALUES (CAST(NULL AS double), 1.0)) AS t(x, y);
--= 398f9c17 [["_col0","double"]] [[null]]
SELECT regr_slope(y, x) FROM (VALUES (1, 2), (2, 5), (3, 5)) AS t(x, y);
--= 66459945 [["_col0","real"]] [["1.5"]]
SELECT regr_slope(y, x) FROM (VALUES (1.0, nan()), (2.0, 1.0)) AS t(x, y);
--= da7b0d6b [["_col0","double"]] [[null]]
SELECT regr_intercept(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)) AS t(x, y);
--= 6417f7e5 [["_col0","double"]] [["0.8333333333333335"]]
SELECT regr_intercept(y, x) FROM (VALUES (REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')) AS t(x, y);
--= a10b4ec7 [["_col0","real"]] [["0.8333333"]]
SELECT regr_intercept(y, x) FROM (VALUES (1.0, 2.0), (1.0, 3.0)) AS t(x, y);
--= e605cc3d [["_col0","double"]] [[null]]
SELECT regr_intercept(y, x) FROM (VALUES (1.0, 2.0)) AS t(x, y);
--= 39b7d873 [["_col0","double"]] [[null]]
SELECT regr_intercept(y, x) FROM (VALUES (CAST(NULL AS double), 1.0)) AS t(x, y);
--= dcddfa02 [["_col0","double"]] [[null]]
SELECT regr_intercept(y, x) FROM (VALUES (1, 2), (2, 5), (3, 5)) AS t(x, y);
--= 7eabe77b [["_col0","real"]] [["1.0"]]
SELECT regr_intercept(y, x) FROM (VALUES (1.0, nan()), (2.0, 1.0)) AS t(x, y);
--= 98714900 [["_col0","double"]] [[null]]
SELECT min_by(x, y) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y);
--= 1397c871 [["_col0","varchar(1)"]] [["a"]]
SELECT min_by(x, y, 2) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y);
--= 82b56c84 [["_col0","array(varchar(1))"]] [[["a","b"]]]
SELECT min_by(x, y) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y) WHERE false;
--= fe9baf56 [["_col0","varchar(1)"]] [[null]]
SELECT min_by(x, y) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y);
--= a8a1f7ba [["_col0","varchar(1)"]] [[null]]
SELECT min_by(x, y, 2) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y);
--= 1cab7e7d [["_col0","array(varchar(1))"]] [[[null,"b"]]]
SELECT min_by(x, y) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y) WHERE false;
--= 0e0aae07 [["_col0","varchar(1)"]] [[null]]
SELECT min_by(x, y) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y);
--= f3ccd002 [["_col0","varchar(1)"]] [["b"]]
SELECT min_by(x, y, 2) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y);
--= e31adad7 [["_col0","array(varchar(1))"]] [[["b","c"]]]
SELECT min_by(x, y) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y) WHERE false;
--= 968d1080 [["_col0","varchar(1)"]] [[null]]
SELECT min_by(x, y) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y);
--= 7bc3913c [["_col0","integer"]] [[1]]
SELECT min_by(x, y, 2) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y);
--= e3ffbad0 [["_col0","array(integer)"]] [[[1,2]]]
SELECT min_by(x, y) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y) WHERE false;
--= 9843a496 [["_col0","integer"]] [[null]]
SELECT max_by(x, y) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y);
--= 61fe04bc [["_col0","varchar(1)"]] [["b"]]
SELECT max_by(x, y, 2) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y);
--= 821a4c9b [["_col0","array(varchar(1))"]] [[["b","a"]]]
SELECT max_by(x, y) FROM (VALUES ('a', 1), ('b', 2), ('c', NULL)) AS t(x, y) WHERE false;
--= 7ce0831b [["_col0","varchar(1)"]] [[null]]
SELECT max_by(x, y) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y);
--= e3257217 [["_col0","varchar(1)"]] [["b"]]
SELECT max_by(x, y, 2) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y);
--= 5b5a78b4 [["_col0","array(varchar(1))"]] [[["b",null]]]
SELECT max_by(x, y) FROM (VALUES (NULL, 1), ('b', 2)) AS t(x, y) WHERE false;
--= ccbe1962 [["_col0","varchar(1)"]] [[null]]
SELECT max_by(x, y) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y);
--= 98fdcb0f [["_col0","varchar(1)"]] [["c"]]
SELECT max_by(x, y, 2) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y);
--= 93e9adfb [["_col0","array(varchar(1))"]] [[["c","b"]]]
SELECT max_by(x, y) FROM (VALUES ('a', nan()), ('b', 1.0), ('c', 2.0)) AS t(x, y) WHERE false;
--= 7139bc2c [["_col0","varchar(1)"]] [[null]]
SELECT max_by(x, y) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y);
--= 89704993 [["_col0","integer"]] [[2]]
SELECT max_by(x, y, 2) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y);
--= 0f35488b [["_col0","array(integer)"]] [[[2,1]]]
SELECT max_by(x, y) FROM (VALUES (1, 'x'), (2, 'y')) AS t(x, y) WHERE false;
--= e22a8995 [["_col0","integer"]] [[null]]
SELECT min(x, 2) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 334f6a0f [["_col0","array(integer)"]] [[[1,2]]]
SELECT min(x, 0) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 4b919e33 INVALID_FUNCTION_ARGUMENT
SELECT min(x, 10) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 65330cf1 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT min(x, NULL) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= d791cc7f [["_col0","array(integer)"]] [[null]]
SELECT min(x, -1) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 5db5c31e INVALID_FUNCTION_ARGUMENT
SELECT max(x, 2) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 4b9062db [["_col0","array(integer)"]] [[[3,2]]]
SELECT max(x, 0) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 0f62cddc INVALID_FUNCTION_ARGUMENT
SELECT max(x, 10) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= 3604ad8b [["_col0","array(integer)"]] [[[3,2,1]]]
SELECT max(x, NULL) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= a43bfcf3 [["_col0","array(integer)"]] [[null]]
SELECT max(x, -1) FROM (VALUES 3, 1, NULL, 2) AS t(x);
--= b7514ea1 INVALID_FUNCTION_ARGUMENT
SELECT array_agg(x ORDER BY x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= c9b66b96 [["_col0","array(varchar(1))"]] [[["a","b","b"]]]
SELECT array_agg(x ORDER BY x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 20dc6e06 [["_col0","array(varchar(1))"]] [[["a","b",null]]]
SELECT array_agg(x ORDER BY x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 9fc89e13 [["_col0","array(varchar(1))"]] [[null]]
SELECT array_agg(x ORDER BY x DESC) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= b88d5391 [["_col0","array(varchar(1))"]] [[["b","b","a"]]]
SELECT array_agg(x ORDER BY x DESC) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 0db1d3af [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_agg(x ORDER BY x DESC) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 10b0fbac [["_col0","array(varchar(1))"]] [[null]]
SELECT array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 529d1347 [["_col0","array(varchar(1))"]] [[["a","b"]]]
SELECT array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 17c66767 [["_col0","array(varchar(1))"]] [[["a","b",null]]]
SELECT array_agg(DISTINCT x ORDER BY x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 4fe022d5 [["_col0","array(varchar(1))"]] [[null]]
SELECT array_agg(x ORDER BY x) FILTER (WHERE x IS NOT NULL) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= c19edc00 [["_col0","array(varchar(1))"]] [[["a","b","b"]]]
SELECT array_agg(x ORDER BY x) FILTER (WHERE x IS NOT NULL) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= f1b240a9 [["_col0","array(varchar(1))"]] [[["a","b"]]]
SELECT array_agg(x ORDER BY x) FILTER (WHERE x IS NOT NULL) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 4ceb9695 [["_col0","array(varchar(1))"]] [[null]]
SELECT listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 8a5e9ed2 [["_col0","varchar"]] [["a,b,b"]]
SELECT listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e0ef6a61 [["_col0","varchar"]] [["a,b"]]
SELECT listagg(x, ',') WITHIN GROUP (ORDER BY x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= ce47826d [["_col0","varchar"]] [[null]]
SELECT listagg(DISTINCT x) WITHIN GROUP (ORDER BY x DESC) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 10e4d79b [["_col0","varchar"]] [["ba"]]
SELECT listagg(DISTINCT x) WITHIN GROUP (ORDER BY x DESC) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= ea556589 [["_col0","varchar"]] [["ba"]]
SELECT listagg(DISTINCT x) WITHIN GROUP (ORDER BY x DESC) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= b745035b [["_col0","varchar"]] [[null]]
SELECT count(DISTINCT x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 4182000c [["_col0","bigint"]] [[2]]
SELECT count(DISTINCT x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e4853e1c [["_col0","bigint"]] [[2]]
SELECT count(DISTINCT x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= e63f5c2e [["_col0","bigint"]] [[0]]
SELECT count(*) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= a9cf44e9 [["_col0","bigint"]] [[3]]
SELECT count(*) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e472072a [["_col0","bigint"]] [[3]]
SELECT count(*) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 654b2d25 [["_col0","bigint"]] [[0]]
SELECT count() FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 14d9528d [["_col0","bigint"]] [[3]]
SELECT count() FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 3c0ea510 [["_col0","bigint"]] [[3]]
SELECT count() FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 051fada6 [["_col0","bigint"]] [[0]]
SELECT count(x) FILTER (WHERE x > 'a') FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 8a8b5ab1 [["_col0","bigint"]] [[2]]
SELECT count(x) FILTER (WHERE x > 'a') FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= fb814552 [["_col0","bigint"]] [[1]]
SELECT count(x) FILTER (WHERE x > 'a') FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 0bd31651 [["_col0","bigint"]] [[0]]
SELECT approx_distinct(x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 5da6e0f2 [["_col0","bigint"]] [[2]]
SELECT approx_distinct(x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 4315f42d [["_col0","bigint"]] [[2]]
SELECT approx_distinct(x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 6117d11c [["_col0","bigint"]] [[0]]
SELECT approx_distinct(x, 0.1) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= b936c94b [["_col0","bigint"]] [[2]]
SELECT approx_distinct(x, 0.1) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 94da6521 [["_col0","bigint"]] [[2]]
SELECT approx_distinct(x, 0.1) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= cf77a11c [["_col0","bigint"]] [[0]]
SELECT map_agg(x, g) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= c7e901f0 [["_col0","map(varchar(1), integer)"]] [[{"a":2,"b":1}]]
SELECT map_agg(x, g) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e5fcb760 [["_col0","map(varchar(1), integer)"]] [[{"a":2,"b":1}]]
SELECT map_agg(x, g) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= e402827a [["_col0","map(varchar(1), integer)"]] [[null]]
SELECT multimap_agg(x, g) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 5098558a [["_col0","map(varchar(1), array(integer))"]] [[{"a":[2],"b":[1,3]}]]
SELECT multimap_agg(x, g) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= d6991a0c [["_col0","map(varchar(1), array(integer))"]] [[{"a":[2],"b":[1]}]]
SELECT multimap_agg(x, g) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 17524d12 [["_col0","map(varchar(1), array(integer))"]] [[null]]
SELECT histogram(x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 184b618a [["_col0","map(varchar(1), bigint)"]] [[{"a":1,"b":2}]]
SELECT histogram(x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 2a939dd0 [["_col0","map(varchar(1), bigint)"]] [[{"a":1,"b":1}]]
SELECT histogram(x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= ab4acf6c [["_col0","map(varchar(1), bigint)"]] [[null]]
SELECT array_agg(g ORDER BY x NULLS FIRST) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 6301a911 [["_col0","array(integer)"]] [[[2,1,3]]]
SELECT array_agg(g ORDER BY x NULLS FIRST) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 0c5a165b [["_col0","array(integer)"]] [[[2,2,1]]]
SELECT array_agg(g ORDER BY x NULLS FIRST) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= dbec8c65 [["_col0","array(integer)"]] [[null]]
SELECT string_agg(x, ',') FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 8addb005 FUNCTION_NOT_FOUND
SELECT string_agg(x, ',') FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= dc55a9e7 FUNCTION_NOT_FOUND
SELECT string_agg(x, ',') FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 9f8867c5 FUNCTION_NOT_FOUND
SELECT group_concat(x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= e1520bb7 FUNCTION_NOT_FOUND
SELECT group_concat(x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e6f0c1a4 FUNCTION_NOT_FOUND
SELECT group_concat(x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 9683af67 FUNCTION_NOT_FOUND
SELECT max(length(x)) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 81bccdb8 [["_col0","bigint"]] [[1]]
SELECT max(length(x)) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= f298def7 [["_col0","bigint"]] [[1]]
SELECT max(length(x)) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 64b125d6 [["_col0","bigint"]] [[null]]
SELECT sum(length(x)) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= dbaa481b [["_col0","bigint"]] [[3]]
SELECT sum(length(x)) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 1e3bf962 [["_col0","bigint"]] [[2]]
SELECT sum(length(x)) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 4fb3ed63 [["_col0","bigint"]] [[null]]
SELECT count(DISTINCT upper(x)) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 159cbcd7 [["_col0","bigint"]] [[2]]
SELECT count(DISTINCT upper(x)) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= f27853aa [["_col0","bigint"]] [[2]]
SELECT count(DISTINCT upper(x)) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 02768eed [["_col0","bigint"]] [[0]]
SELECT reduce_agg(g, 0, (a, b) -> a + b, (a, b) -> a + b) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 5fd12b21 [["_col0","integer"]] [[6]]
SELECT reduce_agg(g, 0, (a, b) -> a + b, (a, b) -> a + b) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 377652d7 [["_col0","integer"]] [[5]]
SELECT reduce_agg(g, 0, (a, b) -> a + b, (a, b) -> a + b) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 94583d69 [["_col0","integer"]] [[null]]
SELECT array_agg(x ORDER BY g, x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= f01c9eee [["_col0","array(varchar(1))"]] [[["b","a","b"]]]
SELECT array_agg(x ORDER BY g, x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 6b416269 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_agg(x ORDER BY g, x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= e1ed9e02 [["_col0","array(varchar(1))"]] [[null]]
SELECT min(x) || max(x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 3a6c1ab5 [["_col0","varchar"]] [["ab"]]
SELECT min(x) || max(x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= bcbe9490 [["_col0","varchar"]] [["ab"]]
SELECT min(x) || max(x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 63c437a7 [["_col0","varchar"]] [[null]]
SELECT count(1) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 39b59837 [["_col0","bigint"]] [[3]]
SELECT count(1) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 65caa56a [["_col0","bigint"]] [[3]]
SELECT count(1) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= d2ede65c [["_col0","bigint"]] [[0]]
SELECT count(NULL) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 14e8c246 [["_col0","bigint"]] [[0]]
SELECT count(NULL) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 09eafe3f [["_col0","bigint"]] [[0]]
SELECT count(NULL) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 7a090079 [["_col0","bigint"]] [[0]]
SELECT sum(DISTINCT g) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 5160d869 [["_col0","bigint"]] [[6]]
SELECT sum(DISTINCT g) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= e95521b1 [["_col0","bigint"]] [[3]]
SELECT sum(DISTINCT g) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 4b58d8da [["_col0","bigint"]] [[null]]
SELECT avg(DISTINCT g) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 2ce7f7ae [["_col0","double"]] [["2.0"]]
SELECT avg(DISTINCT g) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= efee9001 [["_col0","double"]] [["1.5"]]
SELECT avg(DISTINCT g) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 7a447eb2 [["_col0","double"]] [[null]]
SELECT count(DISTINCT g, x) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 5d96fc61 FUNCTION_NOT_FOUND
SELECT count(DISTINCT g, x) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 7e2f3ca8 FUNCTION_NOT_FOUND
SELECT count(DISTINCT g, x) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= b206c93c FUNCTION_NOT_FOUND
SELECT sum(1) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= 83fc9921 [["_col0","bigint"]] [[3]]
SELECT sum(1) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= d2ee1dc0 [["_col0","bigint"]] [[3]]
SELECT sum(1) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= cac1cd30 [["_col0","bigint"]] [[null]]
SELECT max(NULL) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= ba24a214 [["_col0","unknown"]] [[null]]
SELECT max(NULL) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= a0dd2778 [["_col0","unknown"]] [[null]]
SELECT max(NULL) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= bfcc495f [["_col0","unknown"]] [[null]]
SELECT sum(NULL) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= dd79dc4b AMBIGUOUS_FUNCTION_CALL
SELECT sum(NULL) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= 57403e9b AMBIGUOUS_FUNCTION_CALL
SELECT sum(NULL) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 46fc1ea7 AMBIGUOUS_FUNCTION_CALL
SELECT avg(NULL) FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x);
--= cc711565 AMBIGUOUS_FUNCTION_CALL
SELECT avg(NULL) FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x);
--= db60e83b AMBIGUOUS_FUNCTION_CALL
SELECT avg(NULL) FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0;
--= 96bfb490 AMBIGUOUS_FUNCTION_CALL
SELECT approx_percentile(x, 0.5) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= ab97baaf [["_col0","bigint"]] [[3]]
SELECT approx_percentile(x, 0.5) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= e8b4c065 [["_col0","double"]] [["2.5"]]
SELECT approx_percentile(x, 2, 0.5) FROM (VALUES 1, 2, 3) AS t(x);
--= a9e34e39 [["_col0","bigint"]] [[2]]
SELECT approx_percentile(x, 0) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 83609a2e [["_col0","bigint"]] [[1]]
SELECT approx_percentile(x, 0) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= 0486cd5b [["_col0","double"]] [["1.5"]]
SELECT approx_percentile(x, 2, 0) FROM (VALUES 1, 2, 3) AS t(x);
--= f33e0335 [["_col0","bigint"]] [[1]]
SELECT approx_percentile(x, 1) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 64ab2c05 [["_col0","bigint"]] [[5]]
SELECT approx_percentile(x, 1) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= d3b99311 [["_col0","double"]] [["3.5"]]
SELECT approx_percentile(x, 2, 1) FROM (VALUES 1, 2, 3) AS t(x);
--= b8845447 [["_col0","bigint"]] [[3]]
SELECT approx_percentile(x, 0.9) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 1b26eaf5 [["_col0","bigint"]] [[5]]
SELECT approx_percentile(x, 0.9) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= 95b7908e [["_col0","double"]] [["3.5"]]
SELECT approx_percentile(x, 2, 0.9) FROM (VALUES 1, 2, 3) AS t(x);
--= 383c67f9 [["_col0","bigint"]] [[3]]
SELECT approx_percentile(x, 1.1) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 09e12919 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, 1.1) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= 2de78e68 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, 2, 1.1) FROM (VALUES 1, 2, 3) AS t(x);
--= 72ce8ec8 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, -0.1) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 9414fc83 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, -0.1) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= cb501b42 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, 2, -0.1) FROM (VALUES 1, 2, 3) AS t(x);
--= ca3b2122 INVALID_FUNCTION_ARGUMENT
SELECT approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= ca8b3231 [["_col0","array(bigint)"]] [[[2,4]]]
SELECT approx_percentile(x, ARRAY[0.25, 0.75]) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= 3017ceb0 [["_col0","array(double)"]] [[["1.5","3.5"]]]
SELECT approx_percentile(x, 2, ARRAY[0.25, 0.75]) FROM (VALUES 1, 2, 3) AS t(x);
--= e1a0a89c [["_col0","array(bigint)"]] [[[1,3]]]
SELECT approx_percentile(x, NULL) FROM (VALUES 1, 2, 3, 4, 5) AS t(x);
--= 3cc5049f AMBIGUOUS_FUNCTION_CALL
SELECT approx_percentile(x, NULL) FROM (VALUES 1.5, 2.5, 3.5) AS t(x);
--= f4286618 AMBIGUOUS_FUNCTION_CALL
SELECT approx_percentile(x, 2, NULL) FROM (VALUES 1, 2, 3) AS t(x);
--= b8aa6f04 AMBIGUOUS_FUNCTION_CALL
