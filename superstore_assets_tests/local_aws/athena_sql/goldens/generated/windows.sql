SELECT id, row_number() OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 76e1cc70 [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,6],[5,1],[6,2]]
SELECT id, row_number() OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 41b55d95 [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,3],[4,2],[5,1],[6,1]]
SELECT id, rank() OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cfbdb479 [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,6],[5,1],[6,2]]
SELECT id, rank() OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e681c88f [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,2],[4,2],[5,1],[6,1]]
SELECT id, rank() OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b934d249 [["id","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1],[6,1]]
SELECT id, rank() OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b246254c [["id","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1],[6,1]]
SELECT id, dense_rank() OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= bd817b7a [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,6],[5,1],[6,2]]
SELECT id, dense_rank() OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 484995cd [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,2],[4,2],[5,1],[6,1]]
SELECT id, dense_rank() OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0eaa76c3 [["id","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1],[6,1]]
SELECT id, dense_rank() OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 38b5fc55 [["id","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,1],[4,1],[5,1],[6,1]]
SELECT id, percent_rank() OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 734f26fe [["id","integer"],["_col1","double"]] [[1,"0.4"],[2,"0.6"],[3,"0.8"],[4,"1.0"],[5,"0.0"],[6,"0.2"]]
SELECT id, percent_rank() OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e240c9f3 [["id","integer"],["_col1","double"]] [[1,"0.0"],[2,"0.5"],[3,"0.5"],[4,"1.0"],[5,"0.0"],[6,"0.0"]]
SELECT id, percent_rank() OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d32c6876 [["id","integer"],["_col1","double"]] [[1,"0.0"],[2,"0.0"],[3,"0.0"],[4,"0.0"],[5,"0.0"],[6,"0.0"]]
SELECT id, percent_rank() OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 65c62ae4 [["id","integer"],["_col1","double"]] [[1,"0.0"],[2,"0.0"],[3,"0.0"],[4,"0.0"],[5,"0.0"],[6,"0.0"]]
SELECT id, cume_dist() OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 73785f0c [["id","integer"],["_col1","double"]] [[1,"0.5"],[2,"0.6666666666666666"],[3,"0.8333333333333334"],[4,"1.0"],[5,"0.16666666666666666"],[6,"0.3333333333333333"]]
SELECT id, cume_dist() OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7b7b537f [["id","integer"],["_col1","double"]] [[1,"0.3333333333333333"],[2,"1.0"],[3,"1.0"],[4,"1.0"],[5,"0.5"],[6,"1.0"]]
SELECT id, cume_dist() OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ecc3919a [["id","integer"],["_col1","double"]] [[1,"1.0"],[2,"1.0"],[3,"1.0"],[4,"1.0"],[5,"1.0"],[6,"1.0"]]
SELECT id, cume_dist() OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7c6b0e59 [["id","integer"],["_col1","double"]] [[1,"1.0"],[2,"1.0"],[3,"1.0"],[4,"1.0"],[5,"1.0"],[6,"1.0"]]
SELECT id, ntile(2) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cf0330c1 [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,2],[4,2],[5,1],[6,1]]
SELECT id, ntile(2) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cdfd4aac [["id","integer"],["_col1","bigint"]] [[1,1],[2,1],[3,2],[4,2],[5,1],[6,1]]
SELECT id, ntile(10) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cd84215f [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,6],[5,1],[6,2]]
SELECT id, ntile(10) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f7b199db [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,3],[4,2],[5,1],[6,1]]
SELECT id, ntile(10) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b081c468 [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,3],[4,4],[5,5],[6,6]]
SELECT id, ntile(10) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ed39a0da [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,3],[4,1],[5,2],[6,1]]
SELECT id, ntile(0) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c23d2a04 INVALID_FUNCTION_ARGUMENT
SELECT id, ntile(0) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 73df624e INVALID_FUNCTION_ARGUMENT
SELECT id, ntile(0) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 2bce33c5 INVALID_FUNCTION_ARGUMENT
SELECT id, ntile(0) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f5ecbc61 INVALID_FUNCTION_ARGUMENT
SELECT id, ntile(NULL) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 82d95b17 [["id","integer"],["_col1","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, ntile(NULL) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b19470d8 [["id","integer"],["_col1","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, ntile(NULL) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6d836b87 [["id","integer"],["_col1","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, ntile(NULL) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 70111fd2 [["id","integer"],["_col1","bigint"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, lag(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4d8955f4 [["id","integer"],["_col1","integer"]] [[1,7],[2,10],[3,20],[4,20],[5,null],[6,5]]
SELECT id, lag(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= dd1e5335 [["id","integer"],["_col1","integer"]] [[1,null],[2,10],[3,20],[4,5],[5,null],[6,null]]
SELECT id, lag(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 45977d4f MISSING_ORDER_BY
SELECT id, lag(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6e3e7d8c MISSING_ORDER_BY
SELECT id, lag(x, 2) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f2f15deb [["id","integer"],["_col1","integer"]] [[1,5],[2,7],[3,10],[4,20],[5,null],[6,null]]
SELECT id, lag(x, 2) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a25c288b [["id","integer"],["_col1","integer"]] [[1,null],[2,null],[3,10],[4,null],[5,null],[6,null]]
SELECT id, lag(x, 2) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 159d0b8f MISSING_ORDER_BY
SELECT id, lag(x, 2) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 09be67ae MISSING_ORDER_BY
SELECT id, lag(x, 0) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 54fac812 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,null],[5,5],[6,7]]
SELECT id, lag(x, 0) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 463f0e9f [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,null],[5,5],[6,7]]
SELECT id, lag(x, 0) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9b224702 MISSING_ORDER_BY
SELECT id, lag(x, 0) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 418f500d MISSING_ORDER_BY
SELECT id, lag(x, 1, -1) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 3ddbcd70 [["id","integer"],["_col1","integer"]] [[1,7],[2,10],[3,20],[4,20],[5,-1],[6,5]]
SELECT id, lag(x, 1, -1) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b449c4ca [["id","integer"],["_col1","integer"]] [[1,-1],[2,10],[3,20],[4,5],[5,-1],[6,-1]]
SELECT id, lag(x, 1, -1) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b1884a45 MISSING_ORDER_BY
SELECT id, lag(x, 1, -1) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8f19649c MISSING_ORDER_BY
SELECT id, lag(x, -1) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 731cdb8e INVALID_FUNCTION_ARGUMENT
SELECT id, lag(x, -1) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4330807c INVALID_FUNCTION_ARGUMENT
SELECT id, lag(x, -1) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d3dc1f05 MISSING_ORDER_BY
SELECT id, lag(x, -1) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5434dea1 MISSING_ORDER_BY
SELECT id, lag(x, NULL) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 08c422e0 [["id","integer"],["_col1","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, lag(x, NULL) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a866b71e [["id","integer"],["_col1","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, lag(x, NULL) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1a02ed66 MISSING_ORDER_BY
SELECT id, lag(x, NULL) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ba6dfe7d MISSING_ORDER_BY
SELECT id, lead(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 43895427 [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,null],[4,null],[5,7],[6,10]]
SELECT id, lead(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 64feea0c [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,null],[4,null],[5,null],[6,null]]
SELECT id, lead(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0c60f70d MISSING_ORDER_BY
SELECT id, lead(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8939a29d MISSING_ORDER_BY
SELECT id, lead(x, 2, 0) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1795844c [["id","integer"],["_col1","integer"]] [[1,20],[2,null],[3,0],[4,0],[5,10],[6,20]]
SELECT id, lead(x, 2, 0) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c18edde9 [["id","integer"],["_col1","integer"]] [[1,20],[2,0],[3,0],[4,0],[5,0],[6,0]]
SELECT id, lead(x, 2, 0) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 314e7873 MISSING_ORDER_BY
SELECT id, lead(x, 2, 0) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d425714b MISSING_ORDER_BY
SELECT id, first_value(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= aaac4f50 [["id","integer"],["_col1","integer"]] [[1,5],[2,5],[3,5],[4,5],[5,5],[6,5]]
SELECT id, first_value(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 25753e44 [["id","integer"],["_col1","integer"]] [[1,10],[2,10],[3,10],[4,5],[5,5],[6,7]]
SELECT id, last_value(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5bebc521 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,null],[5,5],[6,7]]
SELECT id, last_value(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 01151c62 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,null],[5,5],[6,7]]
SELECT id, nth_value(x, 2) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 134281ac [["id","integer"],["_col1","integer"]] [[1,7],[2,7],[3,7],[4,7],[5,null],[6,7]]
SELECT id, nth_value(x, 2) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d9ccff62 [["id","integer"],["_col1","integer"]] [[1,null],[2,20],[3,20],[4,null],[5,null],[6,null]]
SELECT id, nth_value(x, 0) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b7aa5c7f INVALID_FUNCTION_ARGUMENT
SELECT id, nth_value(x, 0) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 34209813 INVALID_FUNCTION_ARGUMENT
SELECT id, nth_value(x, NULL) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 771907b2 [["id","integer"],["_col1","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, nth_value(x, NULL) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 47891cc7 [["id","integer"],["_col1","integer"]] [[1,null],[2,null],[3,null],[4,null],[5,null],[6,null]]
SELECT id, first_value(x) IGNORE NULLS OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 73019179 [["id","integer"],["_col1","integer"]] [[1,5],[2,5],[3,5],[4,5],[5,5],[6,5]]
SELECT id, first_value(x) IGNORE NULLS OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7440d7a0 [["id","integer"],["_col1","integer"]] [[1,10],[2,10],[3,10],[4,5],[5,5],[6,7]]
SELECT id, last_value(x) IGNORE NULLS OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 44365f83 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,20],[5,5],[6,7]]
SELECT id, last_value(x) IGNORE NULLS OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 903e9ecb [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,5],[5,5],[6,7]]
SELECT id, lag(x) IGNORE NULLS OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= be339a3b [["id","integer"],["_col1","integer"]] [[1,7],[2,10],[3,20],[4,20],[5,null],[6,5]]
SELECT id, lag(x) IGNORE NULLS OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 41904ea3 [["id","integer"],["_col1","integer"]] [[1,null],[2,10],[3,20],[4,5],[5,null],[6,null]]
SELECT id, lag(x) IGNORE NULLS OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c186462b MISSING_ORDER_BY
SELECT id, lag(x) IGNORE NULLS OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 043d3e6d MISSING_ORDER_BY
SELECT id, lead(x) IGNORE NULLS OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c0fc862e [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,null],[4,null],[5,7],[6,10]]
SELECT id, lead(x) IGNORE NULLS OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= abb98acf [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,null],[4,null],[5,null],[6,null]]
SELECT id, lead(x) IGNORE NULLS OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a74a3a84 MISSING_ORDER_BY
SELECT id, lead(x) IGNORE NULLS OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0960a95f MISSING_ORDER_BY
SELECT id, lag(x) RESPECT NULLS OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a1072209 [["id","integer"],["_col1","integer"]] [[1,7],[2,10],[3,20],[4,20],[5,null],[6,5]]
SELECT id, lag(x) RESPECT NULLS OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4a90e44d [["id","integer"],["_col1","integer"]] [[1,null],[2,10],[3,20],[4,5],[5,null],[6,null]]
SELECT id, lag(x) RESPECT NULLS OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f8ac2292 MISSING_ORDER_BY
SELECT id, lag(x) RESPECT NULLS OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a3f1e6e7 MISSING_ORDER_BY
SELECT id, sum(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cae48113 [["id","integer"],["_col1","bigint"]] [[1,22],[2,42],[3,62],[4,62],[5,5],[6,12]]
SELECT id, sum(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 05420e80 [["id","integer"],["_col1","bigint"]] [[1,10],[2,50],[3,50],[4,5],[5,5],[6,7]]
SELECT id, sum(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c58773ce [["id","integer"],["_col1","bigint"]] [[1,62],[2,62],[3,62],[4,62],[5,62],[6,62]]
SELECT id, sum(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 04b25c1f [["id","integer"],["_col1","bigint"]] [[1,50],[2,50],[3,50],[4,5],[5,5],[6,7]]
SELECT id, avg(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7fc23750 [["id","integer"],["_col1","double"]] [[1,"7.333333333333333"],[2,"10.5"],[3,"12.4"],[4,"12.4"],[5,"5.0"],[6,"6.0"]]
SELECT id, avg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c833498f [["id","integer"],["_col1","double"]] [[1,"10.0"],[2,"16.666666666666668"],[3,"16.666666666666668"],[4,"5.0"],[5,"5.0"],[6,"7.0"]]
SELECT id, avg(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4df9aad7 [["id","integer"],["_col1","double"]] [[1,"12.4"],[2,"12.4"],[3,"12.4"],[4,"12.4"],[5,"12.4"],[6,"12.4"]]
SELECT id, avg(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= fdccc262 [["id","integer"],["_col1","double"]] [[1,"16.666666666666668"],[2,"16.666666666666668"],[3,"16.666666666666668"],[4,"5.0"],[5,"5.0"],[6,"7.0"]]
SELECT id, count(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0ed4593d [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,5],[5,1],[6,2]]
SELECT id, count(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c5eca9f1 [["id","integer"],["_col1","bigint"]] [[1,1],[2,3],[3,3],[4,1],[5,1],[6,1]]
SELECT id, count(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1337e639 [["id","integer"],["_col1","bigint"]] [[1,5],[2,5],[3,5],[4,5],[5,5],[6,5]]
SELECT id, count(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d8e6d817 [["id","integer"],["_col1","bigint"]] [[1,3],[2,3],[3,3],[4,1],[5,1],[6,1]]
SELECT id, count(*) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0dbf2e36 [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,5],[4,6],[5,1],[6,2]]
SELECT id, count(*) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4254900b [["id","integer"],["_col1","bigint"]] [[1,1],[2,3],[3,3],[4,2],[5,1],[6,1]]
SELECT id, count(*) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ed6fe208 [["id","integer"],["_col1","bigint"]] [[1,6],[2,6],[3,6],[4,6],[5,6],[6,6]]
SELECT id, count(*) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f3e96dae [["id","integer"],["_col1","bigint"]] [[1,3],[2,3],[3,3],[4,2],[5,2],[6,1]]
SELECT id, min(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f821ad4e [["id","integer"],["_col1","integer"]] [[1,5],[2,5],[3,5],[4,5],[5,5],[6,5]]
SELECT id, min(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 560265df [["id","integer"],["_col1","integer"]] [[1,10],[2,10],[3,10],[4,5],[5,5],[6,7]]
SELECT id, min(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 44389bcb [["id","integer"],["_col1","integer"]] [[1,5],[2,5],[3,5],[4,5],[5,5],[6,5]]
SELECT id, min(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e1343821 [["id","integer"],["_col1","integer"]] [[1,10],[2,10],[3,10],[4,5],[5,5],[6,7]]
SELECT id, max(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d235d5c9 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,20],[5,5],[6,7]]
SELECT id, max(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8ecb1dc5 [["id","integer"],["_col1","integer"]] [[1,10],[2,20],[3,20],[4,5],[5,5],[6,7]]
SELECT id, max(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 07f1ca29 [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,20],[4,20],[5,20],[6,20]]
SELECT id, max(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4925bb6e [["id","integer"],["_col1","integer"]] [[1,20],[2,20],[3,20],[4,5],[5,5],[6,7]]
SELECT id, count(DISTINCT x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 07c7ad7a NOT_SUPPORTED
SELECT id, count(DISTINCT x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= fc3ab331 NOT_SUPPORTED
SELECT id, count(DISTINCT x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 2e6c7c02 NOT_SUPPORTED
SELECT id, count(DISTINCT x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6686b522 NOT_SUPPORTED
SELECT id, sum(x) FILTER (WHERE x > 5) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5b549af8 NOT_SUPPORTED
SELECT id, sum(x) FILTER (WHERE x > 5) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8df62ff5 NOT_SUPPORTED
SELECT id, sum(x) FILTER (WHERE x > 5) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8d03ffe5 NOT_SUPPORTED
SELECT id, sum(x) FILTER (WHERE x > 5) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 57bdef74 NOT_SUPPORTED
SELECT id, array_agg(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cede99af [["id","integer"],["_col1","array(integer)"]] [[1,[5,7,10]],[2,[5,7,10,20]],[3,[5,7,10,20,20]],[4,[5,7,10,20,20,null]],[5,[5]],[6,[5,7]]]
SELECT id, array_agg(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 14899918 [["id","integer"],["_col1","array(integer)"]] [[1,[10]],[2,[10,20,20]],[3,[10,20,20]],[4,[5,null]],[5,[5]],[6,[7]]]
SELECT id, max_by(id, x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9393d0f4 [["id","integer"],["_col1","integer"]] [[1,1],[2,2],[3,2],[4,2],[5,5],[6,6]]
SELECT id, max_by(id, x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 118fcb40 [["id","integer"],["_col1","integer"]] [[1,1],[2,2],[3,2],[4,5],[5,5],[6,6]]
SELECT id, stddev(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 3e829392 [["id","integer"],["_col1","double"]] [[1,"2.5166114784235836"],[2,"6.658328118479393"],[3,"7.162401831787993"],[4,"7.162401831787993"],[5,null],[6,"1.4142135623730951"]]
SELECT id, stddev(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4d3e84f1 [["id","integer"],["_col1","double"]] [[1,null],[2,"5.773502691896257"],[3,"5.773502691896257"],[4,null],[5,null],[6,null]]
SELECT id, stddev(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 669cb0b5 [["id","integer"],["_col1","double"]] [[1,"7.162401831787993"],[2,"7.162401831787993"],[3,"7.162401831787993"],[4,"7.162401831787993"],[5,"7.162401831787993"],[6,"7.162401831787993"]]
SELECT id, stddev(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 39526b13 [["id","integer"],["_col1","double"]] [[1,"5.773502691896257"],[2,"5.773502691896257"],[3,"5.773502691896257"],[4,null],[5,null],[6,null]]
SELECT id, bool_or(x > 5) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a9706a51 [["id","integer"],["_col1","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,false],[6,true]]
SELECT id, bool_or(x > 5) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1a62cfa5 [["id","integer"],["_col1","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,false],[6,true]]
SELECT id, bool_or(x > 5) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= be219a77 [["id","integer"],["_col1","boolean"]] [[1,true],[2,true],[3,true],[4,true],[5,true],[6,true]]
SELECT id, bool_or(x > 5) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= db3d908a [["id","integer"],["_col1","boolean"]] [[1,true],[2,true],[3,true],[4,false],[5,false],[6,true]]
SELECT id, lower(g) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 086319ce FUNCTION_NOT_WINDOW
SELECT id, lower(g) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= aa564e89 FUNCTION_NOT_WINDOW
SELECT id, lower(g) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cce79299 FUNCTION_NOT_WINDOW
SELECT id, lower(g) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8b969a59 FUNCTION_NOT_WINDOW
SELECT id, row_number(1) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 71731c72 FUNCTION_NOT_FOUND
SELECT id, row_number(1) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8c552d49 FUNCTION_NOT_FOUND
SELECT id, foo(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 340422f2 FUNCTION_NOT_FOUND
SELECT id, foo(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4d4497c6 FUNCTION_NOT_FOUND
SELECT id, foo(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 51293286 FUNCTION_NOT_FOUND
SELECT id, foo(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 47f73e54 FUNCTION_NOT_FOUND
SELECT id, rank() FILTER (WHERE true) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 14cbe739 NOT_SUPPORTED
SELECT id, rank() FILTER (WHERE true) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 2e34cd55 NOT_SUPPORTED
SELECT id, rank() FILTER (WHERE true) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= d70f0b24 NOT_SUPPORTED
SELECT id, rank() FILTER (WHERE true) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1805c5dc NOT_SUPPORTED
SELECT id, approx_distinct(x) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 99d0352b [["id","integer"],["_col1","bigint"]] [[1,3],[2,4],[3,4],[4,4],[5,1],[6,2]]
SELECT id, approx_distinct(x) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0be1daed [["id","integer"],["_col1","bigint"]] [[1,1],[2,2],[3,2],[4,1],[5,1],[6,1]]
SELECT id, approx_distinct(x) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 47d8f302 [["id","integer"],["_col1","bigint"]] [[1,4],[2,4],[3,4],[4,4],[5,4],[6,4]]
SELECT id, approx_distinct(x) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8c914d24 [["id","integer"],["_col1","bigint"]] [[1,2],[2,2],[3,2],[4,1],[5,1],[6,1]]
SELECT id, lag(g, 1, 'z') OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7edf05d8 [["id","integer"],["_col1","varchar(1)"]] [[1,null],[2,"a"],[3,"a"],[4,"a"],[5,"z"],[6,"b"]]
SELECT id, lag(g, 1, 'z') OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 79897544 [["id","integer"],["_col1","varchar(1)"]] [[1,"z"],[2,"a"],[3,"a"],[4,"b"],[5,"z"],[6,"z"]]
SELECT id, lag(g, 1, 'z') OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= bcc077f0 MISSING_ORDER_BY
SELECT id, lag(g, 1, 'z') OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 93223199 MISSING_ORDER_BY
SELECT id, lag(x, 1, 1.5) OVER (ORDER BY x, id) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5e914477 [["id","integer"],["_col1","double"]] [[1,"7.0"],[2,"10.0"],[3,"20.0"],[4,"20.0"],[5,"1.5"],[6,"5.0"]]
SELECT id, lag(x, 1, 1.5) OVER (PARTITION BY g ORDER BY x) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 453256cb [["id","integer"],["_col1","double"]] [[1,"1.5"],[2,"10.0"],[3,"20.0"],[4,"5.0"],[5,"1.5"],[6,"1.5"]]
SELECT id, lag(x, 1, 1.5) OVER () FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8d7be06f MISSING_ORDER_BY
SELECT id, lag(x, 1, 1.5) OVER (PARTITION BY g) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 14e462a9 MISSING_ORDER_BY
SELECT id, sum(x) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7b8c2166 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8ab0163d [["id","integer"],["s","bigint"],["c","bigint"]] [[1,22,3],[2,42,4],[3,62,5],[4,62,6],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6b8e46af [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,52,5],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id ROWS CURRENT ROW) AS s, count(*) OVER (ORDER BY id ROWS CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= bce78f06 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,20,1],[3,20,1],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY x ROWS CURRENT ROW) AS s, count(*) OVER (ORDER BY x ROWS CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 25a68f41 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,20,1],[3,20,1],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS CURRENT ROW) AS s, count(*) OVER (ORDER BY id DESC ROWS CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 50615e7c [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,20,1],[3,20,1],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id ROWS 1 PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1ec4a66f [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,40,2],[4,20,2],[5,5,2],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x ROWS 1 PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 2503d00b [["id","integer"],["s","bigint"],["c","bigint"]] [[1,17,2],[2,30,2],[3,40,2],[4,20,2],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS 1 PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= cc24fffa [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,40,2],[3,20,2],[4,5,2],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= bf0185a8 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9f06218b [["id","integer"],["s","bigint"],["c","bigint"]] [[1,37,3],[2,50,3],[3,40,3],[4,20,2],[5,12,2],[6,22,3]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c03b4fc4 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0bcd1208 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,52,5],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 81bcc40f [["id","integer"],["s","bigint"],["c","bigint"]] [[1,50,4],[2,40,3],[3,20,2],[4,null,1],[5,62,6],[6,57,5]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1491d24b [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 28bfc1af [["id","integer"],["s","bigint"],["c","bigint"]] [[1,null,0],[2,10,1],[3,30,2],[4,40,2],[5,20,2],[6,5,2]]
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 832a92c7 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,12,2],[2,17,2],[3,30,2],[4,40,2],[5,null,0],[6,5,1]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 94f75263 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,40,2],[2,20,2],[3,5,2],[4,12,2],[5,7,1],[6,null,0]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b57bec58 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,40,2],[2,20,2],[3,5,2],[4,12,2],[5,7,1],[6,null,0]]
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 8aaaae93 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,40,2],[2,20,2],[3,null,1],[4,null,0],[5,17,2],[6,30,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7b1fc944 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,null,0],[2,10,1],[3,30,2],[4,40,2],[5,20,2],[6,5,2]]
SELECT id, sum(x) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ab2d353f [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY x RANGE UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY x RANGE UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 11b7269d [["id","integer"],["s","bigint"],["c","bigint"]] [[1,22,3],[2,62,5],[3,62,5],[4,62,6],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE UNBOUNDED PRECEDING) AS s, count(*) OVER (ORDER BY id DESC RANGE UNBOUNDED PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5d01b36a [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,52,5],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f9ca37df [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,62,6],[3,62,6],[4,62,6],[5,62,6],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY x RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY x RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6dcef45a [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,62,6],[3,62,6],[4,62,6],[5,62,6],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 2acd2ebb [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,62,6],[3,62,6],[4,62,6],[5,62,6],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY id RANGE CURRENT ROW) AS s, count(*) OVER (ORDER BY id RANGE CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 83e6c3f2 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,20,1],[3,20,1],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY x RANGE CURRENT ROW) AS s, count(*) OVER (ORDER BY x RANGE CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 039d5039 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,40,2],[3,40,2],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE CURRENT ROW) AS s, count(*) OVER (ORDER BY id DESC RANGE CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7b382343 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,20,1],[3,20,1],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 79bce5fb [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY x RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= fac665eb [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,40,2],[3,40,2],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9c288e07 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 77345f1f [["id","integer"],["s","bigint"],["c","bigint"]] [[1,62,6],[2,52,5],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY x RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY x RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1038f96c [["id","integer"],["s","bigint"],["c","bigint"]] [[1,50,4],[2,40,3],[3,40,3],[4,null,1],[5,62,6],[6,57,5]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 79a89f28 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY id GROUPS 1 PRECEDING) AS s, count(*) OVER (ORDER BY id GROUPS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= de8e63ca [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,40,2],[4,20,2],[5,5,2],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x GROUPS 1 PRECEDING) AS s, count(*) OVER (ORDER BY x GROUPS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1fefb6aa [["id","integer"],["s","bigint"],["c","bigint"]] [[1,17,2],[2,50,3],[3,50,3],[4,40,3],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC GROUPS 1 PRECEDING) AS s, count(*) OVER (ORDER BY id DESC GROUPS 1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 675241d9 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,40,2],[3,20,2],[4,5,2],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1b7b1dc3 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY x GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 89d0a978 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,57,4],[2,50,4],[3,50,4],[4,40,3],[5,12,2],[6,22,3]]
SELECT id, sum(x) OVER (ORDER BY id DESC GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ccdf5729 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,50,3],[3,40,3],[4,25,3],[5,12,3],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 31bb02ab INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c426becc INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1a30c426 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ce40318d INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7c3b8668 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 3416a0b6 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id ROWS -1 PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS -1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 769e1be3 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY x ROWS -1 PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS -1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ee66b6cb INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS -1 PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS -1 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= be2d3225 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id ROWS 'a' PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS 'a' PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= a7be2653 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY x ROWS 'a' PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS 'a' PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 6cbc18d9 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS 'a' PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS 'a' PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ab1a77b3 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY id ROWS NULL PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS NULL PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 114835a2 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY x ROWS NULL PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS NULL PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c62cf991 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS NULL PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS NULL PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e7f77848 TYPE_MISMATCH
SELECT id, sum(x) OVER (ORDER BY id ROWS id PRECEDING) AS s, count(*) OVER (ORDER BY id ROWS id PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7b845c7c [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY x ROWS id PRECEDING) AS s, count(*) OVER (ORDER BY x ROWS id PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ec1fceb2 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,17,2],[2,37,3],[3,57,4],[4,57,5],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS id PRECEDING) AS s, count(*) OVER (ORDER BY id DESC ROWS id PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f3ca6aa6 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,40,3],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7f6bedba [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,50,3],[4,50,4],[5,55,5],[6,62,6]]
SELECT id, sum(x) OVER (ORDER BY x ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY x ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b0b8f924 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,17,2],[2,37,3],[3,57,4],[4,57,5],[5,5,1],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS s, count(*) OVER (ORDER BY id DESC ROWS BETWEEN id PRECEDING AND CURRENT ROW) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 56c4b72f [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,40,3],[3,32,4],[4,12,3],[5,12,2],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id ROWS 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id ROWS 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= b4d916a6 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY x ROWS 1 FOLLOWING) AS s, count(*) OVER (ORDER BY x ROWS 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9f64ed77 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id DESC ROWS 1 FOLLOWING) AS s, count(*) OVER (ORDER BY id DESC ROWS 1 FOLLOWING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e0bd0479 INVALID_WINDOW_FRAME
SELECT id, sum(x) OVER (ORDER BY id RANGE 1.5 PRECEDING) AS s, count(*) OVER (ORDER BY id RANGE 1.5 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 88ccca10 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,30,2],[3,40,2],[4,20,2],[5,5,2],[6,12,2]]
SELECT id, sum(x) OVER (ORDER BY x RANGE 1.5 PRECEDING) AS s, count(*) OVER (ORDER BY x RANGE 1.5 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 5e7ac04d [["id","integer"],["s","bigint"],["c","bigint"]] [[1,10,1],[2,40,2],[3,40,2],[4,null,1],[5,5,1],[6,7,1]]
SELECT id, sum(x) OVER (ORDER BY id DESC RANGE 1.5 PRECEDING) AS s, count(*) OVER (ORDER BY id DESC RANGE 1.5 PRECEDING) AS c FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 29e56e50 [["id","integer"],["s","bigint"],["c","bigint"]] [[1,30,2],[2,40,2],[3,20,2],[4,5,2],[5,12,2],[6,7,1]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), last_value(x) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), nth_value(x, 2) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), min(g) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1ceac214 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,10,null,"a"],[2,10,20,20,"a"],[3,10,20,20,"a"],[4,10,null,20,"a"],[5,10,5,20,"a"],[6,10,7,20,"a"]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS CURRENT ROW), last_value(x) OVER (ORDER BY id ROWS CURRENT ROW), nth_value(x, 2) OVER (ORDER BY id ROWS CURRENT ROW), min(g) OVER (ORDER BY id ROWS CURRENT ROW) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 1c1adfc3 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,10,null,"a"],[2,20,20,null,"a"],[3,20,20,null,"a"],[4,null,null,null,"b"],[5,5,5,null,"b"],[6,7,7,null,null]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS 1 PRECEDING), last_value(x) OVER (ORDER BY id ROWS 1 PRECEDING), nth_value(x, 2) OVER (ORDER BY id ROWS 1 PRECEDING), min(g) OVER (ORDER BY id ROWS 1 PRECEDING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 279c01ba [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,10,null,"a"],[2,10,20,20,"a"],[3,20,20,20,"a"],[4,20,null,null,"a"],[5,null,5,5,"b"],[6,5,7,7,"b"]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING), last_value(x) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING), nth_value(x, 2) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING), min(g) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e569f373 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,20,20,"a"],[2,10,20,20,"a"],[3,20,null,20,"a"],[4,20,5,null,"a"],[5,null,7,5,"b"],[6,5,7,7,"b"]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), last_value(x) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), nth_value(x, 2) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), min(g) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= f4ffc045 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,7,20,"a"],[2,20,7,20,"a"],[3,20,7,null,"a"],[4,null,7,5,"b"],[5,5,7,7,"b"],[6,7,7,null,null]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), last_value(x) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), nth_value(x, 2) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), min(g) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 62600dda [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,null,null,null,null],[2,10,10,null,"a"],[3,10,20,20,"a"],[4,20,20,20,"a"],[5,20,null,null,"a"],[6,null,5,5,"b"]]
SELECT id, first_value(x) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), last_value(x) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), nth_value(x, 2) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), min(g) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 4dca99f0 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,20,20,20,"a"],[2,20,null,null,"a"],[3,null,5,5,"b"],[4,5,7,7,"b"],[5,7,7,null,null],[6,null,null,null,null]]
SELECT id, first_value(x) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING), last_value(x) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING), nth_value(x, 2) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING), min(g) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 0225d36f [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,10,null,"a"],[2,10,20,20,"a"],[3,10,20,20,"a"],[4,10,null,20,"a"],[5,10,5,20,"a"],[6,10,7,20,"a"]]
SELECT id, first_value(x) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), last_value(x) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), nth_value(x, 2) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), min(g) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= e4534df6 [["id","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","varchar(1)"]] [[1,10,7,20,"a"],[2,10,7,20,"a"],[3,10,7,20,"a"],[4,10,7,20,"a"],[5,10,7,20,"a"],[6,10,7,20,"a"]]
SELECT id, rank() OVER (ORDER BY x) AS r, sum(id) OVER (ORDER BY x) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= c982bc5c [["id","integer"],["r","bigint"],["s","bigint"]] [[1,3,12],[2,4,17],[3,4,17],[4,6,21],[5,1,5],[6,2,11]]
SELECT id, rank() OVER (ORDER BY x DESC) AS r, sum(id) OVER (ORDER BY x DESC) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9041e67c [["id","integer"],["r","bigint"],["s","bigint"]] [[1,3,6],[2,1,5],[3,1,5],[4,6,21],[5,5,17],[6,4,12]]
SELECT id, rank() OVER (ORDER BY x NULLS FIRST) AS r, sum(id) OVER (ORDER BY x NULLS FIRST) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= ff784579 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,4,16],[2,5,21],[3,5,21],[4,1,4],[5,2,9],[6,3,15]]
SELECT id, rank() OVER (ORDER BY x DESC NULLS FIRST) AS r, sum(id) OVER (ORDER BY x DESC NULLS FIRST) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= caad36fc [["id","integer"],["r","bigint"],["s","bigint"]] [[1,4,10],[2,2,9],[3,2,9],[4,1,4],[5,6,21],[6,5,16]]
SELECT id, rank() OVER (ORDER BY x DESC NULLS LAST) AS r, sum(id) OVER (ORDER BY x DESC NULLS LAST) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 506222c5 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,3,6],[2,1,5],[3,1,5],[4,6,21],[5,5,17],[6,4,12]]
SELECT id, rank() OVER (ORDER BY g, x) AS r, sum(id) OVER (ORDER BY g, x) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 7ed96f30 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,1,1],[2,2,6],[3,2,6],[4,5,15],[5,4,11],[6,6,21]]
SELECT id, rank() OVER (ORDER BY g DESC, id) AS r, sum(id) OVER (ORDER BY g DESC, id) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 627f6dc1 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,3,10],[2,4,12],[3,5,15],[4,1,4],[5,2,9],[6,6,21]]
SELECT id, rank() OVER (ORDER BY 1) AS r, sum(id) OVER (ORDER BY 1) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 429f99b9 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,1,21],[2,1,21],[3,1,21],[4,1,21],[5,1,21],[6,1,21]]
SELECT id, rank() OVER (ORDER BY length(g)) AS r, sum(id) OVER (ORDER BY length(g)) AS s FROM (VALUES (1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)) AS t(id, g, x) ORDER BY id;
--= 9557c192 [["id","integer"],["r","bigint"],["s","bigint"]] [[1,1,15],[2,1,15],[3,1,15],[4,1,15],[5,1,15],[6,6,21]]
