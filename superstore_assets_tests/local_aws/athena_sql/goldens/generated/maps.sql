SELECT cardinality(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 7a306479 [["_col0","bigint"]] [[2]]
SELECT cardinality(MAP());
--= 894505d4 [["_col0","bigint"]] [[0]]
SELECT cardinality(MAP(ARRAY['x'], ARRAY[5]));
--= 0582627b [["_col0","bigint"]] [[1]]
SELECT cardinality(MAP(ARRAY[1, 2], ARRAY['p', 'q']));
--= 01d0e37c [["_col0","bigint"]] [[2]]
SELECT cardinality(MAP(ARRAY['a', 'a'], ARRAY[1, 2]));
--= 3111f657 INVALID_FUNCTION_ARGUMENT
SELECT map_keys(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= d5ce0efa [["_col0","array(varchar(1))"]] [[["a","b"]]]
SELECT map_keys(MAP());
--= cc8cc18c [["_col0","array(unknown)"]] [[[]]]
SELECT map_keys(MAP(ARRAY['x'], ARRAY[5]));
--= bf2a8f2c [["_col0","array(varchar(1))"]] [[["x"]]]
SELECT map_keys(MAP(ARRAY[1, 2], ARRAY['p', 'q']));
--= f8528c22 [["_col0","array(integer)"]] [[[1,2]]]
SELECT map_keys(MAP(ARRAY['a', 'a'], ARRAY[1, 2]));
--= 02224b60 INVALID_FUNCTION_ARGUMENT
SELECT map_keys(NULL);
--= cd0b86a0 [["_col0","array(unknown)"]] [[null]]
SELECT map_values(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 4cc0a7dc [["_col0","array(integer)"]] [[[1,null]]]
SELECT map_values(MAP());
--= ad4e3afd [["_col0","array(unknown)"]] [[[]]]
SELECT map_values(MAP(ARRAY['x'], ARRAY[5]));
--= e981c85d [["_col0","array(integer)"]] [[[5]]]
SELECT map_values(MAP(ARRAY[1, 2], ARRAY['p', 'q']));
--= 9239e18a [["_col0","array(varchar(1))"]] [[["p","q"]]]
SELECT map_values(MAP(ARRAY['a', 'a'], ARRAY[1, 2]));
--= e175d9c0 INVALID_FUNCTION_ARGUMENT
SELECT map_values(NULL);
--= 7045a533 [["_col0","array(unknown)"]] [[null]]
SELECT map_entries(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 938a5c7b [["_col0","array(row(varchar(1), integer))"]] [[[["a",1],["b",null]]]]
SELECT map_entries(MAP());
--= c06ae7b9 [["_col0","array(row(unknown, unknown))"]] [[[]]]
SELECT map_entries(MAP(ARRAY['x'], ARRAY[5]));
--= b4eafcde [["_col0","array(row(varchar(1), integer))"]] [[[["x",5]]]]
SELECT map_entries(MAP(ARRAY[1, 2], ARRAY['p', 'q']));
--= f2293c8a [["_col0","array(row(integer, varchar(1)))"]] [[[[1,"p"],[2,"q"]]]]
SELECT map_entries(MAP(ARRAY['a', 'a'], ARRAY[1, 2]));
--= c0e49451 INVALID_FUNCTION_ARGUMENT
SELECT map_entries(NULL);
--= 3ccaa6ca [["_col0","array(row(unknown, unknown))"]] [[null]]
SELECT element_at(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), 'a');
--= a442bc45 [["_col0","integer"]] [[1]]
SELECT element_at(MAP(), 'a');
--= bc9f90bf [["_col0","unknown"]] [[null]]
SELECT element_at(MAP(ARRAY['x'], ARRAY[5]), 'a');
--= c0c3ea62 [["_col0","integer"]] [[null]]
SELECT element_at(MAP(ARRAY[1, 2], ARRAY['p', 'q']), 'a');
--= 44ed5b9d FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a', 'a'], ARRAY[1, 2]), 'a');
--= 98b098c9 INVALID_FUNCTION_ARGUMENT
SELECT element_at(NULL, 'a');
--= be59401f [["_col0","unknown"]] [[null]]
SELECT element_at(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), 'z');
--= bedec9f8 [["_col0","integer"]] [[null]]
SELECT element_at(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), 1);
--= dde349f5 FUNCTION_NOT_FOUND
SELECT element_at(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), 'x');
--= 6500d684 [["_col0","integer"]] [[null]]
SELECT element_at(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), NULL);
--= 077c95ec [["_col0","integer"]] [[null]]
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, NULL])['a'];
--= 098875e6 [["_col0","integer"]] [[1]]
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, NULL])['b'];
--= da20c0b0 [["_col0","integer"]] [[null]]
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, NULL])['z'];
--= 0a1416f9 INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, NULL])[1];
--= cb955107 TYPE_MISMATCH
SELECT MAP(ARRAY['a', 'b'], ARRAY[1, NULL])[NULL];
--= cca0c759 [["_col0","integer"]] [[null]]
SELECT MAP()['a'];
--= 33c2f45b INVALID_FUNCTION_ARGUMENT
SELECT MAP()['b'];
--= 3e90748b INVALID_FUNCTION_ARGUMENT
SELECT MAP()['z'];
--= 99d86f2b INVALID_FUNCTION_ARGUMENT
SELECT MAP()[1];
--= df2b2cb9 INVALID_FUNCTION_ARGUMENT
SELECT MAP()[NULL];
--= 7906e359 [["_col0","unknown"]] [[null]]
SELECT MAP(ARRAY['x'], ARRAY[5])['a'];
--= 2d0fdfd4 INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY['x'], ARRAY[5])['b'];
--= acfa7e6a INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY['x'], ARRAY[5])['z'];
--= 52a71da1 INVALID_FUNCTION_ARGUMENT
SELECT MAP(ARRAY['x'], ARRAY[5])[1];
--= 30b4bb41 TYPE_MISMATCH
SELECT MAP(ARRAY['x'], ARRAY[5])[NULL];
--= 7fdc4e00 [["_col0","integer"]] [[null]]
SELECT MAP(ARRAY[1, 2], ARRAY['p', 'q'])['a'];
--= 06e7e9ec TYPE_MISMATCH
SELECT MAP(ARRAY[1, 2], ARRAY['p', 'q'])['b'];
--= f4e97677 TYPE_MISMATCH
SELECT MAP(ARRAY[1, 2], ARRAY['p', 'q'])['z'];
--= e148713b TYPE_MISMATCH
SELECT MAP(ARRAY[1, 2], ARRAY['p', 'q'])[1];
--= 5e2a92e7 [["_col0","varchar(1)"]] [["p"]]
SELECT MAP(ARRAY[1, 2], ARRAY['p', 'q'])[NULL];
--= 11ef09fd [["_col0","varchar(1)"]] [[null]]
SELECT map(ARRAY['a', 'b'], ARRAY[1, 2]);
--= 4d021328 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":2}]]
SELECT map(ARRAY[], ARRAY[1, 2]);
--= 00c79ca5 INVALID_FUNCTION_ARGUMENT
SELECT map(ARRAY[NULL], ARRAY[1, 2]);
--= c5e60aae INVALID_FUNCTION_ARGUMENT
SELECT map(ARRAY['a', 'a'], ARRAY[1, 2]);
--= 67e6ec58 INVALID_FUNCTION_ARGUMENT
SELECT map(ARRAY['a'], ARRAY[1, 2]);
--= 7313eb49 INVALID_FUNCTION_ARGUMENT
SELECT map(NULL, ARRAY[1, 2]);
--= d5da1a6e [["_col0","map(unknown, integer)"]] [[null]]
SELECT map(ARRAY['a', 'b'], ARRAY[]);
--= bf5b522a INVALID_FUNCTION_ARGUMENT
SELECT map(ARRAY['a', 'b'], ARRAY[1]);
--= a93a9c38 INVALID_FUNCTION_ARGUMENT
SELECT map(ARRAY['a', 'b'], NULL);
--= 2cad5985 [["_col0","map(varchar(1), unknown)"]] [[null]]
SELECT map_concat(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 2a891296 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null}]]
SELECT map_concat(MAP(), MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= df4bbc9b [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null}]]
SELECT map_concat(MAP(ARRAY['x'], ARRAY[5]), MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 51043852 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null,"x":5}]]
SELECT map_concat(NULL, MAP(ARRAY['a', 'b'], ARRAY[1, NULL]));
--= 7db57d14 [["_col0","map(varchar(1), integer)"]] [[null]]
SELECT map_concat(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), MAP());
--= a8b60c81 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null}]]
SELECT map_concat(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), MAP(ARRAY['x'], ARRAY[5]));
--= bd7e97b6 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null,"x":5}]]
SELECT map_concat(MAP(ARRAY['a', 'b'], ARRAY[1, NULL]), NULL);
--= 4d236f36 [["_col0","map(varchar(1), integer)"]] [[null]]
SELECT map_from_entries(ARRAY[('a', 1), ('b', NULL)]);
--= 6f3e39b3 [["_col0","map(varchar(1), integer)"]] [[{"a":1,"b":null}]]
SELECT map_from_entries(ARRAY[]);
--= 0792c99b [["_col0","map(unknown, unknown)"]] [[{}]]
SELECT map_from_entries(ARRAY[('a', 1), ('a', 2)]);
--= c66cfdfb INVALID_FUNCTION_ARGUMENT
SELECT map_from_entries(ARRAY[(NULL, 1)]);
--= 9045df3a INVALID_FUNCTION_ARGUMENT
SELECT map_from_entries(ARRAY[NULL]);
--= 498952ec INVALID_FUNCTION_ARGUMENT
SELECT map_from_entries(NULL);
--= b28b19a8 [["_col0","map(unknown, unknown)"]] [[null]]
SELECT multimap_from_entries(ARRAY[('a', 1), ('a', 2)]);
--= e5e125cc [["_col0","map(varchar(1), array(integer))"]] [[{"a":[1,2]}]]
SELECT multimap_from_entries(ARRAY[]);
--= be597d0f [["_col0","map(unknown, array(unknown))"]] [[{}]]
SELECT multimap_from_entries(NULL);
--= 68b50140 [["_col0","map(unknown, array(unknown))"]] [[null]]
