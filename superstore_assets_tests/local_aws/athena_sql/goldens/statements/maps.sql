SELECT map_filter(MAP(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> v > 1);
--= 907370b8 [["_col0","map(varchar(1), integer)"]] [[{"b":2}]]
SELECT map_filter(MAP(), (k, v) -> true);
--= af004eeb [["_col0","map(unknown, unknown)"]] [[{}]]
SELECT transform_keys(MAP(ARRAY['a'], ARRAY[1]), (k, v) -> upper(k));
--= fa339674 [["_col0","map(varchar(1), integer)"]] [[{"A":1}]]
SELECT transform_values(MAP(ARRAY['a'], ARRAY[1]), (k, v) -> v * 2);
--= a2cbf5be [["_col0","map(varchar(1), integer)"]] [[{"a":2}]]
SELECT transform_keys(MAP(ARRAY['a', 'b'], ARRAY[1, 2]), (k, v) -> 'x');
--= c425e7cb INVALID_FUNCTION_ARGUMENT
SELECT map_zip_with(MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['b'], ARRAY[2]), (k, x, y) -> coalesce(x, 0) + coalesce(y, 0));
--= 1221d240 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":2}]]
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, 2]) = MAP(ARRAY['b', 'a'], ARRAY[2, 1]);
--= 0507c14c [["_col0","boolean"]] [[true]]
SELECT MAP(ARRAY['a'], ARRAY[1]) <> MAP(ARRAY['a'], ARRAY[2]);
--= d6f2992a [["_col0","boolean"]] [[true]]
SELECT MAP(ARRAY['a'], ARRAY[NULL]) = MAP(ARRAY['a'], ARRAY[NULL]);
--= f2189ff5 [["_col0","boolean"]] [[null]]
SELECT MAP(ARRAY['a'], ARRAY[1]) < MAP(ARRAY['a'], ARRAY[2]);
--= 5ed078cc TYPE_MISMATCH
SELECT typeof(MAP());
--= 3ad025b9 [["_col0","varchar"]] [["map(unknown, unknown)"]]
SELECT typeof(MAP(ARRAY['a'], ARRAY[1.5]));
--= ff5009f4 [["_col0","varchar"]] [["map(varchar(1), double)"]]
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS map(varchar, double));
--= a7596a9b [["_col0","map(varchar, double)"]] [[{"a":"1.0"}]]
SELECT CAST(MAP(ARRAY[1], ARRAY['x']) AS map(varchar, varchar));
--= 823a8dd9 [["_col0","map(varchar, varchar)"]] [[{"1":"x"}]]
SELECT ROW(1, 'a');
--= fbb89860 [["_col0","row(integer, varchar(1))"]] [[[1,"a"]]]
SELECT (1, 'a');
--= a62ba599 [["_col0","row(integer, varchar(1))"]] [[[1,"a"]]]
SELECT ROW(1, NULL) = ROW(1, NULL);
--= 59bb6133 [["_col0","boolean"]] [[null]]
SELECT ROW(1, NULL) = ROW(2, NULL);
--= 9ee6a453 [["_col0","boolean"]] [[false]]
SELECT (1, 2) < (1, 3);
--= 0c8c7e92 [["_col0","boolean"]] [[true]]
SELECT ROW(1, 2) IN ((1, 2), (3, 4));
--= 8fa9500b [["_col0","boolean"]] [[true]]
SELECT CAST(ROW(1, 'a') AS row(n integer, t varchar)).n;
--= 586f64b7 [["_col0","integer"]] [[1]]
SELECT CAST(ROW(1, 'a') AS row(n integer, t varchar)).t;
--= 75742871 [["_col0","varchar"]] [["a"]]
SELECT ROW(1, 2)[1];
--= e9ea07b9 [["_col0","integer"]] [[1]]
SELECT ROW(1, 2)[3];
--= c705d260 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ROW(1, 2) AS row(A bigint, b double));
--= 39feda5c [["_col0","row(a bigint, b double)"]] [[[1,"2.0"]]]
SELECT typeof(ROW(1, 'a'));
--= c7aedc19 [["_col0","varchar"]] [["row(integer, varchar(1))"]]
SELECT typeof(CAST(ROW(1) AS row(X integer)));
--= 8549d9c0 [["_col0","varchar"]] [["row(x integer)"]]
SELECT ROW(1) = ROW(1, 2);
--= c657007b TYPE_MISMATCH
SELECT CAST(ROW(1, 2) AS row(a varchar, b varchar));
--= eafb3ff2 [["_col0","row(a varchar, b varchar)"]] [[["1","2"]]]
SELECT ROW(ARRAY[1], MAP(ARRAY['a'], ARRAY[1]));
--= 7d83a8e2 [["_col0","row(array(integer), map(varchar(1), integer))"]] [[[[1],{"a":1}]]]
SELECT MAP(ARRAY[nan()], ARRAY[1])[nan()];
--= cd551038 INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY[NULL], ARRAY[1]);
--= 6bcfc65d INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY[ROW(1, 2)], ARRAY[1]);
--= ab6df46d [["_col0","map(row(integer, integer), integer)"]] [[{"[1, 2]":1}]]
SELECT MAP(ARRAY[ARRAY[1]], ARRAY['v'])[ARRAY[1]];
--= 90f5d729 [["_col0","varchar(1)"]] [["v"]]
SELECT element_at(MAP(ARRAY[DATE '2020-01-01'], ARRAY['d']), DATE '2020-01-01');
--= 5e9500b9 [["_col0","varchar(1)"]] [["d"]]
