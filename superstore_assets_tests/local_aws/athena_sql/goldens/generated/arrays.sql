SELECT cardinality(ARRAY[3, 1, NULL, 2, 1]);
--= 59ba51e4 [["_col0","bigint"]] [[5]]
SELECT cardinality(ARRAY[]);
--= abf00cb1 [["_col0","bigint"]] [[0]]
SELECT cardinality(ARRAY[NULL]);
--= 3597119e [["_col0","bigint"]] [[1]]
SELECT cardinality(ARRAY[7]);
--= b9f78aea [["_col0","bigint"]] [[1]]
SELECT cardinality(ARRAY[1, 2, 3]);
--= 4e39bdec [["_col0","bigint"]] [[3]]
SELECT cardinality(CAST(ARRAY[] AS array(integer)));
--= 622582e3 [["_col0","bigint"]] [[0]]
SELECT cardinality(NULL);
--= f28ed774 [["_col0","bigint"]] [[null]]
SELECT cardinality(ARRAY['b', 'a', NULL, 'b']);
--= 8fc1aeae [["_col0","bigint"]] [[4]]
SELECT cardinality(ARRAY['']);
--= 987d6ac6 [["_col0","bigint"]] [[1]]
SELECT cardinality(ARRAY[NULL, NULL]);
--= 8a1098cf [["_col0","bigint"]] [[2]]
SELECT cardinality(ARRAY['é', 'z', 'Z', '😀']);
--= 6f73f345 [["_col0","bigint"]] [[4]]
SELECT cardinality(ARRAY['x', 'yyy']);
--= f36a1a80 [["_col0","bigint"]] [[2]]
SELECT cardinality(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 633a02ca [["_col0","bigint"]] [[5]]
SELECT cardinality(ARRAY[nan()]);
--= b941c64b [["_col0","bigint"]] [[1]]
SELECT cardinality(ARRAY[2.5, 2.5, NULL]);
--= 7b23e1d3 [["_col0","bigint"]] [[3]]
SELECT array_distinct(ARRAY[3, 1, NULL, 2, 1]);
--= 007a3d80 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_distinct(ARRAY[]);
--= 9796465e [["_col0","array(unknown)"]] [[[]]]
SELECT array_distinct(ARRAY[NULL]);
--= 5d6444f2 [["_col0","array(unknown)"]] [[[null]]]
SELECT array_distinct(ARRAY[7]);
--= 60df45e9 [["_col0","array(integer)"]] [[[7]]]
SELECT array_distinct(ARRAY[1, 2, 3]);
--= 9d007f79 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT array_distinct(CAST(ARRAY[] AS array(integer)));
--= 120afdbb [["_col0","array(integer)"]] [[[]]]
SELECT array_distinct(NULL);
--= fffde75b [["_col0","array(unknown)"]] [[null]]
SELECT array_distinct(ARRAY['b', 'a', NULL, 'b']);
--= 9e7baf87 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_distinct(ARRAY['']);
--= 87ac4cfe [["_col0","array(varchar(0))"]] [[[""]]]
SELECT array_distinct(ARRAY[NULL, NULL]);
--= 9270f6ed [["_col0","array(unknown)"]] [[[null]]]
SELECT array_distinct(ARRAY['é', 'z', 'Z', '😀']);
--= 608dfbe5 [["_col0","array(varchar(1))"]] [[["é","z","Z","😀"]]]
SELECT array_distinct(ARRAY['x', 'yyy']);
--= c2850589 [["_col0","array(varchar(3))"]] [[["x","yyy"]]]
SELECT array_distinct(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 82f64a14 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity"]]]
SELECT array_distinct(ARRAY[nan()]);
--= 13df100a [["_col0","array(double)"]] [[["NaN"]]]
SELECT array_distinct(ARRAY[2.5, 2.5, NULL]);
--= 1034a60e [["_col0","array(double)"]] [[["2.5",null]]]
SELECT array_max(ARRAY[3, 1, NULL, 2, 1]);
--= e8fd4f99 [["_col0","integer"]] [[null]]
SELECT array_max(ARRAY[]);
--= fd8105fd [["_col0","unknown"]] [[null]]
SELECT array_max(ARRAY[NULL]);
--= 25b869b1 [["_col0","unknown"]] [[null]]
SELECT array_max(ARRAY[7]);
--= f192eda1 [["_col0","integer"]] [[7]]
SELECT array_max(ARRAY[1, 2, 3]);
--= 21850f2a [["_col0","integer"]] [[3]]
SELECT array_max(CAST(ARRAY[] AS array(integer)));
--= c2515cb6 [["_col0","integer"]] [[null]]
SELECT array_max(NULL);
--= 43523e28 [["_col0","unknown"]] [[null]]
SELECT array_max(ARRAY['b', 'a', NULL, 'b']);
--= c5ae002c [["_col0","varchar(1)"]] [[null]]
SELECT array_max(ARRAY['']);
--= 21b9f6c7 [["_col0","varchar(0)"]] [[""]]
SELECT array_max(ARRAY[NULL, NULL]);
--= c6427812 [["_col0","unknown"]] [[null]]
SELECT array_max(ARRAY['é', 'z', 'Z', '😀']);
--= 56bef3bb [["_col0","varchar(1)"]] [["😀"]]
SELECT array_max(ARRAY['x', 'yyy']);
--= b9590de1 [["_col0","varchar(3)"]] [["yyy"]]
SELECT array_max(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 4a1e943c [["_col0","double"]] [["Infinity"]]
SELECT array_max(ARRAY[nan()]);
--= d81b68cb [["_col0","double"]] [["NaN"]]
SELECT array_max(ARRAY[2.5, 2.5, NULL]);
--= 3cadc040 [["_col0","double"]] [[null]]
SELECT array_min(ARRAY[3, 1, NULL, 2, 1]);
--= 96f74520 [["_col0","integer"]] [[null]]
SELECT array_min(ARRAY[]);
--= 98dc10f2 [["_col0","unknown"]] [[null]]
SELECT array_min(ARRAY[NULL]);
--= 501744b9 [["_col0","unknown"]] [[null]]
SELECT array_min(ARRAY[7]);
--= 2dfdfc2a [["_col0","integer"]] [[7]]
SELECT array_min(ARRAY[1, 2, 3]);
--= 20d54d8a [["_col0","integer"]] [[1]]
SELECT array_min(CAST(ARRAY[] AS array(integer)));
--= 5484dbcb [["_col0","integer"]] [[null]]
SELECT array_min(NULL);
--= ef5be003 [["_col0","unknown"]] [[null]]
SELECT array_min(ARRAY['b', 'a', NULL, 'b']);
--= 233dcb63 [["_col0","varchar(1)"]] [[null]]
SELECT array_min(ARRAY['']);
--= fd8ef665 [["_col0","varchar(0)"]] [[""]]
SELECT array_min(ARRAY[NULL, NULL]);
--= 7d01954f [["_col0","unknown"]] [[null]]
SELECT array_min(ARRAY['é', 'z', 'Z', '😀']);
--= 6fddde91 [["_col0","varchar(1)"]] [["Z"]]
SELECT array_min(ARRAY['x', 'yyy']);
--= f4f0e466 [["_col0","varchar(3)"]] [["x"]]
SELECT array_min(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= fa68a48a [["_col0","double"]] [["-0.0"]]
SELECT array_min(ARRAY[nan()]);
--= e4d079ee [["_col0","double"]] [["NaN"]]
SELECT array_min(ARRAY[2.5, 2.5, NULL]);
--= 76337eb8 [["_col0","double"]] [[null]]
SELECT array_sort(ARRAY[3, 1, NULL, 2, 1]);
--= 8840c7f2 [["_col0","array(integer)"]] [[[1,1,2,3,null]]]
SELECT array_sort(ARRAY[]);
--= 766826fb [["_col0","array(unknown)"]] [[[]]]
SELECT array_sort(ARRAY[NULL]);
--= 2e26673a [["_col0","array(unknown)"]] [[[null]]]
SELECT array_sort(ARRAY[7]);
--= b2b3c43d [["_col0","array(integer)"]] [[[7]]]
SELECT array_sort(ARRAY[1, 2, 3]);
--= 6fad53a3 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT array_sort(CAST(ARRAY[] AS array(integer)));
--= 75a1f317 [["_col0","array(integer)"]] [[[]]]
SELECT array_sort(NULL);
--= 2c4f786e [["_col0","array(unknown)"]] [[null]]
SELECT array_sort(ARRAY['b', 'a', NULL, 'b']);
--= c2d10ad4 [["_col0","array(varchar(1))"]] [[["a","b","b",null]]]
SELECT array_sort(ARRAY['']);
--= aa3f7989 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT array_sort(ARRAY[NULL, NULL]);
--= a7480b1e [["_col0","array(unknown)"]] [[[null,null]]]
SELECT array_sort(ARRAY['é', 'z', 'Z', '😀']);
--= b484e2fe [["_col0","array(varchar(1))"]] [[["Z","z","é","😀"]]]
SELECT array_sort(ARRAY['x', 'yyy']);
--= e55329a4 [["_col0","array(varchar(3))"]] [[["x","yyy"]]]
SELECT array_sort(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 606b45f1 [["_col0","array(double)"]] [[["-0.0","0.0","1.5","Infinity","NaN"]]]
SELECT array_sort(ARRAY[nan()]);
--= af99bcee [["_col0","array(double)"]] [[["NaN"]]]
SELECT array_sort(ARRAY[2.5, 2.5, NULL]);
--= 1efbbbd5 [["_col0","array(double)"]] [[["2.5","2.5",null]]]
SELECT reverse(ARRAY[3, 1, NULL, 2, 1]);
--= dfd6091c [["_col0","array(integer)"]] [[[1,2,null,1,3]]]
SELECT reverse(ARRAY[]);
--= 0198aed2 [["_col0","array(unknown)"]] [[[]]]
SELECT reverse(ARRAY[NULL]);
--= 03ff449b [["_col0","array(unknown)"]] [[[null]]]
SELECT reverse(ARRAY[7]);
--= e9e18875 [["_col0","array(integer)"]] [[[7]]]
SELECT reverse(ARRAY[1, 2, 3]);
--= 4e9bc284 [["_col0","array(integer)"]] [[[3,2,1]]]
SELECT reverse(CAST(ARRAY[] AS array(integer)));
--= fd6aa82f [["_col0","array(integer)"]] [[[]]]
SELECT reverse(ARRAY['b', 'a', NULL, 'b']);
--= ad7c1be1 [["_col0","array(varchar(1))"]] [[["b",null,"a","b"]]]
SELECT reverse(ARRAY['']);
--= a4134709 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT reverse(ARRAY[NULL, NULL]);
--= 08ccd959 [["_col0","array(unknown)"]] [[[null,null]]]
SELECT reverse(ARRAY['é', 'z', 'Z', '😀']);
--= 7f5862fe [["_col0","array(varchar(1))"]] [[["😀","Z","z","é"]]]
SELECT reverse(ARRAY['x', 'yyy']);
--= d1456890 [["_col0","array(varchar(3))"]] [[["yyy","x"]]]
SELECT reverse(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 9cf3263f [["_col0","array(double)"]] [[["Infinity","0.0","-0.0","NaN","1.5"]]]
SELECT reverse(ARRAY[nan()]);
--= 79ee37db [["_col0","array(double)"]] [[["NaN"]]]
SELECT reverse(ARRAY[2.5, 2.5, NULL]);
--= 0853ba26 [["_col0","array(double)"]] [[[null,"2.5","2.5"]]]
SELECT array_first(ARRAY[3, 1, NULL, 2, 1]);
--= 1749fda9 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[]);
--= b7482ad7 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[NULL]);
--= d6d5a6d5 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[7]);
--= b4fcf74d FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[1, 2, 3]);
--= 5ceaf2b1 FUNCTION_NOT_FOUND
SELECT array_first(CAST(ARRAY[] AS array(integer)));
--= 3c5dcca1 FUNCTION_NOT_FOUND
SELECT array_first(NULL);
--= 6b790199 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY['b', 'a', NULL, 'b']);
--= be4ab9f8 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY['']);
--= f9da3cda FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[NULL, NULL]);
--= 911f5118 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY['é', 'z', 'Z', '😀']);
--= 6cae6ffe FUNCTION_NOT_FOUND
SELECT array_first(ARRAY['x', 'yyy']);
--= 07cc51ec FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 8a979b87 FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[nan()]);
--= 62a7d95f FUNCTION_NOT_FOUND
SELECT array_first(ARRAY[2.5, 2.5, NULL]);
--= ac129697 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[3, 1, NULL, 2, 1]);
--= 677a7d9d FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[]);
--= 1e929dc8 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[NULL]);
--= 998ff5e1 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[7]);
--= 0253e8ff FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[1, 2, 3]);
--= a7018244 FUNCTION_NOT_FOUND
SELECT array_last(CAST(ARRAY[] AS array(integer)));
--= f54fae61 FUNCTION_NOT_FOUND
SELECT array_last(NULL);
--= 8c6d1596 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY['b', 'a', NULL, 'b']);
--= c4d1edb4 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY['']);
--= 1dbdd477 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[NULL, NULL]);
--= a4ca8856 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY['é', 'z', 'Z', '😀']);
--= a85c3167 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY['x', 'yyy']);
--= 40ea27be FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 338f9af6 FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[nan()]);
--= e1ef6f7b FUNCTION_NOT_FOUND
SELECT array_last(ARRAY[2.5, 2.5, NULL]);
--= d4db448b FUNCTION_NOT_FOUND
SELECT array_histogram(ARRAY[3, 1, NULL, 2, 1]);
--= eab4ea42 [["_col0","map(integer, bigint)"]] [[{"1":2,"2":1,"3":1}]]
SELECT array_histogram(ARRAY[]);
--= 82e060a6 [["_col0","map(unknown, bigint)"]] [[{}]]
SELECT array_histogram(ARRAY[NULL]);
--= 1aa59dd5 [["_col0","map(unknown, bigint)"]] [[{}]]
SELECT array_histogram(ARRAY[7]);
--= 55c83fa9 [["_col0","map(integer, bigint)"]] [[{"7":1}]]
SELECT array_histogram(ARRAY[1, 2, 3]);
--= c1a5ff0e [["_col0","map(integer, bigint)"]] [[{"1":1,"2":1,"3":1}]]
SELECT array_histogram(CAST(ARRAY[] AS array(integer)));
--= 15ae5f2e [["_col0","map(integer, bigint)"]] [[{}]]
SELECT array_histogram(NULL);
--= 90dd2614 [["_col0","map(unknown, bigint)"]] [[null]]
SELECT array_histogram(ARRAY['b', 'a', NULL, 'b']);
--= fbc2ac41 [["_col0","map(varchar(1), bigint)"]] [[{"a":1,"b":2}]]
SELECT array_histogram(ARRAY['']);
--= a484d4c5 [["_col0","map(varchar(0), bigint)"]] [[{"":1}]]
SELECT array_histogram(ARRAY[NULL, NULL]);
--= 125e5508 [["_col0","map(unknown, bigint)"]] [[{}]]
SELECT array_histogram(ARRAY['é', 'z', 'Z', '😀']);
--= 3ffd2442 [["_col0","map(varchar(1), bigint)"]] [[{"😀":1,"é":1,"z":1,"Z":1}]]
SELECT array_histogram(ARRAY['x', 'yyy']);
--= b5899b7b [["_col0","map(varchar(3), bigint)"]] [[{"yyy":1,"x":1}]]
SELECT array_histogram(ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= b898d734 [["_col0","map(double, bigint)"]] [[{"-0.0":2,"Infinity":1,"1.5":1,"NaN":1}]]
SELECT array_histogram(ARRAY[nan()]);
--= 840233ce [["_col0","map(double, bigint)"]] [[{"NaN":1}]]
SELECT array_histogram(ARRAY[2.5, 2.5, NULL]);
--= 7d54e6c4 [["_col0","map(double, bigint)"]] [[{"2.5":2}]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], ARRAY[3, 1, NULL, 2, 1]);
--= 4589ccfe [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_intersect(ARRAY[], ARRAY[3, 1, NULL, 2, 1]);
--= 36a3e702 [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(ARRAY[NULL], ARRAY[3, 1, NULL, 2, 1]);
--= a55cfcac [["_col0","array(integer)"]] [[[null]]]
SELECT array_intersect(ARRAY[7], ARRAY[3, 1, NULL, 2, 1]);
--= ee08a3e6 [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(ARRAY[1, 2, 3], ARRAY[3, 1, NULL, 2, 1]);
--= 907337aa [["_col0","array(integer)"]] [[[3,1,2]]]
SELECT array_intersect(CAST(ARRAY[] AS array(integer)), ARRAY[3, 1, NULL, 2, 1]);
--= 3910c683 [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(NULL, ARRAY[3, 1, NULL, 2, 1]);
--= 59b3f113 [["_col0","array(integer)"]] [[null]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], ARRAY[]);
--= 360781bc [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], ARRAY[NULL]);
--= fc994c3f [["_col0","array(integer)"]] [[[null]]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], ARRAY[7]);
--= ab2de804 [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], ARRAY[1, 2, 3]);
--= b2202506 [["_col0","array(integer)"]] [[[3,1,2]]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], CAST(ARRAY[] AS array(integer)));
--= 4413cc41 [["_col0","array(integer)"]] [[[]]]
SELECT array_intersect(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 9ceea827 [["_col0","array(integer)"]] [[null]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], ARRAY[3, 1, NULL, 2, 1]);
--= 9178982e [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[], ARRAY[3, 1, NULL, 2, 1]);
--= a3d22459 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[NULL], ARRAY[3, 1, NULL, 2, 1]);
--= 704bb897 [["_col0","array(integer)"]] [[[null,3,1,2]]]
SELECT array_union(ARRAY[7], ARRAY[3, 1, NULL, 2, 1]);
--= ad06419d [["_col0","array(integer)"]] [[[7,3,1,null,2]]]
SELECT array_union(ARRAY[1, 2, 3], ARRAY[3, 1, NULL, 2, 1]);
--= 4f4aec0a [["_col0","array(integer)"]] [[[1,2,3,null]]]
SELECT array_union(CAST(ARRAY[] AS array(integer)), ARRAY[3, 1, NULL, 2, 1]);
--= 2e787dd0 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(NULL, ARRAY[3, 1, NULL, 2, 1]);
--= b6364c2f [["_col0","array(integer)"]] [[null]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], ARRAY[]);
--= 7f00d333 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], ARRAY[NULL]);
--= e78f2ea4 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], ARRAY[7]);
--= 0f8ff33f [["_col0","array(integer)"]] [[[3,1,null,2,7]]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], ARRAY[1, 2, 3]);
--= c8847e59 [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], CAST(ARRAY[] AS array(integer)));
--= 509c23be [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_union(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 614e44d3 [["_col0","array(integer)"]] [[null]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], ARRAY[3, 1, NULL, 2, 1]);
--= f777621a [["_col0","array(integer)"]] [[[]]]
SELECT array_except(ARRAY[], ARRAY[3, 1, NULL, 2, 1]);
--= 7be29d87 [["_col0","array(integer)"]] [[[]]]
SELECT array_except(ARRAY[NULL], ARRAY[3, 1, NULL, 2, 1]);
--= 5bcac659 [["_col0","array(integer)"]] [[[]]]
SELECT array_except(ARRAY[7], ARRAY[3, 1, NULL, 2, 1]);
--= 946f1d89 [["_col0","array(integer)"]] [[[7]]]
SELECT array_except(ARRAY[1, 2, 3], ARRAY[3, 1, NULL, 2, 1]);
--= 78516280 [["_col0","array(integer)"]] [[[]]]
SELECT array_except(CAST(ARRAY[] AS array(integer)), ARRAY[3, 1, NULL, 2, 1]);
--= 40f4e875 [["_col0","array(integer)"]] [[[]]]
SELECT array_except(NULL, ARRAY[3, 1, NULL, 2, 1]);
--= 82ca4426 [["_col0","array(integer)"]] [[null]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], ARRAY[]);
--= 21747e97 [["_col0","array(integer)"]] [[[3,1,null,2,1]]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], ARRAY[NULL]);
--= 76033234 [["_col0","array(integer)"]] [[[3,1,2]]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], ARRAY[7]);
--= 4e1d49bb [["_col0","array(integer)"]] [[[3,1,null,2]]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], ARRAY[1, 2, 3]);
--= 93c1bdc1 [["_col0","array(integer)"]] [[[null]]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], CAST(ARRAY[] AS array(integer)));
--= 1ff7132d [["_col0","array(integer)"]] [[[3,1,null,2,1]]]
SELECT array_except(ARRAY[3, 1, NULL, 2, 1], NULL);
--= e74849cf [["_col0","array(integer)"]] [[null]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], ARRAY[3, 1, NULL, 2, 1]);
--= f5871a72 [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[], ARRAY[3, 1, NULL, 2, 1]);
--= 80529088 [["_col0","boolean"]] [[false]]
SELECT arrays_overlap(ARRAY[NULL], ARRAY[3, 1, NULL, 2, 1]);
--= 9b178599 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[7], ARRAY[3, 1, NULL, 2, 1]);
--= 9e3dfc6c [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[1, 2, 3], ARRAY[3, 1, NULL, 2, 1]);
--= 82df6a97 [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(CAST(ARRAY[] AS array(integer)), ARRAY[3, 1, NULL, 2, 1]);
--= e84e0d16 [["_col0","boolean"]] [[false]]
SELECT arrays_overlap(NULL, ARRAY[3, 1, NULL, 2, 1]);
--= 5d245e01 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], ARRAY[]);
--= ebf564d2 [["_col0","boolean"]] [[false]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], ARRAY[NULL]);
--= 3d163fb0 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], ARRAY[7]);
--= e1ac4adb [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], ARRAY[1, 2, 3]);
--= cd69fd65 [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], CAST(ARRAY[] AS array(integer)));
--= 2534984d [["_col0","boolean"]] [[false]]
SELECT arrays_overlap(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 8cea6460 [["_col0","boolean"]] [[null]]
SELECT concat(ARRAY[3, 1, NULL, 2, 1], ARRAY[3, 1, NULL, 2, 1]);
--= ea5f5e9a [["_col0","array(integer)"]] [[[3,1,null,2,1,3,1,null,2,1]]]
SELECT concat(ARRAY[], ARRAY[3, 1, NULL, 2, 1]);
--= 62d28e09 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[NULL], ARRAY[3, 1, NULL, 2, 1]);
--= eb780496 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[7], ARRAY[3, 1, NULL, 2, 1]);
--= 58aa90f8 [["_col0","array(integer)"]] [[[7,3,1,null,2,1]]]
SELECT concat(ARRAY[1, 2, 3], ARRAY[3, 1, NULL, 2, 1]);
--= ad19163c [["_col0","array(integer)"]] [[[1,2,3,3,1,null,2,1]]]
SELECT concat(CAST(ARRAY[] AS array(integer)), ARRAY[3, 1, NULL, 2, 1]);
--= e72f6000 [["_col0","array(integer)"]] [[[3,1,null,2,1]]]
SELECT concat(NULL, ARRAY[3, 1, NULL, 2, 1]);
--= ee96bb5f AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[3, 1, NULL, 2, 1], ARRAY[]);
--= c9505b90 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[3, 1, NULL, 2, 1], ARRAY[NULL]);
--= f9be5145 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[3, 1, NULL, 2, 1], ARRAY[7]);
--= 8f54fb42 [["_col0","array(integer)"]] [[[3,1,null,2,1,7]]]
SELECT concat(ARRAY[3, 1, NULL, 2, 1], ARRAY[1, 2, 3]);
--= 639163a4 [["_col0","array(integer)"]] [[[3,1,null,2,1,1,2,3]]]
SELECT concat(ARRAY[3, 1, NULL, 2, 1], CAST(ARRAY[] AS array(integer)));
--= 19c16cfd [["_col0","array(integer)"]] [[[3,1,null,2,1]]]
SELECT concat(ARRAY[3, 1, NULL, 2, 1], NULL);
--= a7ddb9e9 AMBIGUOUS_FUNCTION_CALL
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], ARRAY['b', 'a', NULL, 'b']);
--= 49fe9c6c [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_intersect(ARRAY[''], ARRAY['b', 'a', NULL, 'b']);
--= 785fb6e8 [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_intersect(ARRAY[NULL, NULL], ARRAY['b', 'a', NULL, 'b']);
--= 4503bcca [["_col0","array(varchar(1))"]] [[[null]]]
SELECT array_intersect(ARRAY['é', 'z', 'Z', '😀'], ARRAY['b', 'a', NULL, 'b']);
--= 23ce0b4b [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_intersect(ARRAY['x', 'yyy'], ARRAY['b', 'a', NULL, 'b']);
--= 609ef412 [["_col0","array(varchar(3))"]] [[[]]]
SELECT array_intersect(NULL, ARRAY['b', 'a', NULL, 'b']);
--= 0fc9383b [["_col0","array(varchar(1))"]] [[null]]
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], ARRAY['']);
--= 821ef5b9 [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], ARRAY[NULL, NULL]);
--= e042b758 [["_col0","array(varchar(1))"]] [[[null]]]
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], ARRAY['é', 'z', 'Z', '😀']);
--= 30723440 [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], ARRAY['x', 'yyy']);
--= b49f7ee2 [["_col0","array(varchar(3))"]] [[[]]]
SELECT array_intersect(ARRAY['b', 'a', NULL, 'b'], NULL);
--= eed9649c [["_col0","array(varchar(1))"]] [[null]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], ARRAY['b', 'a', NULL, 'b']);
--= ceb56183 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_union(ARRAY[''], ARRAY['b', 'a', NULL, 'b']);
--= 2dc089c1 [["_col0","array(varchar(1))"]] [[["","b","a",null]]]
SELECT array_union(ARRAY[NULL, NULL], ARRAY['b', 'a', NULL, 'b']);
--= 3291150f [["_col0","array(varchar(1))"]] [[[null,"b","a"]]]
SELECT array_union(ARRAY['é', 'z', 'Z', '😀'], ARRAY['b', 'a', NULL, 'b']);
--= a48b2963 [["_col0","array(varchar(1))"]] [[["é","z","Z","😀","b","a",null]]]
SELECT array_union(ARRAY['x', 'yyy'], ARRAY['b', 'a', NULL, 'b']);
--= 8f91343e [["_col0","array(varchar(3))"]] [[["x","yyy","b","a",null]]]
SELECT array_union(NULL, ARRAY['b', 'a', NULL, 'b']);
--= 7b91634b [["_col0","array(varchar(1))"]] [[null]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], ARRAY['']);
--= 001e58b8 [["_col0","array(varchar(1))"]] [[["b","a",null,""]]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], ARRAY[NULL, NULL]);
--= 803bd304 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], ARRAY['é', 'z', 'Z', '😀']);
--= c676c119 [["_col0","array(varchar(1))"]] [[["b","a",null,"é","z","Z","😀"]]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], ARRAY['x', 'yyy']);
--= 72c225e9 [["_col0","array(varchar(3))"]] [[["b","a",null,"x","yyy"]]]
SELECT array_union(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 323b0a8b [["_col0","array(varchar(1))"]] [[null]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], ARRAY['b', 'a', NULL, 'b']);
--= ccf030da [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_except(ARRAY[''], ARRAY['b', 'a', NULL, 'b']);
--= 48879ea0 [["_col0","array(varchar(1))"]] [[[""]]]
SELECT array_except(ARRAY[NULL, NULL], ARRAY['b', 'a', NULL, 'b']);
--= e5db7963 [["_col0","array(varchar(1))"]] [[[]]]
SELECT array_except(ARRAY['é', 'z', 'Z', '😀'], ARRAY['b', 'a', NULL, 'b']);
--= 2bff5e57 [["_col0","array(varchar(1))"]] [[["é","z","Z","😀"]]]
SELECT array_except(ARRAY['x', 'yyy'], ARRAY['b', 'a', NULL, 'b']);
--= 314b1cec [["_col0","array(varchar(3))"]] [[["x","yyy"]]]
SELECT array_except(NULL, ARRAY['b', 'a', NULL, 'b']);
--= 94348752 [["_col0","array(varchar(1))"]] [[null]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], ARRAY['']);
--= 74dab478 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], ARRAY[NULL, NULL]);
--= e8d2edae [["_col0","array(varchar(1))"]] [[["b","a"]]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], ARRAY['é', 'z', 'Z', '😀']);
--= aba153b7 [["_col0","array(varchar(1))"]] [[["b","a",null]]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], ARRAY['x', 'yyy']);
--= 4fbfe6a8 [["_col0","array(varchar(3))"]] [[["b","a",null]]]
SELECT array_except(ARRAY['b', 'a', NULL, 'b'], NULL);
--= b13f329f [["_col0","array(varchar(1))"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], ARRAY['b', 'a', NULL, 'b']);
--= 50b469a7 [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[''], ARRAY['b', 'a', NULL, 'b']);
--= 9d0713bb [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[NULL, NULL], ARRAY['b', 'a', NULL, 'b']);
--= 9a740c4b [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['é', 'z', 'Z', '😀'], ARRAY['b', 'a', NULL, 'b']);
--= 4e75d5f4 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['x', 'yyy'], ARRAY['b', 'a', NULL, 'b']);
--= 58fb4ee6 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(NULL, ARRAY['b', 'a', NULL, 'b']);
--= 545427ec [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], ARRAY['']);
--= a5c5faa9 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], ARRAY[NULL, NULL]);
--= fc28a8c1 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], ARRAY['é', 'z', 'Z', '😀']);
--= 6c4de382 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], ARRAY['x', 'yyy']);
--= 9122b6e5 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 0173e4a2 [["_col0","boolean"]] [[null]]
SELECT concat(ARRAY['b', 'a', NULL, 'b'], ARRAY['b', 'a', NULL, 'b']);
--= c3b7a209 [["_col0","array(varchar(1))"]] [[["b","a",null,"b","b","a",null,"b"]]]
SELECT concat(ARRAY[''], ARRAY['b', 'a', NULL, 'b']);
--= cb688afc [["_col0","array(varchar(1))"]] [[["","b","a",null,"b"]]]
SELECT concat(ARRAY[NULL, NULL], ARRAY['b', 'a', NULL, 'b']);
--= 0d35fb32 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY['é', 'z', 'Z', '😀'], ARRAY['b', 'a', NULL, 'b']);
--= e8b66bbb [["_col0","array(varchar(1))"]] [[["é","z","Z","😀","b","a",null,"b"]]]
SELECT concat(ARRAY['x', 'yyy'], ARRAY['b', 'a', NULL, 'b']);
--= c1a68917 [["_col0","array(varchar(3))"]] [[["x","yyy","b","a",null,"b"]]]
SELECT concat(NULL, ARRAY['b', 'a', NULL, 'b']);
--= 09978f73 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY['b', 'a', NULL, 'b'], ARRAY['']);
--= 2ebde6e6 [["_col0","array(varchar(1))"]] [[["b","a",null,"b",""]]]
SELECT concat(ARRAY['b', 'a', NULL, 'b'], ARRAY[NULL, NULL]);
--= 009c7dd6 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY['b', 'a', NULL, 'b'], ARRAY['é', 'z', 'Z', '😀']);
--= a2732eba [["_col0","array(varchar(1))"]] [[["b","a",null,"b","é","z","Z","😀"]]]
SELECT concat(ARRAY['b', 'a', NULL, 'b'], ARRAY['x', 'yyy']);
--= 7322b1eb [["_col0","array(varchar(3))"]] [[["b","a",null,"b","x","yyy"]]]
SELECT concat(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 7c600059 AMBIGUOUS_FUNCTION_CALL
SELECT array_intersect(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= e18ea4c6 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity"]]]
SELECT array_intersect(ARRAY[nan()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= bde247b0 [["_col0","array(double)"]] [[["NaN"]]]
SELECT array_intersect(ARRAY[2.5, 2.5, NULL], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= cc873865 [["_col0","array(double)"]] [[[]]]
SELECT array_intersect(NULL, ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= b23b8daa [["_col0","array(double)"]] [[null]]
SELECT array_intersect(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[nan()]);
--= 572665bf [["_col0","array(double)"]] [[["NaN"]]]
SELECT array_intersect(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[2.5, 2.5, NULL]);
--= 1cfb0161 [["_col0","array(double)"]] [[[]]]
SELECT array_intersect(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 3e7d2259 [["_col0","array(double)"]] [[null]]
SELECT array_union(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 2f29360d [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity"]]]
SELECT array_union(ARRAY[nan()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= fc73f9a7 [["_col0","array(double)"]] [[["NaN","1.5","-0.0","Infinity"]]]
SELECT array_union(ARRAY[2.5, 2.5, NULL], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= d0eaa2c1 [["_col0","array(double)"]] [[["2.5",null,"1.5","NaN","-0.0","Infinity"]]]
SELECT array_union(NULL, ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 31f1f34c [["_col0","array(double)"]] [[null]]
SELECT array_union(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[nan()]);
--= 3e4bf815 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity"]]]
SELECT array_union(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[2.5, 2.5, NULL]);
--= 4f6f86c4 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity","2.5",null]]]
SELECT array_union(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= efba0657 [["_col0","array(double)"]] [[null]]
SELECT array_except(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 57629c8d [["_col0","array(double)"]] [[[]]]
SELECT array_except(ARRAY[nan()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 1b8af51f [["_col0","array(double)"]] [[[]]]
SELECT array_except(ARRAY[2.5, 2.5, NULL], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 5450dff1 [["_col0","array(double)"]] [[["2.5",null]]]
SELECT array_except(NULL, ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= d453baa4 [["_col0","array(double)"]] [[null]]
SELECT array_except(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[nan()]);
--= 353111f8 [["_col0","array(double)"]] [[["1.5","-0.0","Infinity"]]]
SELECT array_except(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[2.5, 2.5, NULL]);
--= f27d25b4 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","Infinity"]]]
SELECT array_except(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 53563541 [["_col0","array(double)"]] [[null]]
SELECT arrays_overlap(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 2bfce21a [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[nan()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= fade78eb [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[2.5, 2.5, NULL], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 3368045c [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(NULL, ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 0db32133 [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[nan()]);
--= 6a783c1b [["_col0","boolean"]] [[true]]
SELECT arrays_overlap(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[2.5, 2.5, NULL]);
--= 328937ed [["_col0","boolean"]] [[null]]
SELECT arrays_overlap(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 48ba18d9 [["_col0","boolean"]] [[null]]
SELECT concat(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= c631481e [["_col0","array(double)"]] [[["1.5","NaN","-0.0","0.0","Infinity","1.5","NaN","-0.0","0.0","Infinity"]]]
SELECT concat(ARRAY[nan()], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 6c4486a3 [["_col0","array(double)"]] [[["NaN","1.5","NaN","-0.0","0.0","Infinity"]]]
SELECT concat(ARRAY[2.5, 2.5, NULL], ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= 29859f0c [["_col0","array(double)"]] [[["2.5","2.5",null,"1.5","NaN","-0.0","0.0","Infinity"]]]
SELECT concat(NULL, ARRAY[1.5, nan(), -0e0, 0e0, infinity()]);
--= ffc409a6 AMBIGUOUS_FUNCTION_CALL
SELECT concat(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[nan()]);
--= 4eb3f221 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","0.0","Infinity","NaN"]]]
SELECT concat(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ARRAY[2.5, 2.5, NULL]);
--= 68cb3150 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","0.0","Infinity","2.5","2.5",null]]]
SELECT concat(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 8cc13072 AMBIGUOUS_FUNCTION_CALL
SELECT contains(ARRAY[3, 1, NULL, 2, 1], 1);
--= 333a4271 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[], 1);
--= 7340d28f [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[NULL], 1);
--= 54638b1f [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[7], 1);
--= 12b12973 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1, 2, 3], 1);
--= 7c102116 [["_col0","boolean"]] [[true]]
SELECT contains(CAST(ARRAY[] AS array(integer)), 1);
--= 3a3c904e [["_col0","boolean"]] [[false]]
SELECT contains(NULL, 1);
--= 0338979f [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[3, 1, NULL, 2, 1], 2);
--= 71131747 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[3, 1, NULL, 2, 1], 9);
--= c9ff5387 [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[3, 1, NULL, 2, 1], 1.0);
--= d45505d6 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[3, 1, NULL, 2, 1], 'a');
--= cbce9107 FUNCTION_NOT_FOUND
SELECT contains(ARRAY[3, 1, NULL, 2, 1], BIGINT '1');
--= cee36a48 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 94272992 [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY['b', 'a', NULL, 'b'], 'b');
--= f52d9933 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[''], 'b');
--= aac4f10d [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[NULL, NULL], 'b');
--= 8678b53c [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY['é', 'z', 'Z', '😀'], 'b');
--= 8f7e44f8 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY['x', 'yyy'], 'b');
--= c7ac8843 [["_col0","boolean"]] [[false]]
SELECT contains(NULL, 'b');
--= faf42867 [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY['b', 'a', NULL, 'b'], '');
--= 3c81ad41 [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY['b', 'a', NULL, 'b'], CAST('b' AS varchar));
--= ef2f7c88 [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 3292ecfe [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1.5);
--= 6762a3ca [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[nan()], 1.5);
--= c6419785 [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[2.5, 2.5, NULL], 1.5);
--= e5b9155e [["_col0","boolean"]] [[null]]
SELECT contains(NULL, 1.5);
--= 4b5b5455 [["_col0","boolean"]] [[null]]
SELECT contains(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], nan());
--= 135926de [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 0e0);
--= 94a0461e [["_col0","boolean"]] [[true]]
SELECT contains(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1);
--= a0e3b55c [["_col0","boolean"]] [[false]]
SELECT contains(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 8a878247 [["_col0","boolean"]] [[null]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], 1);
--= 6a26ac82 [["_col0","bigint"]] [[2]]
SELECT array_position(ARRAY[], 1);
--= cb66b0c3 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[NULL], 1);
--= 9069d417 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[7], 1);
--= 8c7423b9 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1, 2, 3], 1);
--= 3ce303c8 [["_col0","bigint"]] [[1]]
SELECT array_position(CAST(ARRAY[] AS array(integer)), 1);
--= f38c9bdc [["_col0","bigint"]] [[0]]
SELECT array_position(NULL, 1);
--= 29a057eb [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], 2);
--= c0b97c47 [["_col0","bigint"]] [[4]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], 9);
--= 88d0c75f [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], 1.0);
--= 530f334d [["_col0","bigint"]] [[2]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], 'a');
--= 06b6f423 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], BIGINT '1');
--= 838e06d8 [["_col0","bigint"]] [[2]]
SELECT array_position(ARRAY[3, 1, NULL, 2, 1], NULL);
--= bb79633b [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY['b', 'a', NULL, 'b'], 'b');
--= 52d51051 [["_col0","bigint"]] [[1]]
SELECT array_position(ARRAY[''], 'b');
--= fdb1b40b [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[NULL, NULL], 'b');
--= 03bf7315 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY['é', 'z', 'Z', '😀'], 'b');
--= 7bd434f9 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY['x', 'yyy'], 'b');
--= 409e2cf8 [["_col0","bigint"]] [[0]]
SELECT array_position(NULL, 'b');
--= 32c7ef01 [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY['b', 'a', NULL, 'b'], '');
--= 699dbc98 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY['b', 'a', NULL, 'b'], CAST('b' AS varchar));
--= 6c92747d [["_col0","bigint"]] [[1]]
SELECT array_position(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 37a0734e [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1.5);
--= 965819ca [["_col0","bigint"]] [[1]]
SELECT array_position(ARRAY[nan()], 1.5);
--= e797dddd [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[2.5, 2.5, NULL], 1.5);
--= a26c7169 [["_col0","bigint"]] [[0]]
SELECT array_position(NULL, 1.5);
--= f366bc06 [["_col0","bigint"]] [[null]]
SELECT array_position(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], nan());
--= 6eb393f0 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 0e0);
--= a29e1b16 [["_col0","bigint"]] [[3]]
SELECT array_position(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1);
--= b3c44c33 [["_col0","bigint"]] [[0]]
SELECT array_position(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= c36a4116 [["_col0","bigint"]] [[null]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], 1);
--= 040ffaff [["_col0","array(integer)"]] [[[3,null,2]]]
SELECT array_remove(ARRAY[], 1);
--= 2cfbf0d7 [["_col0","array(integer)"]] [[[]]]
SELECT array_remove(ARRAY[NULL], 1);
--= 2b52b4a5 [["_col0","array(integer)"]] [[[null]]]
SELECT array_remove(ARRAY[7], 1);
--= 7659cbe0 [["_col0","array(integer)"]] [[[7]]]
SELECT array_remove(ARRAY[1, 2, 3], 1);
--= 9e41fcdb [["_col0","array(integer)"]] [[[2,3]]]
SELECT array_remove(CAST(ARRAY[] AS array(integer)), 1);
--= 0639934f [["_col0","array(integer)"]] [[[]]]
SELECT array_remove(NULL, 1);
--= 64fafe09 [["_col0","array(integer)"]] [[null]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], 2);
--= a936a4bb [["_col0","array(integer)"]] [[[3,1,null,1]]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], 9);
--= 4c0c7603 [["_col0","array(integer)"]] [[[3,1,null,2,1]]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], 1.0);
--= 6e49bd96 [["_col0","array(double)"]] [[["3.0",null,"2.0"]]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], 'a');
--= 51f7b46d FUNCTION_NOT_FOUND
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], BIGINT '1');
--= 8a767512 [["_col0","array(bigint)"]] [[[3,null,2]]]
SELECT array_remove(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 17f74f19 [["_col0","array(integer)"]] [[null]]
SELECT array_remove(ARRAY['b', 'a', NULL, 'b'], 'b');
--= 5a522ab4 [["_col0","array(varchar(1))"]] [[["a",null]]]
SELECT array_remove(ARRAY[''], 'b');
--= 00b7f5f7 [["_col0","array(varchar(1))"]] [[[""]]]
SELECT array_remove(ARRAY[NULL, NULL], 'b');
--= 8230a35e [["_col0","array(varchar(1))"]] [[[null,null]]]
SELECT array_remove(ARRAY['é', 'z', 'Z', '😀'], 'b');
--= 67a7cba2 [["_col0","array(varchar(1))"]] [[["é","z","Z","😀"]]]
SELECT array_remove(ARRAY['x', 'yyy'], 'b');
--= a5ab9fdc [["_col0","array(varchar(3))"]] [[["x","yyy"]]]
SELECT array_remove(NULL, 'b');
--= b2d41e68 [["_col0","array(varchar(1))"]] [[null]]
SELECT array_remove(ARRAY['b', 'a', NULL, 'b'], '');
--= 20cc19db [["_col0","array(varchar(1))"]] [[["b","a",null,"b"]]]
SELECT array_remove(ARRAY['b', 'a', NULL, 'b'], CAST('b' AS varchar));
--= 92e2a67b [["_col0","array(varchar)"]] [[["a",null]]]
SELECT array_remove(ARRAY['b', 'a', NULL, 'b'], NULL);
--= e4e3ec02 [["_col0","array(varchar(1))"]] [[null]]
SELECT array_remove(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1.5);
--= eae200c3 [["_col0","array(double)"]] [[["NaN","-0.0","0.0","Infinity"]]]
SELECT array_remove(ARRAY[nan()], 1.5);
--= df323e68 [["_col0","array(double)"]] [[["NaN"]]]
SELECT array_remove(ARRAY[2.5, 2.5, NULL], 1.5);
--= b5bbf773 [["_col0","array(double)"]] [[["2.5","2.5",null]]]
SELECT array_remove(NULL, 1.5);
--= d02f8225 [["_col0","array(double)"]] [[null]]
SELECT array_remove(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], nan());
--= 8fbf7d5d [["_col0","array(double)"]] [[["1.5","NaN","-0.0","0.0","Infinity"]]]
SELECT array_remove(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 0e0);
--= 714cf870 [["_col0","array(double)"]] [[["1.5","NaN","Infinity"]]]
SELECT array_remove(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], 1);
--= 3796e546 [["_col0","array(double)"]] [[["1.5","NaN","-0.0","0.0","Infinity"]]]
SELECT array_remove(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], NULL);
--= 1858dbcd [["_col0","array(double)"]] [[null]]
SELECT array_position(ARRAY[1, 2, 1], 1, 1);
--= cfcb09a4 FUNCTION_NOT_FOUND
SELECT array_position(NULL, 1, 1);
--= 3cc27e19 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 2, 1);
--= 9a03f50f FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], NULL, 1);
--= b2267798 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 1, 2);
--= 18dff238 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 1, -1);
--= 21247f16 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 1, 0);
--= a7045625 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 1, 3);
--= c4b46de4 FUNCTION_NOT_FOUND
SELECT array_position(ARRAY[1, 2, 1], 1, NULL);
--= 92097fb5 FUNCTION_NOT_FOUND
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], 1);
--= f6e430ba [["_col0","integer"]] [[3]]
SELECT element_at(ARRAY[], 1);
--= 9e266311 [["_col0","unknown"]] [[null]]
SELECT element_at(ARRAY[NULL], 1);
--= 9a8e8e04 [["_col0","unknown"]] [[null]]
SELECT element_at(ARRAY[7], 1);
--= cebc4bac [["_col0","integer"]] [[7]]
SELECT element_at(ARRAY[1, 2, 3], 1);
--= 27b8f879 [["_col0","integer"]] [[1]]
SELECT element_at(CAST(ARRAY[] AS array(integer)), 1);
--= f04631d6 [["_col0","integer"]] [[null]]
SELECT element_at(NULL, 1);
--= ec7d8e69 [["_col0","unknown"]] [[null]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], 2);
--= 93bccbd2 [["_col0","integer"]] [[1]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], -1);
--= 4026d730 [["_col0","integer"]] [[1]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], 0);
--= 2c017ad5 INVALID_FUNCTION_ARGUMENT
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], 6);
--= e04fc31b [["_col0","integer"]] [[null]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], -6);
--= 4912b344 [["_col0","integer"]] [[null]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], BIGINT '1');
--= c82930cb [["_col0","integer"]] [[3]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], 9223372036854775807);
--= e45cf6b6 [["_col0","integer"]] [[null]]
SELECT element_at(ARRAY[3, 1, NULL, 2, 1], NULL);
--= 285c894b [["_col0","integer"]] [[null]]
SELECT ARRAY[3, 1, NULL, 2, 1][1];
--= 749df709 [["_col0","integer"]] [[3]]
SELECT ARRAY[3, 1, NULL, 2, 1][2];
--= b2d68730 [["_col0","integer"]] [[1]]
SELECT ARRAY[3, 1, NULL, 2, 1][0];
--= 9ac965e4 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[3, 1, NULL, 2, 1][-1];
--= 05be2092 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[3, 1, NULL, 2, 1][6];
--= b23cbcd3 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[3, 1, NULL, 2, 1][NULL];
--= 30bec383 [["_col0","integer"]] [[null]]
SELECT ARRAY[][1];
--= d92c3a49 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[][2];
--= 57ea8f22 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[][0];
--= 131cb570 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[][-1];
--= 9cef6f71 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[][6];
--= dbcbfe05 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[][NULL];
--= 717ef47d [["_col0","unknown"]] [[null]]
SELECT ARRAY[NULL][1];
--= 3dd9da62 [["_col0","unknown"]] [[null]]
SELECT ARRAY[NULL][2];
--= 39f4e19d INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[NULL][0];
--= ad8d5692 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[NULL][-1];
--= b2562bcd INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[NULL][6];
--= e9febee4 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[NULL][NULL];
--= 5e24dfb2 [["_col0","unknown"]] [[null]]
SELECT ARRAY[7][1];
--= 209972fd [["_col0","integer"]] [[7]]
SELECT ARRAY[7][2];
--= 542a33df INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[7][0];
--= 6472f86b INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[7][-1];
--= 79b650e2 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[7][6];
--= c3399b60 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[7][NULL];
--= affcad5c [["_col0","integer"]] [[null]]
SELECT ARRAY[1, 2, 3][1];
--= c0e8c0c0 [["_col0","integer"]] [[1]]
SELECT ARRAY[1, 2, 3][2];
--= bc787241 [["_col0","integer"]] [[2]]
SELECT ARRAY[1, 2, 3][0];
--= 7b8cd805 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[1, 2, 3][-1];
--= 4978ebc3 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[1, 2, 3][6];
--= 25d3a4ab INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[1, 2, 3][NULL];
--= c135a5a0 [["_col0","integer"]] [[null]]
SELECT CAST(ARRAY[] AS array(integer))[1];
--= bbd3e089 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ARRAY[] AS array(integer))[2];
--= 6cae7799 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ARRAY[] AS array(integer))[0];
--= 1e3f6557 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ARRAY[] AS array(integer))[-1];
--= b57fb952 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ARRAY[] AS array(integer))[6];
--= 43a145c0 INVALID_FUNCTION_ARGUMENT
SELECT CAST(ARRAY[] AS array(integer))[NULL];
--= ee0ca478 [["_col0","integer"]] [[null]]
SELECT ARRAY['a', 'b'][1];
--= 3015d1f2 [["_col0","varchar(1)"]] [["a"]]
SELECT ARRAY['a', 'b'][2];
--= 4cac117c [["_col0","varchar(1)"]] [["b"]]
SELECT ARRAY['a', 'b'][0];
--= 88545ee4 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY['a', 'b'][-1];
--= b6d85b2d INVALID_FUNCTION_ARGUMENT
SELECT ARRAY['a', 'b'][6];
--= ae357ef5 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY['a', 'b'][NULL];
--= c3470cc5 [["_col0","varchar(1)"]] [[null]]
SELECT ARRAY[ARRAY[1]][1];
--= c816d534 [["_col0","array(integer)"]] [[[1]]]
SELECT ARRAY[ARRAY[1]][2];
--= 4a6bac59 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[ARRAY[1]][0];
--= 698fa448 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[ARRAY[1]][-1];
--= c18d5a0a INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[ARRAY[1]][6];
--= 59580f91 INVALID_FUNCTION_ARGUMENT
SELECT ARRAY[ARRAY[1]][NULL];
--= a6b3cd41 [["_col0","array(integer)"]] [[null]]
SELECT slice(ARRAY[1, 2, 3], 1, 2);
--= 267a28c0 [["_col0","array(integer)"]] [[[1,2]]]
SELECT slice(ARRAY[], 1, 2);
--= 7c6f63d5 [["_col0","array(unknown)"]] [[[]]]
SELECT slice(NULL, 1, 2);
--= bead26e9 [["_col0","array(unknown)"]] [[null]]
SELECT slice(ARRAY[1, 2, 3], 2, 2);
--= 1cbcd202 [["_col0","array(integer)"]] [[[2,3]]]
SELECT slice(ARRAY[1, 2, 3], -1, 2);
--= f9882aba [["_col0","array(integer)"]] [[[3]]]
SELECT slice(ARRAY[1, 2, 3], -2, 2);
--= 5039209b [["_col0","array(integer)"]] [[[2,3]]]
SELECT slice(ARRAY[1, 2, 3], 0, 2);
--= 1a72486e INVALID_FUNCTION_ARGUMENT
SELECT slice(ARRAY[1, 2, 3], 4, 2);
--= 5ae289ff [["_col0","array(integer)"]] [[[]]]
SELECT slice(ARRAY[1, 2, 3], -4, 2);
--= b9616fa7 [["_col0","array(integer)"]] [[[]]]
SELECT slice(ARRAY[1, 2, 3], NULL, 2);
--= 5268db16 [["_col0","array(integer)"]] [[null]]
SELECT slice(ARRAY[1, 2, 3], 1, 0);
--= 69cc25f3 [["_col0","array(integer)"]] [[[]]]
SELECT slice(ARRAY[1, 2, 3], 1, 1);
--= 1f568894 [["_col0","array(integer)"]] [[[1]]]
SELECT slice(ARRAY[1, 2, 3], 1, -1);
--= fe0a4d77 INVALID_FUNCTION_ARGUMENT
SELECT slice(ARRAY[1, 2, 3], 1, 10);
--= c6a7c1af [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT slice(ARRAY[1, 2, 3], 1, NULL);
--= 7b79d2b8 [["_col0","array(integer)"]] [[null]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], ',');
--= b6521569 [["_col0","varchar"]] [["b,a,b"]]
SELECT array_join(ARRAY[''], ',');
--= 8ca2b64f [["_col0","varchar"]] [[""]]
SELECT array_join(ARRAY[NULL, NULL], ',');
--= bc035982 [["_col0","varchar"]] [[""]]
SELECT array_join(ARRAY['é', 'z', 'Z', '😀'], ',');
--= ae6879ec [["_col0","varchar"]] [["é,z,Z,😀"]]
SELECT array_join(ARRAY['x', 'yyy'], ',');
--= 7a28a597 [["_col0","varchar"]] [["x,yyy"]]
SELECT array_join(ARRAY[3, 1, NULL, 2, 1], ',');
--= edd9b1a8 [["_col0","varchar"]] [["3,1,2,1"]]
SELECT array_join(ARRAY[1.5, nan(), -0e0, 0e0, infinity()], ',');
--= a4a0e446 [["_col0","varchar"]] [["1.5E0,NaN,-0E0,0E0,Infinity"]]
SELECT array_join(ARRAY[], ',');
--= 5d4bb683 [["_col0","varchar"]] [[""]]
SELECT array_join(ARRAY[true, false], ',');
--= 8131197e [["_col0","varchar"]] [["true,false"]]
SELECT array_join(ARRAY[DATE '2020-02-29'], ',');
--= 3f64be68 [["_col0","varchar"]] [["2020-02-29"]]
SELECT array_join(NULL, ',');
--= daec92c1 [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], '');
--= 41d42f4f [["_col0","varchar"]] [["bab"]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], '--');
--= b408ee45 [["_col0","varchar"]] [["b--a--b"]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], NULL);
--= 23b329ea [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], ',', 'NULL');
--= 44f41e4d [["_col0","varchar"]] [["b,a,NULL,b"]]
SELECT array_join(ARRAY[''], ',', 'NULL');
--= 7c3e2c9b [["_col0","varchar"]] [[""]]
SELECT array_join(ARRAY[NULL, NULL], ',', 'NULL');
--= 731d0d98 [["_col0","varchar"]] [["NULL,NULL"]]
SELECT array_join(ARRAY['é', 'z', 'Z', '😀'], ',', 'NULL');
--= 047ddb9f [["_col0","varchar"]] [["é,z,Z,😀"]]
SELECT array_join(ARRAY['x', 'yyy'], ',', 'NULL');
--= 538f4d11 [["_col0","varchar"]] [["x,yyy"]]
SELECT array_join(NULL, ',', 'NULL');
--= acf63fe9 [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], NULL, 'NULL');
--= 348833fe [["_col0","varchar"]] [[null]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], ',', '');
--= bb7e92f9 [["_col0","varchar"]] [["b,a,,b"]]
SELECT array_join(ARRAY['b', 'a', NULL, 'b'], ',', NULL);
--= 3c95c6db [["_col0","varchar"]] [[null]]
SELECT sequence(1, 3);
--= 4cf20c0a [["_col0","array(bigint)"]] [[[1,2,3]]]
SELECT sequence(0, 3);
--= b24cb893 [["_col0","array(bigint)"]] [[[0,1,2,3]]]
SELECT sequence(5, 3);
--= 00b13201 [["_col0","array(bigint)"]] [[[5,4,3]]]
SELECT sequence(-3, 3);
--= afe0a9bd [["_col0","array(bigint)"]] [[[-3,-2,-1,0,1,2,3]]]
SELECT sequence(NULL, 3);
--= 375d309f [["_col0","array(bigint)"]] [[null]]
SELECT sequence(1, 5);
--= e5b38f07 [["_col0","array(bigint)"]] [[[1,2,3,4,5]]]
SELECT sequence(1, -2);
--= 9810e449 [["_col0","array(bigint)"]] [[[1,0,-1,-2]]]
SELECT sequence(1, 1);
--= c844117f [["_col0","array(bigint)"]] [[[1]]]
SELECT sequence(1, NULL);
--= 8cdaa7cf [["_col0","array(bigint)"]] [[null]]
SELECT sequence(1, 10, 3);
--= 70133575 [["_col0","array(bigint)"]] [[[1,4,7,10]]]
SELECT sequence(10, 10, 3);
--= b75098f9 [["_col0","array(bigint)"]] [[[10]]]
SELECT sequence(0, 10, 3);
--= 54c71fc8 [["_col0","array(bigint)"]] [[[0,3,6,9]]]
SELECT sequence(NULL, 10, 3);
--= 4276e00d [["_col0","array(bigint)"]] [[null]]
SELECT sequence(1, 1, 3);
--= 1caa8838 [["_col0","array(bigint)"]] [[[1]]]
SELECT sequence(1, NULL, 3);
--= 3942507b [["_col0","array(bigint)"]] [[null]]
SELECT sequence(1, 10, -3);
--= ab1188e1 INVALID_FUNCTION_ARGUMENT
SELECT sequence(1, 10, 0);
--= 824bc256 INVALID_FUNCTION_ARGUMENT
SELECT sequence(1, 10, 20);
--= 215658ea [["_col0","array(bigint)"]] [[[1]]]
SELECT sequence(1, 10, NULL);
--= ad7a4efb [["_col0","array(bigint)"]] [[null]]
SELECT sequence(DATE '2020-01-30', DATE '2020-02-02', INTERVAL '1' DAY);
--= c01d9fac [["_col0","array(date)"]] [[["2020-01-30","2020-01-31","2020-02-01","2020-02-02"]]]
SELECT sequence(DATE '2020-03-01', DATE '2020-02-02', INTERVAL '1' DAY);
--= 07ff7077 INVALID_FUNCTION_ARGUMENT
SELECT sequence(NULL, DATE '2020-02-02', INTERVAL '1' DAY);
--= 63ef4bc4 [["_col0","array(date)"]] [[null]]
SELECT sequence(DATE '2020-01-30', NULL, INTERVAL '1' DAY);
--= 182fb6b8 [["_col0","array(date)"]] [[null]]
SELECT sequence(DATE '2020-01-30', DATE '2020-02-02', INTERVAL '1' MONTH);
--= fc8c8efc [["_col0","array(date)"]] [[["2020-01-30"]]]
SELECT sequence(DATE '2020-01-30', DATE '2020-02-02', INTERVAL '0' DAY);
--= fcf24f35 INVALID_FUNCTION_ARGUMENT
SELECT sequence(DATE '2020-01-30', DATE '2020-02-02', INTERVAL '-1' DAY);
--= 5fae32b5 INVALID_FUNCTION_ARGUMENT
SELECT sequence(DATE '2020-01-30', DATE '2020-02-02', NULL);
--= a18ae712 [["_col0","array(date)"]] [[null]]
SELECT sequence(TIMESTAMP '2020-01-01 00:00:00', TIMESTAMP '2020-01-01 03:00:00', INTERVAL '1' HOUR);
--= 1a91342c [["_col0","array(timestamp(0))"]] [[["2020-01-01 00:00:00","2020-01-01 01:00:00","2020-01-01 02:00:00","2020-01-01 03:00:00"]]]
SELECT sequence(NULL, TIMESTAMP '2020-01-01 03:00:00', INTERVAL '1' HOUR);
--= 8e9e8710 [["_col0","array(timestamp(3))"]] [[null]]
SELECT sequence(TIMESTAMP '2020-01-01 00:00:00', NULL, INTERVAL '1' HOUR);
--= 1bb36f28 [["_col0","array(timestamp(0))"]] [[null]]
SELECT sequence(TIMESTAMP '2020-01-01 00:00:00', TIMESTAMP '2020-01-01 03:00:00', INTERVAL '1' MONTH);
--= a4f2a641 [["_col0","array(timestamp(0))"]] [[["2020-01-01 00:00:00"]]]
SELECT sequence(TIMESTAMP '2020-01-01 00:00:00', TIMESTAMP '2020-01-01 03:00:00', NULL);
--= 9970f875 [["_col0","array(timestamp(0))"]] [[null]]
SELECT repeat('a', 3);
--= 2dba81cb [["_col0","array(varchar(1))"]] [[["a","a","a"]]]
SELECT repeat(1, 3);
--= 5bbdbcc0 [["_col0","array(integer)"]] [[[1,1,1]]]
SELECT repeat(NULL, 3);
--= 06b4ff4a [["_col0","array(unknown)"]] [[[null,null,null]]]
SELECT repeat(ARRAY[1], 3);
--= dbb2747d [["_col0","array(array(integer))"]] [[[[1],[1],[1]]]]
SELECT repeat('a', 0);
--= 85886e9a [["_col0","array(varchar(1))"]] [[[]]]
SELECT repeat('a', 1);
--= 88664153 [["_col0","array(varchar(1))"]] [[["a"]]]
SELECT repeat('a', -1);
--= 7ac5de06 INVALID_FUNCTION_ARGUMENT
SELECT repeat('a', 10001);
--= 3d2a424a INVALID_FUNCTION_ARGUMENT
SELECT repeat('a', NULL);
--= 147ee85d [["_col0","array(varchar(1))"]] [[null]]
SELECT flatten(ARRAY[ARRAY[1, 2], ARRAY[3]]);
--= 1e870348 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT flatten(ARRAY[NULL, ARRAY[1]]);
--= 35d3cd6a [["_col0","array(integer)"]] [[[1]]]
SELECT flatten(ARRAY[]);
--= e00fd497 [["_col0","array(unknown)"]] [[[]]]
SELECT flatten(ARRAY[ARRAY[]]);
--= f5aaef1e [["_col0","array(unknown)"]] [[[]]]
SELECT flatten(ARRAY[1]);
--= b7cc2016 FUNCTION_NOT_FOUND
SELECT flatten(NULL);
--= b6d11b80 [["_col0","array(unknown)"]] [[null]]
SELECT ngrams(ARRAY['a', 'b', 'c'], 2);
--= 0c11bcba [["_col0","array(array(varchar(1)))"]] [[[["a","b"],["b","c"]]]]
SELECT ngrams(ARRAY[], 2);
--= b5dbb497 [["_col0","array(array(unknown))"]] [[[[]]]]
SELECT ngrams(NULL, 2);
--= 1fe01aa0 [["_col0","array(array(unknown))"]] [[null]]
SELECT ngrams(ARRAY['a', 'b', 'c'], 1);
--= 71c0498e [["_col0","array(array(varchar(1)))"]] [[[["a"],["b"],["c"]]]]
SELECT ngrams(ARRAY['a', 'b', 'c'], 5);
--= 2369ec76 [["_col0","array(array(varchar(1)))"]] [[[["a","b","c"]]]]
SELECT ngrams(ARRAY['a', 'b', 'c'], 0);
--= e97e9ba8 INVALID_FUNCTION_ARGUMENT
SELECT ngrams(ARRAY['a', 'b', 'c'], -1);
--= 5652cf41 INVALID_FUNCTION_ARGUMENT
SELECT ngrams(ARRAY['a', 'b', 'c'], NULL);
--= 0591459d [["_col0","array(array(varchar(1)))"]] [[null]]
SELECT combinations(ARRAY[1, 2, 3], 2);
--= 2fec224f [["_col0","array(array(integer))"]] [[[[1,2],[1,3],[2,3]]]]
SELECT combinations(ARRAY[], 2);
--= 9ee628e0 [["_col0","array(array(unknown))"]] [[[]]]
SELECT combinations(NULL, 2);
--= d91fb509 [["_col0","array(array(unknown))"]] [[null]]
SELECT combinations(ARRAY[1, 2, 3], 1);
--= 0b560b00 [["_col0","array(array(integer))"]] [[[[1],[2],[3]]]]
SELECT combinations(ARRAY[1, 2, 3], 0);
--= 62e51e92 [["_col0","array(array(integer))"]] [[[[]]]]
SELECT combinations(ARRAY[1, 2, 3], 4);
--= ac278060 [["_col0","array(array(integer))"]] [[[]]]
SELECT combinations(ARRAY[1, 2, 3], 6);
--= a7a20956 INVALID_FUNCTION_ARGUMENT
SELECT combinations(ARRAY[1, 2, 3], -1);
--= 1084b269 INVALID_FUNCTION_ARGUMENT
SELECT combinations(ARRAY[1, 2, 3], NULL);
--= 08492a6a [["_col0","array(array(integer))"]] [[null]]
SELECT trim_array(ARRAY[1, 2, 3], 1);
--= edb597e2 [["_col0","array(integer)"]] [[[1,2]]]
SELECT trim_array(ARRAY[], 1);
--= 84183a29 INVALID_FUNCTION_ARGUMENT
SELECT trim_array(NULL, 1);
--= cbad12c0 [["_col0","array(unknown)"]] [[null]]
SELECT trim_array(ARRAY[1, 2, 3], 0);
--= f9899a42 [["_col0","array(integer)"]] [[[1,2,3]]]
SELECT trim_array(ARRAY[1, 2, 3], 3);
--= df53692a [["_col0","array(integer)"]] [[[]]]
SELECT trim_array(ARRAY[1, 2, 3], 4);
--= f8159e8a INVALID_FUNCTION_ARGUMENT
SELECT trim_array(ARRAY[1, 2, 3], -1);
--= 70ae7291 INVALID_FUNCTION_ARGUMENT
SELECT trim_array(ARRAY[1, 2, 3], NULL);
--= 8d87c7bc [["_col0","array(integer)"]] [[null]]
SELECT contains_sequence(ARRAY[1, 2, 3], ARRAY[2, 3]);
--= 658c68c3 [["_col0","boolean"]] [[true]]
SELECT contains_sequence(ARRAY[], ARRAY[2, 3]);
--= cc3e534b [["_col0","boolean"]] [[false]]
SELECT contains_sequence(NULL, ARRAY[2, 3]);
--= b2c98647 [["_col0","boolean"]] [[null]]
SELECT contains_sequence(ARRAY[1, 2, 3], ARRAY[]);
--= 8aa7ce6e [["_col0","boolean"]] [[true]]
SELECT contains_sequence(ARRAY[1, 2, 3], ARRAY[3, 2]);
--= c4773987 [["_col0","boolean"]] [[false]]
SELECT contains_sequence(ARRAY[1, 2, 3], NULL);
--= a234eadb [["_col0","boolean"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY['a']);
--= d6099391 [["_col0","array(row(integer, varchar(1)))"]] [[[[1,"a"],[2,null]]]]
SELECT zip(ARRAY[], ARRAY['a']);
--= a7f679b9 [["_col0","array(row(unknown, varchar(1)))"]] [[[[null,"a"]]]]
SELECT zip(NULL, ARRAY['a']);
--= a44bbf5c [["_col0","array(row(unknown, varchar(1)))"]] [[null]]
SELECT zip(ARRAY[1, 2], ARRAY[]);
--= d80870ba [["_col0","array(row(integer, unknown))"]] [[[[1,null],[2,null]]]]
SELECT zip(ARRAY[1, 2], NULL);
--= 96e1d595 [["_col0","array(row(integer, unknown))"]] [[null]]
