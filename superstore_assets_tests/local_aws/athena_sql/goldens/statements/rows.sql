SELECT * FROM UNNEST(MAP(ARRAY['a','b'], ARRAY[1,NULL])) AS t(k, v);
--= b3c6018a [["k","varchar(1)"],["v","integer"]] [["a",1],["b",null]]
SELECT * FROM UNNEST(MAP(ARRAY['a','b'], ARRAY[1,NULL]), ARRAY[7,8,9]) WITH ORDINALITY AS t(k, v, w, n);
--= cd56d933 [["k","varchar(1)"],["v","integer"],["w","integer"],["n","bigint"]] [["a",1,7,1],["b",null,8,2],[null,null,9,3]]
SELECT * FROM UNNEST(ARRAY[ROW(1,'a'), NULL, ROW(2, 'b')]) AS t(a, b);
--= 9684e03d [["a","integer"],["b","varchar(1)"]] [[1,"a"],[null,null],[2,"b"]]
SELECT * FROM UNNEST(ARRAY[ROW(1,'a'), ROW(2, 'b')]) WITH ORDINALITY;
--= 4b93ba17 [["_col0","integer"],["_col1","varchar(1)"],["_col2","bigint"]] [[1,"a",1],[2,"b",2]]
SELECT * FROM UNNEST(ARRAY[CAST(ROW(1,'a') AS row(x integer, y varchar))]);
--= 3297ea33 [["x","integer"],["y","varchar"]] [[1,"a"]]
SELECT t.id, u.x FROM (VALUES (1, ARRAY[1,2]), (2, ARRAY[]), (3, NULL)) AS t(id, a) CROSS JOIN UNNEST(t.a) AS u(x);
--= 557daaee [["id","integer"],["x","integer"]] [[1,1],[1,2]]
SELECT t.id, u.x FROM (VALUES (1, ARRAY[1,2]), (2, ARRAY[]), (3, NULL)) AS t(id, a) LEFT JOIN UNNEST(t.a) AS u(x) ON TRUE;
--= bb411b58 [["id","integer"],["x","integer"]] [[1,1],[1,2],[2,null],[3,null]]
SELECT t.id, u.x, u.n FROM (VALUES (1, ARRAY[1,2]), (2, ARRAY[]), (3, NULL)) AS t(id, a) LEFT JOIN UNNEST(t.a) WITH ORDINALITY AS u(x, n) ON TRUE;
--= db758297 [["id","integer"],["x","integer"],["n","bigint"]] [[1,1,1],[1,2,2],[2,null,null],[3,null,null]]
SELECT t.id, u.x FROM (VALUES (1, ARRAY[1,2]), (2, ARRAY[])) AS t(id, a) LEFT JOIN UNNEST(t.a) AS u(x) ON u.x > 1;
--= 8e9bdb0f NOT_SUPPORTED
SELECT t.id, u.x FROM (VALUES (1, ARRAY[1,2]), (2, ARRAY[])) AS t(id, a), UNNEST(t.a) AS u(x);
--= 24b02c07 [["id","integer"],["x","integer"]] [[1,1],[1,2]]
SELECT t.id, u.x FROM (VALUES (1, ARRAY[1,2])) AS t(id, a) JOIN UNNEST(t.a) AS u(x) ON true;
--= 9ffefbd4 [["id","integer"],["x","integer"]] [[1,1],[1,2]]
SELECT x, y FROM (VALUES (1, ARRAY[ARRAY[1,2],ARRAY[3]])) AS t(id, a), UNNEST(t.a) AS u(x), UNNEST(x) AS v(y);
--= cee1add0 [["x","array(integer)"],["y","integer"]] [[[1,2],1],[[1,2],2],[[3],3]]
SELECT t.id, u.x FROM (VALUES (1, 'a,b')) AS t(id, a) CROSS JOIN UNNEST(split(t.a, ',')) AS u(x) WHERE x <> 'a';
--= 99c7c3ce [["id","integer"],["x","varchar(3)"]] [[1,"b"]]
SELECT (1, 2) IN ((1,2),(3,4)), (1, NULL) IN ((1,2)), (1,2) IN ((3, NULL)), (1,2) NOT IN ((1, NULL));
--= 68412a08 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[true,null,false,null]]
SELECT (1, 2) IN (SELECT 1, 2);
--= c84ab78c [["_col0","boolean"]] [[true]]
SELECT (1, 2) IN (VALUES (1, 2), (3, 4)), (1, 5) IN (VALUES (1, 2), (3, NULL));
--= b615512b [["_col0","boolean"],["_col1","boolean"]] [[true,false]]
SELECT ROW(1, 2) IN (SELECT ROW(1, 2)), ROW(1, 2) = (SELECT 1, 2);
--= 603f9809 TYPE_MISMATCH
SELECT (SELECT 1, 'a');
--= 5b1e85a1 [["_col0","row(integer, varchar(1))"]] [[[1,"a"]]]
SELECT reduce(ARRAY[BIGINT '1'], 0, (s, x) -> s + x, s -> s);
--= 328f38d7 [["_col0","bigint"]] [[1]]
SELECT reduce(ARRAY[1], BIGINT '0', (s, x) -> s + x, s -> s);
--= 736e88fe [["_col0","bigint"]] [[1]]
SELECT reduce(ARRAY[1.5e0, 2], 0, (s, x) -> s + x, s -> s);
--= 87fd42ca [["_col0","double"]] [["3.5"]]
SELECT reduce(ARRAY['a','b'], '', (s, x) -> s || x, s -> s);
--= 156927b5 [["_col0","varchar"]] [["ab"]]
SELECT reduce(ARRAY['a','b'], CAST('' AS varchar), (s, x) -> s || x, s -> s);
--= 6522d191 [["_col0","varchar"]] [["ab"]]
SELECT reduce(ARRAY[5, 20, 50], CAST(ROW(0.0, 0) AS ROW(sum DOUBLE, count INTEGER)), (s, x) -> CAST(ROW(x + s.sum, s.count + 1) AS ROW(sum DOUBLE, count INTEGER)), s -> IF(s.count = 0, NULL, s.sum / s.count));
--= dbd1f23e [["_col0","double"]] [["25.0"]]
SELECT transform(ARRAY[1,2], x -> (x, x+1)), transform(ARRAY[1, 2], x -> ARRAY[x, x]);
--= f15802bb [["_col0","array(row(integer, integer))"],["_col1","array(array(integer))"]] [[[[1,2],[2,3]],[[1,1],[2,2]]]]
SELECT x, transform(ARRAY[1,2], y -> x + y) FROM (VALUES 1, 2) AS t(x);
--= 111da791 [["x","integer"],["_col1","array(integer)"]] [[1,[2,3]],[2,[3,4]]]
SELECT x, sum(y), transform(ARRAY[1,2], z -> z + x) FROM (VALUES (1, 2), (1, 3)) AS t(x, y) GROUP BY x;
--= 0d1fbca9 [["x","integer"],["_col1","bigint"],["_col2","array(integer)"]] [[1,5,[2,3]]]
SELECT sum(reduce(a, 0, (s, x) -> s + x, s -> s)) FROM (VALUES ARRAY[1,2], ARRAY[3]) AS t(a);
--= b577fd8b [["_col0","bigint"]] [[6]]
SELECT array_sort(ARRAY['bc','a','def'], (x, y) -> IF(length(x) < length(y), -1, IF(length(x) = length(y), 0, 1)));
--= b8a2a4bb [["_col0","array(varchar(3))"]] [[["a","bc","def"]]]
SELECT array_sort(ARRAY[3, NULL, 1, 2], (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 WHEN x < y THEN 1 WHEN x = y THEN 0 ELSE -1 END);
--= c7a01b9b [["_col0","array(integer)"]] [[[null,3,2,1]]]
SELECT map_filter(MAP(ARRAY[10, 20, 30], ARRAY['a', NULL, 'c']), (k, v) -> v IS NOT NULL);
--= 6b1e566e [["_col0","map(integer, varchar(1))"]] [[{"10":"a","30":"c"}]]
SELECT transform_values(MAP(ARRAY['a','b'], ARRAY[1,2]), (k, v) -> k || CAST(v AS varchar));
--= 4711feef [["_col0","map(varchar(1), varchar)"]] [[{"a":"a1","b":"b2"}]]
SELECT map_zip_with(MAP(ARRAY['a', 'b', 'c'], ARRAY[1, 8, 27]), MAP(ARRAY['b', 'c', 'd'], ARRAY[1, 2, 3]), (k, v1, v2) -> k || CAST(coalesce(v1, 0) / coalesce(v2, 1) AS VARCHAR));
--= e73e2d51 [["_col0","map(varchar(1), varchar)"]] [[{"a":"a1","b":"b8","c":"c13","d":"d0"}]]
SELECT r.x, r.y.z FROM (SELECT CAST(ROW(1, ROW(2)) AS row(x integer, y row(z integer))) AS r);
--= c70802e7 [["x","integer"],["z","integer"]] [[1,2]]
SELECT t.r.x FROM (SELECT CAST(ROW(1) AS row(x integer))) AS t(r);
--= 83073362 [["x","integer"]] [[1]]
SELECT t.r.nope FROM (SELECT CAST(ROW(1) AS row(x integer))) AS t(r);
--= 809c24ba COLUMN_NOT_FOUND
SELECT r.x FROM (VALUES CAST(ROW(1) AS row(x integer)), NULL) AS t(r) WHERE r.x = 1;
--= 19e63589 TYPE_MISMATCH
SELECT r.x, count(*) FROM (VALUES CAST(ROW(1) AS row(x integer)), CAST(ROW(1) AS row(x integer))) AS t(r) GROUP BY r.x;
--= 659a628e TYPE_MISMATCH
SELECT r, count(*) FROM (VALUES (ROW(1, NULL)), (ROW(1, NULL))) AS t(r) GROUP BY r;
--= 333b5b0d MISMATCHED_COLUMN_ALIASES
SELECT a, count(*) FROM (VALUES ARRAY[1, NULL], ARRAY[1, NULL]) AS t(a) GROUP BY a;
--= 111cafc9 [["a","array(integer)"],["_col1","bigint"]] [[[1,null],2]]
SELECT DISTINCT a FROM (VALUES ARRAY[1, NULL], ARRAY[1, NULL]) AS t(a);
--= 425e89c3 [["a","array(integer)"]] [[[1,null]]]
SELECT a FROM (VALUES ARRAY[2], ARRAY[1], ARRAY[1, 1]) AS t(a) ORDER BY a;
--= d412453d [["a","array(integer)"]] [[[1]],[[1,1]],[[2]]]
SELECT a FROM (VALUES ARRAY[2], ARRAY[NULL], NULL) AS t(a) ORDER BY a;
--= 9358adb2 NOT_SUPPORTED
SELECT r FROM (VALUES (ROW(2, 'a')), (ROW(1, 'b'))) AS t(r) ORDER BY r;
--= f551124a MISMATCHED_COLUMN_ALIASES
SELECT m FROM (VALUES MAP(ARRAY[1],ARRAY[2])) AS t(m) ORDER BY m;
--= 6e85617a TYPE_MISMATCH
SELECT count(DISTINCT a), max(a) FROM (VALUES ARRAY[2], ARRAY[1], ARRAY[2]) AS t(a);
--= d0bc7846 [["_col0","bigint"],["_col1","array(integer)"]] [[2,[2]]]
SELECT ARRAY[1,2] || 3, 1 || ARRAY[2], ARRAY[ROW(1,2)] || ROW(3,4);
--= 965a0c3a [["_col0","array(integer)"],["_col1","array(integer)"],["_col2","array(row(integer, integer))"]] [[[1,2,3],[1,2],[[1,2],[3,4]]]]
SELECT CAST(ROW(1, '2') AS row(a varchar, b integer)), CAST(MAP(ARRAY['1'], ARRAY['2']) AS map(integer, integer));
--= ffd135ba [["_col0","row(a varchar, b integer)"],["_col1","map(integer, integer)"]] [[["1",2],{"1":2}]]
SELECT CAST(MAP(ARRAY['1', '01'], ARRAY['2', '3']) AS map(integer, integer));
--= 12428e89 INVALID_CAST_ARGUMENT
SELECT CASE WHEN true THEN ROW(1, 'a') ELSE ROW(2, 'bcd') END, COALESCE(NULL, ARRAY[1]), IF(false, MAP(ARRAY[1], ARRAY[2]), MAP());
--= ad7b7408 [["_col0","row(integer, varchar(3))"],["_col1","array(integer)"],["_col2","map(integer, integer)"]] [[[1,"a"],[1],{}]]
SELECT ROW(1, 2.5) = ROW(BIGINT '1', DECIMAL '2.5'), ROW(1, 'a') IS DISTINCT FROM ROW(1, NULL);
--= b3564467 [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT ARRAY[DECIMAL '1.5', DECIMAL '22.55'], ARRAY[CAST('a' AS char(2)), CAST('abc' AS char(3))];
--= 741c4be0 [["_col0","array(decimal(4,2))"],["_col1","array(char(3))"]] [[["1.50","22.55"],["a  ","abc"]]]
SELECT split_to_map('a=1;b=2', ';', '='), split_to_multimap('a=1;a=2;b=3', ';', '=');
--= 0e5527e7 [["_col0","map(varchar, varchar)"],["_col1","map(varchar, array(varchar))"]] [[{"a":"1","b":"2"},{"a":["1","2"],"b":["3"]}]]
SELECT map_agg(k, v) FROM (VALUES ('a', 1)) AS t(k, v);
--= 719b638a [["_col0","map(varchar(1), integer)"]] [[{"a":1}]]
SELECT UPPER(x.name) FROM UNNEST(CAST(JSON '[{"name": "bob", "age": 3}]' AS array(row(name varchar, age integer)))) AS x;
--= 94cc5de5 [["_col0","varchar"]] [["BOB"]]
SELECT element_at(ARRAY[1], 0);
--= 7d59c2b1 INVALID_FUNCTION_ARGUMENT
SELECT try(ARRAY[1][5]), TRY_CAST(JSON '{"a": "x"}' AS map(varchar, integer));
--= faa76343 [["_col0","integer"],["_col1","map(varchar, integer)"]] [[null,null]]
SELECT any_match(ARRAY[1, 2], x -> x IN (2, 3)), filter(ARRAY['a', 'bb'], x -> x LIKE 'b%');
--= c197a343 [["_col0","boolean"],["_col1","array(varchar(2))"]] [[true,["bb"]]]
SELECT transform(ARRAY[DATE '2020-01-31'], d -> date_add('month', 1, d)), transform(ARRAY[' a '], x -> trim(x));
--= e630b567 [["_col0","array(date)"],["_col1","array(varchar(3))"]] [[["2020-02-29"],["a"]]]
SELECT transform(ARRAY['1', 'x'], x -> TRY_CAST(x AS integer));
--= 054929cd [["_col0","array(integer)"]] [[[1,null]]]
SELECT zip_with(ARRAY['a', 'b'], ARRAY[1, 2], (k, v) -> MAP(ARRAY[k], ARRAY[v]));
--= 097a5405 [["_col0","array(map(varchar(1), integer))"]] [[[{"a":1},{"b":2}]]]
SELECT sequence(DATE '2020-01-31', DATE '2020-05-31', INTERVAL '1' MONTH), sequence(DATE '2020-05-31', DATE '2020-01-31', INTERVAL '-1' MONTH);
--= fa9d4111 [["_col0","array(date)"],["_col1","array(date)"]] [[["2020-01-31","2020-02-29","2020-03-31","2020-04-30","2020-05-31"],["2020-05-31","2020-04-30","2020-03-31","2020-02-29","2020-01-31"]]]
SELECT sequence(DATE '2020-01-03', DATE '2020-01-01'), sequence(TIMESTAMP '2020-01-01 00:00:00', TIMESTAMP '2020-01-01 01:00:00', INTERVAL '25' MINUTE);
--= 786ddf75 [["_col0","array(date)"],["_col1","array(timestamp(0))"]] [[["2020-01-03","2020-01-02","2020-01-01"],["2020-01-01 00:00:00","2020-01-01 00:25:00","2020-01-01 00:50:00"]]]
SELECT sequence(DATE '2020-02-29', DATE '2024-02-28', INTERVAL '1' YEAR);
--= cddad717 [["_col0","array(date)"]] [[["2020-02-29","2021-02-28","2022-02-28","2023-02-28"]]]
SELECT combinations(ARRAY['foo', 'bar', 'baz', 'boo'], 2);
--= 1cdeba76 [["_col0","array(array(varchar(3)))"]] [[[["foo","bar"],["foo","baz"],["bar","baz"],["foo","boo"],["bar","boo"],["baz","boo"]]]]
SELECT ROW(1, 2) IN (SELECT ROW(1, 2));
--= 2fb23834 TYPE_MISMATCH
SELECT ROW(1, 2) = (SELECT 1, 2);
--= fb69f70a [["_col0","boolean"]] [[true]]
SELECT 1 IN (VALUES 1, 2), 3 IN (VALUES 1, NULL);
--= 5e1b8278 [["_col0","boolean"],["_col1","boolean"]] [[true,null]]
SELECT 1 = ANY (SELECT 1), 1 <> ALL (VALUES 1, 2), 3 > SOME (SELECT 2), 1 < ALL (VALUES 2, NULL), 3 < ALL (VALUES 2, NULL), 1 = ALL (SELECT 1 WHERE false), 1 < ANY (SELECT 1 WHERE false);
--= c5da2353 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,true,null,false,true,false]]
SELECT x FROM (VALUES 1, 2, 3) AS t(x) WHERE x >= ALL (SELECT y FROM (VALUES 1, 2) AS u(y));
--= 0d8015f3 [["x","integer"]] [[2],[3]]
SELECT 'a' = ANY (VALUES 1);
--= 75a733ee TYPE_MISMATCH
SELECT x FROM (VALUES 1, 2) AS t(x) WHERE x < ANY (SELECT y FROM (VALUES (1, 1), (2, 5)) AS u(k, y) WHERE u.k = t.x);
--= 94992613 [["x","integer"]] [[2]]
SELECT x, y FROM (VALUES (1, 2), (3, 4)) AS t(x, y) WHERE (x, y) IN (SELECT a, b FROM (VALUES (1, 2), (3, NULL)) AS u(a, b));
--= d0fe2293 [["x","integer"],["y","integer"]] [[1,2]]
SELECT x, y FROM (VALUES (1, 2), (3, 4)) AS t(x, y) WHERE (x, y) NOT IN (SELECT a, b FROM (VALUES (1, 2), (3, NULL)) AS u(a, b));
--= fce78e42 [["x","integer"],["y","integer"]] [[3,4]]
SELECT x, y FROM (VALUES (1, 2), (3, 4)) AS t(x, y) WHERE (x, y) = (1, 2);
--= 18285ac9 [["x","integer"],["y","integer"]] [[1,2]]
SELECT a.x FROM (VALUES (1, 2), (3, 4)) AS a(x, y) JOIN (VALUES (1, 2)) AS b(x, y) ON (a.x, a.y) = (b.x, b.y);
--= ba114bb1 [["x","integer"]] [[1]]
SELECT map_concat(NULL), MAP(ARRAY[1],ARRAY[1]) = NULL, ARRAY[] = CAST(NULL AS array(integer));
--= ff07c1bc [["_col0","map(unknown, unknown)"],["_col1","boolean"],["_col2","boolean"]] [[null,null,null]]
SELECT * FROM UNNEST(ARRAY[5,6]) WITH ORDINALITY;
--= 8aa6cba7 [["_col0","integer"],["_col1","bigint"]] [[5,1],[6,2]]
SELECT ARRAY[1,2] IS DISTINCT FROM ARRAY[1,NULL], ROW(1,2) < ROW(1, NULL);
--= 94418dbb NOT_SUPPORTED
SELECT ROW(1,2) < ROW(2, NULL);
--= 5b617226 [["_col0","boolean"]] [[true]]
SELECT max(x) FROM (VALUES CAST('a' AS char(3)), CAST('b' AS char(3))) AS t(x);
--= 1ded6816 [["_col0","char(3)"]] [["b  "]]
SELECT x FROM (VALUES CAST('b' AS char(3)), CAST('a' AS char(3))) AS t(x) ORDER BY x DESC;
--= d53e875e [["x","char(3)"]] [["b  "],["a  "]]
SELECT r.a FROM (SELECT CAST(ROW(ARRAY[1,2]) AS row(a array(integer))) AS r), UNNEST(r.a) AS u(x) WHERE u.x = 1;
--= fca91a9a [["a","array(integer)"]] [[[1,2]]]
