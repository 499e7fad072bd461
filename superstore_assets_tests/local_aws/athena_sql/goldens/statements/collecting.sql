SELECT count(DISTINCT x) FILTER (WHERE x > 1), sum(DISTINCT x) FILTER (WHERE x > 1), avg(DISTINCT x) FILTER (WHERE x > 1) FROM (VALUES 1, 2, 2, 3) AS t(x);
--= eca04535 [["_col0","bigint"],["_col1","bigint"],["_col2","double"]] [[2,5,"2.5"]]
SELECT array_agg(DISTINCT x ORDER BY x DESC), array_agg(x ORDER BY x), array_agg(DISTINCT x ORDER BY x) FILTER (WHERE x < 3) FROM (VALUES 1, 2, 2, 3) AS t(x);
--= db248450 [["_col0","array(integer)"],["_col1","array(integer)"],["_col2","array(integer)"]] [[[3,2,1],[1,2,2,3],[1,2]]]
SELECT map_agg(k, v), multimap_agg(k, v) FROM (VALUES ('b', 1), ('a', 2), ('b', 3), (NULL, 4), ('c', NULL)) AS t(k, v);
--= 309191fc [["_col0","map(varchar(1), integer)"],["_col1","map(varchar(1), array(integer))"]] [[{"a":2,"b":1,"c":null},{"a":[2],"b":[1,3],"c":[null]}]]
SELECT g, map_agg(k, v) FILTER (WHERE v > 1), histogram(k) FROM (VALUES (1, 'b', 1), (1, 'a', 2), (2, 'b', 3), (2, 'b', 4)) AS t(g, k, v) GROUP BY g ORDER BY g;
--= 7afa34c6 [["g","integer"],["_col1","map(varchar(1), integer)"],["_col2","map(varchar(1), bigint)"]] [[1,{"a":2},{"a":1,"b":1}],[2,{"b":3},{"b":2}]]
SELECT map_agg(k, v) FROM (VALUES (CAST(NULL AS varchar), 1)) AS t(k, v);
--= 9e1d0f1b [["_col0","map(varchar, integer)"]] [[null]]
SELECT id, map_agg(k, v) OVER (ORDER BY id) FROM (VALUES (1, 'b', 1), (2, 'a', 2)) AS t(id, k, v) ORDER BY id;
--= 4dfacc57 [["id","integer"],["_col1","map(varchar(1), integer)"]] [[1,{"b":1}],[2,{"a":2,"b":1}]]
SELECT approx_distinct(x), approx_distinct(y) FROM (VALUES (1, 'a'), (2, 'b'), (2, NULL)) AS t(x, y);
--= cecd05c3 [["_col0","bigint"],["_col1","bigint"]] [[2,2]]
SELECT approx_percentile(x, 0.5), approx_percentile(x, ARRAY[0.1, 0.5, 0.99]), approx_percentile(CAST(x AS double), 0.5) FROM UNNEST(sequence(1, 20)) AS t(x);
--= 8aa39feb [["_col0","bigint"],["_col1","array(bigint)"],["_col2","double"]] [[11,[3,11,20],"11.0"]]
SELECT g, approx_percentile(x, 0.5) FROM (VALUES (1, 5), (1, 7), (2, NULL), (3, 9)) AS t(g, x) GROUP BY g ORDER BY g;
--= 58e98b45 [["g","integer"],["_col1","bigint"]] [[1,7],[2,null],[3,9]]
SELECT listagg(x, ', ') WITHIN GROUP (ORDER BY y DESC) FILTER (WHERE y > 1), listagg(x) WITHIN GROUP (ORDER BY x) FROM (VALUES ('a', 1), ('b', 2), ('c', 3), (NULL, 4)) AS t(x, y);
--= 9e5d2e47 SYNTAX_ERROR
SELECT max(x, 2), min(x, 2), max(y, 1) FROM (VALUES (1, 'a'), (3, 'c'), (2, 'b'), (NULL, NULL)) AS t(x, y);
--= ac02bebf [["_col0","array(integer)"],["_col1","array(integer)"],["_col2","array(varchar(1))"]] [[[3,2],[1,2],["c"]]]
SELECT bitwise_and_agg(x), bitwise_or_agg(x), reduce_agg(x, 0, (a, b) -> a + b, (a, b) -> a + b) FROM (VALUES 7, 3, NULL) AS t(x);
--= 1d8797ab [["_col0","bigint"],["_col1","bigint"],["_col2","integer"]] [[3,7,10]]
SELECT sum(x), avg(x) FROM (VALUES INTERVAL '1' DAY, INTERVAL '2' HOUR, NULL) AS t(x);
--= 5363edaa [["_col0","interval day to second"],["_col1","interval day to second"]] [["1 02:00:00.000","0 13:00:00.000"]]
SELECT sum(x), avg(x) FROM (VALUES INTERVAL '1' MONTH, INTERVAL '2' YEAR) AS t(x);
--= 9f142699 [["_col0","interval year to month"],["_col1","interval year to month"]] [["2-1","1-1"]]
SELECT histogram(x) FROM (VALUES CAST(NULL AS integer)) AS t(x);
--= 74884876 [["_col0","map(integer, bigint)"]] [[null]]
SELECT cardinality(histogram(x)), element_at(histogram(x), 'a') FROM (VALUES 'a', 'b', 'a') AS t(x);
--= a46a8a00 [["_col0","bigint"],["_col1","bigint"]] [[2,2]]
SELECT map_agg(x, y) FROM (VALUES (1, ARRAY[1]), (2, NULL)) AS t(x, y);
--= 71d000a1 [["_col0","map(integer, array(integer))"]] [[{"1":[1],"2":null}]]
