SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g;
--= f89376a4 [["n","bigint"],["s","bigint"]] [[2,30],[2,8],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g;
--= 5b88336e EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g;
--= 3f6f6dbd EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h;
--= 7e7d4c91 [["n","bigint"],["s","bigint"]] [[1,5],[1,7],[1,3],[1,10],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h;
--= 544fbc64 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["a",1,1,10],["b",1,1,5],[null,1,1,7],["a",2,1,20],["b",null,1,3]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h;
--= 6c342ac3 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["B",null,3],["B",2,5],[null,2,7],["A",3,20],["A",2,10]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1;
--= d3ea3efb EXPRESSION_NOT_SCALAR
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1;
--= e0b844c2 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1;
--= dc5808b9 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2;
--= 93cbc0b8 EXPRESSION_NOT_SCALAR
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2;
--= f43c86f8 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["b",null,1,3],["a",2,1,20],["a",1,1,10],["b",1,1,5],[null,1,1,7]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2;
--= d0b00100 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [[null,2,7],["A",2,10],["A",3,20],["B",2,5],["B",null,3]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h);
--= 0986103a [["n","bigint"],["s","bigint"]] [[2,8],[1,7],[1,10],[5,45],[2,30],[1,5],[1,3],[1,20],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h);
--= d39c6e1b [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [[null,null,5,45],["a",null,2,30],["b",1,1,5],["b",null,1,3],[null,1,1,7],["a",2,1,20],["b",null,2,8],[null,null,1,7],["a",1,1,10]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h);
--= 5f6a2e26 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [[null,2,7],["A",3,20],[null,null,45],["A",null,30],["B",2,5],["B",null,3],["B",null,8],[null,null,7],["A",2,10]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h);
--= cfd97f64 [["n","bigint"],["s","bigint"]] [[2,8],[1,7],[1,10],[1,5],[1,7],[3,22],[1,3],[5,45],[2,30],[1,20],[1,3],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h);
--= 0f213c59 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["b",null,2,8],[null,null,1,7],["a",1,1,10],["b",1,1,5],[null,1,1,7],[null,1,3,22],["b",null,1,3],[null,null,5,45],["a",null,2,30],[null,2,1,20],[null,null,1,3],["a",2,1,20]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h);
--= 694d5050 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["B",null,8],[null,null,7],["A",2,10],["B",2,5],[null,2,7],[null,null,45],["A",null,30],[null,3,20],[null,null,3],["A",3,20],[null,2,22],["B",null,3]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ());
--= e5938493 [["n","bigint"],["s","bigint"]] [[1,10],[2,8],[1,7],[5,45],[1,7],[2,30],[1,20],[1,5],[1,3]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ());
--= d273f4e3 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [[null,null,5,45],[null,1,1,7],["a",null,2,30],["a",1,1,10],["b",null,2,8],[null,null,1,7],["a",2,1,20],["b",1,1,5],["b",null,1,3]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ());
--= 965e00ac [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["A",2,10],["B",null,8],[null,null,7],["A",3,20],["B",2,5],["B",null,3],[null,null,45],[null,2,7],["A",null,30]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h));
--= f556e045 [["n","bigint"],["s","bigint"]] [[3,22],[1,3],[2,30],[1,7],[2,8],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h));
--= 34e1d6e5 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [[null,1,3,22],[null,null,1,3],["b",null,2,8],[null,2,1,20],["a",null,2,30],[null,null,1,7]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h));
--= 3eda7892 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [[null,2,22],[null,null,3],["A",null,30],[null,null,7],["B",null,8],[null,3,20]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (());
--= 2c2484d2 [["n","bigint"],["s","bigint"]] [[5,45]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (());
--= 886e1fe5 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (());
--= 5c2c2cc3 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1);
--= d2a41bb6 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1);
--= 05fe5d0c INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1);
--= 2bfa1c3b INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g);
--= c86deac7 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g);
--= 9a2953d1 INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g);
--= 04a89baa INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g));
--= 2eef91eb INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g));
--= e0cab166 INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g));
--= 0894a171 INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h);
--= 52f35008 [["n","bigint"],["s","bigint"]] [[1,10],[1,7],[1,3],[2,30],[1,7],[1,5],[2,8],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h);
--= 853bc715 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["b",null,2,8],["a",2,1,20],["a",1,1,10],[null,1,1,7],["b",null,1,3],[null,null,1,7],["b",1,1,5],["a",null,2,30]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h);
--= 04ca3eab [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["A",2,10],[null,2,7],["B",null,3],["B",null,8],["A",3,20],["A",null,30],[null,null,7],["B",2,5]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h);
--= 4dbabb1c [["n","bigint"],["s","bigint"]] [[2,8],[1,10],[1,20],[2,30],[1,7],[3,22],[1,3],[1,3],[5,45],[1,20],[1,7],[1,5]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h);
--= 4a76fbed [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["b",null,2,8],["a",1,1,10],["a",2,1,20],["a",null,2,30],[null,1,1,7],[null,null,5,45],[null,2,1,20],[null,null,1,7],["b",1,1,5],[null,1,3,22],[null,null,1,3],["b",null,1,3]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h);
--= 09791010 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["B",null,8],["A",2,10],["A",3,20],["A",null,30],[null,2,7],[null,null,45],[null,3,20],[null,null,7],["B",2,5],[null,2,22],[null,null,3],["B",null,3]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (g, h);
--= 2d53ca77 [["n","bigint"],["s","bigint"]] [[2,8],[1,20],[1,7],[2,30],[3,22],[1,3]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (g, h);
--= d2a5bcc8 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [[null,1,3,22],[null,null,1,3],["a",null,2,30],[null,null,1,7],["b",null,2,8],[null,2,1,20]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (g, h);
--= 3ea612ba [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [[null,2,22],[null,null,3],["B",null,8],[null,3,20],["A",null,30],[null,null,7]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ((g, h));
--= 805ba422 [["n","bigint"],["s","bigint"]] [[1,10],[1,7],[1,3],[1,20],[5,45],[1,5]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ((g, h));
--= ddda86b8 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["a",1,1,10],[null,1,1,7],["b",null,1,3],["a",2,1,20],[null,null,5,45],["b",1,1,5]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ((g, h));
--= b104894f [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["A",2,10],[null,2,7],["B",null,3],["A",3,20],[null,null,45],["B",2,5]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE ((g, h), x);
--= 28a4a754 [["n","bigint"],["s","bigint"]] [[1,7],[1,3],[1,7],[1,3],[1,20],[1,10],[1,20],[1,5],[5,45],[1,20],[1,5],[1,10],[1,5],[1,10],[1,7],[1,3]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE ((g, h), x);
--= 0cba3090 [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [[null,1,1,7],["b",null,1,3],[null,null,1,7],[null,null,1,3],["a",2,1,20],["a",1,1,10],["a",2,1,20],["b",1,1,5],["b",1,1,5],[null,null,1,10],[null,null,1,5],["a",1,1,10],[null,1,1,7],["b",null,1,3],[null,null,5,45],[null,null,1,20]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE ((g, h), x);
--= 074f7eb9 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["A",2,10],["A",3,20],["B",2,5],["B",2,5],[null,null,10],[null,null,5],["A",2,10],[null,2,7],["B",null,3],[null,null,45],[null,null,20],[null,2,7],["B",null,3],[null,null,7],[null,null,3],["A",3,20]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (g));
--= c03873c8 [["n","bigint"],["s","bigint"]] [[2,8],[1,7],[2,30],[2,8],[1,7],[2,30]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (g));
--= 4903bf52 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (g));
--= 7f500512 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ();
--= ee5143da [["n","bigint"],["s","bigint"]] [[5,45]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ();
--= 9575feca EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ();
--= a0a4e7f3 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY upper(g);
--= fc61c15c [["n","bigint"],["s","bigint"]] [[1,7],[2,30],[2,8]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY upper(g);
--= 98be8d43 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY upper(g);
--= 6e4b07ce EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g || 'x';
--= bb3871ed [["n","bigint"],["s","bigint"]] [[1,7],[2,30],[2,8]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g || 'x';
--= 1d53bb5e EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g || 'x';
--= c52e8713 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY h + 1;
--= bd6b60f5 [["n","bigint"],["s","bigint"]] [[3,22],[1,3],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY h + 1;
--= 9489c0db EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY h + 1;
--= 9560c186 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY (g, h);
--= 389ed180 [["n","bigint"],["s","bigint"]] [[1,3],[1,5],[1,7],[1,10],[1,20]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY (g, h);
--= 9898674b [["g","varchar(1)"],["h","integer"],["n","bigint"],["s","bigint"]] [["b",1,1,5],[null,1,1,7],["b",null,1,3],["a",2,1,20],["a",1,1,10]]
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY (g, h);
--= 2964d292 [["_col0","varchar(1)"],["_col1","integer"],["s","bigint"]] [["A",2,10],["A",3,20],["B",null,3],["B",2,5],[null,2,7]]
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT g;
--= 1d57d3e8 [["n","bigint"],["s","bigint"]] [[2,8],[2,30],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT g;
--= 3e921d1c EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT g;
--= 880fac20 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ALL g;
--= 17610998 [["n","bigint"],["s","bigint"]] [[2,30],[2,8],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ALL g;
--= 4769c38c EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ALL g;
--= 35354083 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 3;
--= 7360a124 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 3;
--= 50519f07 EXPRESSION_NOT_SCALAR
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 3;
--= fe90ea84 EXPRESSION_NOT_SCALAR
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 0;
--= d8feebf2 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 0;
--= 7b40f4f7 INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 0;
--= 0457f46b INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY sum(x);
--= a56a1a33 EXPRESSION_NOT_SCALAR
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY sum(x);
--= 86c019e4 EXPRESSION_NOT_SCALAR
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY sum(x);
--= 4942ae18 EXPRESSION_NOT_SCALAR
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (ROLLUP (g), CUBE (h));
--= 3a38baf7 SYNTAX_ERROR
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (ROLLUP (g), CUBE (h));
--= a4afbcaf SYNTAX_ERROR
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (ROLLUP (g), CUBE (h));
--= 5f80c5f0 SYNTAX_ERROR
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, g;
--= 70306537 [["n","bigint"],["s","bigint"]] [[2,30],[2,8],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, g;
--= fd1cfaa2 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, g;
--= 4435fc37 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY NULL;
--= aef10bb1 [["n","bigint"],["s","bigint"]] [[5,45]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY NULL;
--= 8505397c EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY NULL;
--= 7da23e78 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT ROLLUP (g), ROLLUP (g);
--= fcccb34a [["n","bigint"],["s","bigint"]] [[2,8],[1,7],[5,45],[2,30]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT ROLLUP (g), ROLLUP (g);
--= 0c167521 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY DISTINCT ROLLUP (g), ROLLUP (g);
--= 0ad35d76 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (1, 2);
--= e3e03b51 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (1, 2);
--= 8eab2d5f INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (1, 2);
--= 559db7d6 INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ();
--= d1820156 GENERIC_INTERNAL_ERROR
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ();
--= a6813772 GENERIC_INTERNAL_ERROR
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP ();
--= 888b2226 GENERIC_INTERNAL_ERROR
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((1), (2));
--= e69d97a0 INVALID_COLUMN_REFERENCE
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((1), (2));
--= c36f735c INVALID_COLUMN_REFERENCE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((1), (2));
--= feb52918 INVALID_COLUMN_REFERENCE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY coalesce(g, 'none');
--= 1a2851a6 [["n","bigint"],["s","bigint"]] [[2,30],[2,8],[1,7]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY coalesce(g, 'none');
--= ff64a230 EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY coalesce(g, 'none');
--= b20a7646 EXPRESSION_NOT_AGGREGATE
SELECT count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CASE WHEN h > 1 THEN 'big' ELSE 'small' END;
--= 5b242b45 [["n","bigint"],["s","bigint"]] [[1,20],[4,25]]
SELECT g, h, count(*) AS n, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CASE WHEN h > 1 THEN 'big' ELSE 'small' END;
--= a179fdef EXPRESSION_NOT_AGGREGATE
SELECT upper(g), h + 1, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CASE WHEN h > 1 THEN 'big' ELSE 'small' END;
--= bd7e124a EXPRESSION_NOT_AGGREGATE
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g;
--= ee3e2f4d [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["a",30,0],["b",8,0],[null,7,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g HAVING sum(x) > 7;
--= dc9e4f80 [["_col0","varchar(1)"],["s","bigint"]] [["a",30],["b",8]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g ORDER BY s, h;
--= 36f8bbba [["h","integer"],["s","bigint"]] [[1,7],[1,8],[1,30]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g;
--= ed3947d2 INVALID_ARGUMENTS
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h;
--= b9b44732 [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["b",5,0],[null,7,0],["b",3,0],["a",20,0],["a",10,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h HAVING sum(x) > 7;
--= 3d9009eb [["_col0","varchar(1)"],["s","bigint"]] [["a",20],["a",10]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h ORDER BY s, h;
--= e1daccd2 [["h","integer"],["s","bigint"]] [[null,3],[1,5],[1,7],[1,10],[2,20]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, h;
--= 47607e67 [["k","integer"],["n","bigint"]] [[0,1],[0,1],[0,1],[0,1],[0,1]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1;
--= 47fff4e2 [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["a",30,0],[null,7,0],["b",8,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1 HAVING sum(x) > 7;
--= de5a1367 EXPRESSION_NOT_SCALAR
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1 ORDER BY s, h;
--= df34a6e5 EXPRESSION_NOT_SCALAR
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1;
--= 7e225e45 EXPRESSION_NOT_SCALAR
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2;
--= 3c0d7cc4 EXPRESSION_NOT_SCALAR
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2 HAVING sum(x) > 7;
--= fe98e1ba EXPRESSION_NOT_SCALAR
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2 ORDER BY s, h;
--= 2c459da2 EXPRESSION_NOT_SCALAR
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY 1, 2;
--= 887d5e5e EXPRESSION_NOT_SCALAR
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h);
--= 2950bc6d [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["b",8,0],[null,7,0],["a",10,0],[null,7,0],[null,45,1],["a",30,0],["b",5,0],["b",3,0],["a",20,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h) HAVING sum(x) > 7;
--= ac506993 [["_col0","varchar(1)"],["s","bigint"]] [["b",8],["a",10],["b",45],["a",30],["a",20]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h) ORDER BY s, h;
--= 8ea32b18 [["h","integer"],["s","bigint"]] [[null,3],[1,5],[1,7],[1,7],[1,8],[1,10],[2,20],[1,30],[1,45]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g, h);
--= cb0edb5d [["k","integer"],["n","bigint"]] [[0,1],[1,2],[1,1],[0,1],[0,1],[3,5],[0,1],[1,2],[0,1]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h);
--= 751d4109 [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["b",8,0],[null,7,0],["a",10,0],["b",5,0],[null,7,0],[null,22,1],["b",3,0],[null,45,1],["a",30,0],[null,20,1],[null,3,1],["a",20,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h) HAVING sum(x) > 7;
--= 46932f0f [["_col0","varchar(1)"],["s","bigint"]] [["b",22],["b",8],["a",10],["b",45],["a",30],["a",20],["a",20]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h) ORDER BY s, h;
--= 0776e2e1 [["h","integer"],["s","bigint"]] [[null,3],[null,3],[1,5],[1,7],[1,7],[1,8],[1,10],[2,20],[2,20],[1,22],[1,30],[1,45]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (g, h);
--= f45a96fa [["k","integer"],["n","bigint"]] [[2,3],[0,1],[0,1],[0,1],[0,1],[1,2],[1,1],[3,5],[2,1],[0,1],[1,2],[2,1]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ());
--= a7186b29 [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [[null,45,1],[null,7,0],["a",30,0],["a",10,0],["b",8,0],[null,7,0],["a",20,0],["b",5,0],["b",3,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ()) HAVING sum(x) > 7;
--= c6e927c3 [["_col0","varchar(1)"],["s","bigint"]] [["a",10],["b",8],["b",45],["a",30],["a",20]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ()) ORDER BY s, h;
--= 22927bd3 [["h","integer"],["s","bigint"]] [[null,3],[1,5],[1,7],[1,7],[1,8],[1,10],[2,20],[1,30],[1,45]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g, h), (g), ());
--= 5e390359 [["k","integer"],["n","bigint"]] [[0,1],[1,2],[1,1],[0,1],[0,1],[0,1],[3,5],[0,1],[1,2]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h));
--= f06d5b7b [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [[null,22,1],[null,3,1],["a",30,0],[null,7,0],["b",8,0],[null,20,1]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h)) HAVING sum(x) > 7;
--= 6df8de5a [["_col0","varchar(1)"],["s","bigint"]] [["b",22],["a",30],["b",8],["a",20]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h)) ORDER BY s, h;
--= a2252d41 [["h","integer"],["s","bigint"]] [[null,3],[1,7],[1,8],[2,20],[1,22],[1,30]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((g), (h));
--= 30c9d7dc [["k","integer"],["n","bigint"]] [[1,2],[2,1],[1,1],[2,3],[2,1],[1,2]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (());
--= 02a6de9e EXPRESSION_NOT_AGGREGATE
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (()) HAVING sum(x) > 7;
--= e4dea9dd [["_col0","varchar(1)"],["s","bigint"]] [["b",45]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (()) ORDER BY s, h;
--= 76e06e4b [["h","integer"],["s","bigint"]] [[1,45]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS (());
--= b36e367a INVALID_ARGUMENTS
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1);
--= 99da2fb9 INVALID_COLUMN_REFERENCE
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1) HAVING sum(x) > 7;
--= 19036286 INVALID_COLUMN_REFERENCE
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1) ORDER BY s, h;
--= fe4a3223 INVALID_COLUMN_REFERENCE
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (upper(g), h + 1);
--= 82e6e4e2 INVALID_COLUMN_REFERENCE
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g);
--= 5a3661f4 INVALID_COLUMN_REFERENCE
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g) HAVING sum(x) > 7;
--= cfdd63fd INVALID_COLUMN_REFERENCE
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g) ORDER BY s, h;
--= 6c155d6b INVALID_COLUMN_REFERENCE
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY CUBE (h % 2, g);
--= 21f9fefb INVALID_COLUMN_REFERENCE
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g));
--= 6f3825a0 INVALID_COLUMN_REFERENCE
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g)) HAVING sum(x) > 7;
--= 2b09c416 INVALID_COLUMN_REFERENCE
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g)) ORDER BY s, h;
--= 2016d420 INVALID_COLUMN_REFERENCE
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY GROUPING SETS ((upper(g)), (h * 2, g));
--= 6eff606e INVALID_COLUMN_REFERENCE
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h);
--= b5386b32 [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [["b",8,0],["a",20,0],["a",30,0],[null,7,0],["b",5,0],["a",10,0],[null,7,0],["b",3,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h) HAVING sum(x) > 7;
--= 3df628d6 [["_col0","varchar(1)"],["s","bigint"]] [["a",10],["a",30],["b",8],["a",20]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h) ORDER BY s, h;
--= 133242fe [["h","integer"],["s","bigint"]] [[null,3],[1,5],[1,7],[1,7],[1,8],[1,10],[2,20],[1,30]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY g, ROLLUP (h);
--= 6d39e28a [["k","integer"],["n","bigint"]] [[1,2],[1,1],[0,1],[1,2],[0,1],[0,1],[0,1],[0,1]]
SELECT g, sum(x) AS s, grouping(g) FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h);
--= 94d5b01a [["g","varchar(1)"],["s","bigint"],["_col2","integer"]] [[null,22,1],[null,3,1],["b",3,0],[null,45,1],[null,20,1],[null,7,0],["b",5,0],["a",30,0],[null,7,0],["b",8,0],["a",10,0],["a",20,0]]
SELECT max(g), sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h) HAVING sum(x) > 7;
--= 23d45487 [["_col0","varchar(1)"],["s","bigint"]] [["b",45],["a",20],["b",8],["a",10],["a",20],["a",30],["b",22]]
SELECT min(h) AS h, sum(x) AS s FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h) ORDER BY s, h;
--= 4763a51c [["h","integer"],["s","bigint"]] [[null,3],[null,3],[1,5],[1,7],[1,7],[1,8],[1,10],[2,20],[2,20],[1,22],[1,30],[1,45]]
SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM (VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x) GROUP BY ROLLUP (g), ROLLUP (h);
--= 04fd825e [["k","integer"],["n","bigint"]] [[1,2],[0,1],[0,1],[3,5],[2,1],[0,1],[1,1],[0,1],[1,2],[2,3],[0,1],[2,1]]
