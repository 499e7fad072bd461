-- NaN and the two zeros in every order, and what a real, a double and a decimal have in common.
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x , i;
--= 81c9ad07 [["i","integer"],["x","double"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x , i LIMIT 100;
--= 1e1d77ed [["i","integer"],["x","double"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x , i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= ff54beb7 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",2],[3,"NaN",8],[4,"Infinity",7],[5,"-Infinity",1],[6,null,9],[7,"1.0",6],[8,"-0.0",3],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x ), count(*) OVER (ORDER BY x ) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 3999bc66 [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",2,5],[2,"-0.0",2,5],[3,"NaN",8,8],[4,"Infinity",7,7],[5,"-Infinity",1,1],[6,null,9,9],[7,"1.0",6,6],[8,"-0.0",2,5],[9,"0.0",2,5]]
SELECT array_agg(i ORDER BY x , i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 9b8a43ec [["_col0","array(integer)"]] [[[5,2,8,1,9,7,4,3,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ;
--= 8590dc91 [["x","double"],["_col1","bigint"],["_col2","integer"]] [["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4],["NaN",1,3],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS FIRST, i;
--= e71d8e10 [["i","integer"],["x","double"]] [[6,null],[3,"NaN"],[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS FIRST, i LIMIT 100;
--= 026cb2f8 [["i","integer"],["x","double"]] [[6,null],[3,"NaN"],[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"]]
SELECT i, x, row_number() OVER (ORDER BY x ASC NULLS FIRST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 65923440 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",6],[2,"-0.0",4],[3,"NaN",2],[4,"Infinity",9],[5,"-Infinity",3],[6,null,1],[7,"1.0",8],[8,"-0.0",5],[9,"0.0",7]]
SELECT i, x, rank() OVER (ORDER BY x ASC NULLS FIRST), count(*) OVER (ORDER BY x ASC NULLS FIRST) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 80095bc6 [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",2,2],[4,"Infinity",9,9],[5,"-Infinity",3,3],[6,null,1,1],[7,"1.0",8,8],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x ASC NULLS FIRST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 25a1e76e [["_col0","array(integer)"]] [[[6,3,5,2,8,1,9,7,4]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ASC NULLS FIRST;
--= 9b4df720 [["x","double"],["_col1","bigint"],["_col2","integer"]] [[null,1,6],["NaN",1,3],["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS LAST, i;
--= daac5b6e [["i","integer"],["x","double"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS LAST, i LIMIT 100;
--= ceee6d9f [["i","integer"],["x","double"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x ASC NULLS LAST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= bdb682b5 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",2],[3,"NaN",8],[4,"Infinity",7],[5,"-Infinity",1],[6,null,9],[7,"1.0",6],[8,"-0.0",3],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x ASC NULLS LAST), count(*) OVER (ORDER BY x ASC NULLS LAST) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 6400f2de [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",2,5],[2,"-0.0",2,5],[3,"NaN",8,8],[4,"Infinity",7,7],[5,"-Infinity",1,1],[6,null,9,9],[7,"1.0",6,6],[8,"-0.0",2,5],[9,"0.0",2,5]]
SELECT array_agg(i ORDER BY x ASC NULLS LAST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= cac437d7 [["_col0","array(integer)"]] [[[5,2,8,1,9,7,4,3,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ASC NULLS LAST;
--= 4d8da4e8 [["x","double"],["_col1","bigint"],["_col2","integer"]] [["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4],["NaN",1,3],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC, i;
--= d3504fcc [["i","integer"],["x","double"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC, i LIMIT 100;
--= 53e9354b [["i","integer"],["x","double"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x DESC, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 19852310 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",1],[4,"Infinity",2],[5,"-Infinity",8],[6,null,9],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC), count(*) OVER (ORDER BY x DESC) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= a352b98e [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",1,1],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,9,9],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 27a0a928 [["_col0","array(integer)"]] [[[3,4,7,1,9,2,8,5,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC;
--= 1826399e [["x","double"],["_col1","bigint"],["_col2","integer"]] [["NaN",1,3],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS FIRST, i;
--= 7c8306a8 [["i","integer"],["x","double"]] [[6,null],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[3,"NaN"]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS FIRST, i LIMIT 100;
--= b9b966be [["i","integer"],["x","double"]] [[6,null],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[3,"NaN"]]
SELECT i, x, row_number() OVER (ORDER BY x DESC NULLS FIRST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 85aa0b23 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",9],[4,"Infinity",2],[5,"-Infinity",8],[6,null,1],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC NULLS FIRST), count(*) OVER (ORDER BY x DESC NULLS FIRST) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 4a34ad15 [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",9,9],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,1,1],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC NULLS FIRST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= f443b0cd [["_col0","array(integer)"]] [[[6,4,7,1,9,2,8,5,3]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC NULLS FIRST;
--= 7f5d874f [["x","double"],["_col1","bigint"],["_col2","integer"]] [[null,1,6],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],["NaN",1,3]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS LAST, i;
--= 64a21329 [["i","integer"],["x","double"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS LAST, i LIMIT 100;
--= 2e050d88 [["i","integer"],["x","double"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x DESC NULLS LAST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= fe6738b4 [["i","integer"],["x","double"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",1],[4,"Infinity",2],[5,"-Infinity",8],[6,null,9],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC NULLS LAST), count(*) OVER (ORDER BY x DESC NULLS LAST) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= c1b6ced7 [["i","integer"],["x","double"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",1,1],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,9,9],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC NULLS LAST, i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 3c3dc73b [["_col0","array(integer)"]] [[[3,4,7,1,9,2,8,5,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC NULLS LAST;
--= 643e68fb [["x","double"],["_col1","bigint"],["_col2","integer"]] [["NaN",1,3],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],[null,1,6]]
SELECT min(x), max(x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (1,2);
--= e65921e7 [["_col0","double"],["_col1","double"]] [["-0.0","0.0"]]
SELECT min(x), max(x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (2,9);
--= 0b7e64f4 [["_col0","double"],["_col1","double"]] [["-0.0","0.0"]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x;
--= cf91a1d4 [["x","double"],["_col1","bigint"],["_col2","integer"]] [["NaN",1,3],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],[null,1,6]]
SELECT DISTINCT x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 83260d64 [["x","double"]] [["1.0"],["NaN"],["Infinity"],["0.0"],["-Infinity"],[null]]
SELECT count(DISTINCT x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 93578b9d [["_col0","bigint"]] [[5]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (1,2);
--= 9cc4bc2d [["_col0","integer"],["_col1","integer"]] [[2,1]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (2,9);
--= 51126484 [["_col0","integer"],["_col1","integer"]] [[2,9]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (3,7);
--= 8d2194e7 [["_col0","integer"],["_col1","integer"]] [[7,7]]
SELECT t.i, u.i FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t JOIN (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) u ON t.x=u.x ORDER BY 1,2;
--= 52416925 [["i","integer"],["i","integer"]] [[1,1],[1,2],[1,8],[1,9],[2,1],[2,2],[2,8],[2,9],[4,4],[5,5],[7,7],[8,1],[8,2],[8,8],[8,9],[9,1],[9,2],[9,8],[9,9]]
SELECT i, x IN (0e0, nan()), x NOT IN (0e0, nan()), x = 0e0, x IS DISTINCT FROM nan(), x BETWEEN 0e0 AND nan() FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= df26f366 [["i","integer"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[1,true,false,true,true,false],[2,true,false,true,true,false],[3,false,true,false,false,false],[4,false,true,false,true,false],[5,false,true,false,true,false],[6,null,null,null,true,null],[7,false,true,false,true,false],[8,true,false,true,true,false],[9,true,false,true,true,false]]
SELECT i, greatest(x, CAST(0e0 AS double)), least(x, CAST(0e0 AS double)), greatest(CAST(0e0 AS double), x), least(CAST(0e0 AS double),x), greatest(x, CAST(-0e0 AS double)), least(CAST(-0e0 AS double),x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 9c12835b [["i","integer"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"],["_col5","double"],["_col6","double"]] [[1,"0.0","0.0","0.0","0.0","0.0","0.0"],[2,"0.0","-0.0","0.0","-0.0","0.0","-0.0"],[3,"0.0","0.0","0.0","0.0","0.0","0.0"],[4,"Infinity","0.0","Infinity","0.0","Infinity","0.0"],[5,"0.0","-Infinity","0.0","-Infinity","0.0","-Infinity"],[6,null,null,null,null,null,null],[7,"1.0","0.0","1.0","0.0","1.0","0.0"],[8,"0.0","-0.0","0.0","-0.0","0.0","-0.0"],[9,"0.0","0.0","0.0","0.0","0.0","0.0"]]
SELECT i, greatest(x, CAST(nan() AS double)), least(CAST(nan() AS double),x), least(x,CAST(nan() AS double)) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 1114206f [["i","integer"],["_col1","double"],["_col2","double"],["_col3","double"]] [[1,"0.0","0.0","0.0"],[2,"-0.0","-0.0","-0.0"],[3,"NaN","NaN","NaN"],[4,"Infinity","Infinity","Infinity"],[5,"-Infinity","-Infinity","-Infinity"],[6,null,null,null],[7,"1.0","1.0","1.0"],[8,"-0.0","-0.0","-0.0"],[9,"0.0","0.0","0.0"]]
SELECT x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t EXCEPT SELECT CAST(-0e0 AS double);
--= 25016fd5 [["x","double"]] [["-Infinity"],[null],["NaN"],["Infinity"],["1.0"]]
SELECT x FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t EXCEPT SELECT CAST(nan() AS double);
--= 7d977eb2 [["x","double"]] [["1.0"],["0.0"],["-Infinity"],[null],["Infinity"]]
SELECT i, x IN (SELECT CAST(nan() AS double)), x IN (SELECT CAST(-0e0 AS double)) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 967cb41d [["i","integer"],["_col1","boolean"],["_col2","boolean"]] [[1,false,true],[2,false,true],[3,true,false],[4,false,false],[5,false,false],[6,null,null],[7,false,false],[8,false,true],[9,false,true]]
SELECT i, nullif(x, CAST(-0e0 AS double)), nullif(x,CAST(nan() AS double)), CASE x WHEN 0e0 THEN 'z' WHEN nan() THEN 'n' END FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 92e71bc0 [["i","integer"],["_col1","double"],["_col2","double"],["_col3","varchar(1)"]] [[1,null,"0.0","z"],[2,null,"-0.0","z"],[3,"NaN","NaN",null],[4,"Infinity","Infinity",null],[5,"-Infinity","-Infinity",null],[6,null,null,null],[7,"1.0","1.0",null],[8,null,"-0.0","z"],[9,null,"0.0","z"]]
SELECT count(DISTINCT x), approx_distinct(x), array_agg(DISTINCT x ORDER BY x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= ca67f085 [["_col0","bigint"],["_col1","bigint"],["_col2","array(double)"]] [[5,5,["-Infinity","0.0","1.0","Infinity","NaN",null]]]
SELECT i, sum(i) OVER (PARTITION BY x) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 9adc74f0 [["i","integer"],["_col1","bigint"]] [[1,20],[2,20],[3,3],[4,4],[5,5],[6,6],[7,7],[8,20],[9,20]]
SELECT i, min(x) OVER (ORDER BY i), max(x) OVER (ORDER BY i) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= de323340 [["i","integer"],["_col1","double"],["_col2","double"]] [[1,"0.0","0.0"],[2,"-0.0","0.0"],[3,"-0.0","0.0"],[4,"-0.0","Infinity"],[5,"-Infinity","Infinity"],[6,"-Infinity","Infinity"],[7,"-Infinity","Infinity"],[8,"-Infinity","Infinity"],[9,"-Infinity","Infinity"]]
SELECT array_distinct(array_agg(x ORDER BY i)) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= ecccbe28 [["_col0","array(double)"]] [[["0.0","NaN","Infinity","-Infinity",null,"1.0"]]]
SELECT i, -x, abs(x), x + 0e0, x * -1, sign(x), round(x), ceil(x), x % 1, CAST(x AS varchar) FROM (SELECT i, CAST(x AS double) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= ffa62ef2 [["i","integer"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"],["_col5","double"],["_col6","double"],["_col7","double"],["_col8","double"],["_col9","varchar"]] [[1,"-0.0","0.0","0.0","-0.0","0.0","0.0","0.0","0.0","0E0"],[2,"0.0","0.0","0.0","0.0","-0.0","0.0","-0.0","-0.0","-0E0"],[3,"NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN"],[4,"-Infinity","Infinity","Infinity","-Infinity","1.0","Infinity","Infinity","NaN","Infinity"],[5,"Infinity","Infinity","-Infinity","Infinity","-1.0","-Infinity","-Infinity","NaN","-Infinity"],[6,null,null,null,null,null,null,null,null,null],[7,"-1.0","1.0","1.0","-1.0","1.0","1.0","1.0","0.0","1.0E0"],[8,"0.0","0.0","0.0","0.0","-0.0","0.0","-0.0","-0.0","-0E0"],[9,"-0.0","0.0","0.0","-0.0","0.0","0.0","0.0","0.0","0E0"]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x , i;
--= 5258e95a [["i","integer"],["x","real"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x , i LIMIT 100;
--= 5395511d [["i","integer"],["x","real"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x , i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= fa05056e [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",2],[3,"NaN",8],[4,"Infinity",7],[5,"-Infinity",1],[6,null,9],[7,"1.0",6],[8,"-0.0",3],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x ), count(*) OVER (ORDER BY x ) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 991e66af [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",2,5],[2,"-0.0",2,5],[3,"NaN",8,8],[4,"Infinity",7,7],[5,"-Infinity",1,1],[6,null,9,9],[7,"1.0",6,6],[8,"-0.0",2,5],[9,"0.0",2,5]]
SELECT array_agg(i ORDER BY x , i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= b61a426b [["_col0","array(integer)"]] [[[5,2,8,1,9,7,4,3,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ;
--= 920b61f3 [["x","real"],["_col1","bigint"],["_col2","integer"]] [["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4],["NaN",1,3],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS FIRST, i;
--= 2832ccfb [["i","integer"],["x","real"]] [[6,null],[3,"NaN"],[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS FIRST, i LIMIT 100;
--= 5abcf27d [["i","integer"],["x","real"]] [[6,null],[3,"NaN"],[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"]]
SELECT i, x, row_number() OVER (ORDER BY x ASC NULLS FIRST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 3fb4286e [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",6],[2,"-0.0",4],[3,"NaN",2],[4,"Infinity",9],[5,"-Infinity",3],[6,null,1],[7,"1.0",8],[8,"-0.0",5],[9,"0.0",7]]
SELECT i, x, rank() OVER (ORDER BY x ASC NULLS FIRST), count(*) OVER (ORDER BY x ASC NULLS FIRST) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 0588c25a [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",2,2],[4,"Infinity",9,9],[5,"-Infinity",3,3],[6,null,1,1],[7,"1.0",8,8],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x ASC NULLS FIRST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 61728574 [["_col0","array(integer)"]] [[[6,3,5,2,8,1,9,7,4]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ASC NULLS FIRST;
--= d1600feb [["x","real"],["_col1","bigint"],["_col2","integer"]] [[null,1,6],["NaN",1,3],["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS LAST, i;
--= 6089497f [["i","integer"],["x","real"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x ASC NULLS LAST, i LIMIT 100;
--= 1d146723 [["i","integer"],["x","real"]] [[5,"-Infinity"],[2,"-0.0"],[8,"-0.0"],[1,"0.0"],[9,"0.0"],[7,"1.0"],[4,"Infinity"],[3,"NaN"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x ASC NULLS LAST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= b41012b3 [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",2],[3,"NaN",8],[4,"Infinity",7],[5,"-Infinity",1],[6,null,9],[7,"1.0",6],[8,"-0.0",3],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x ASC NULLS LAST), count(*) OVER (ORDER BY x ASC NULLS LAST) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= e667408d [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",2,5],[2,"-0.0",2,5],[3,"NaN",8,8],[4,"Infinity",7,7],[5,"-Infinity",1,1],[6,null,9,9],[7,"1.0",6,6],[8,"-0.0",2,5],[9,"0.0",2,5]]
SELECT array_agg(i ORDER BY x ASC NULLS LAST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= f3551fbb [["_col0","array(integer)"]] [[[5,2,8,1,9,7,4,3,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x ASC NULLS LAST;
--= d16f4cdd [["x","real"],["_col1","bigint"],["_col2","integer"]] [["-Infinity",1,5],["0.0",4,1],["1.0",1,7],["Infinity",1,4],["NaN",1,3],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC, i;
--= a39cfa76 [["i","integer"],["x","real"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC, i LIMIT 100;
--= 077f85bb [["i","integer"],["x","real"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x DESC, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= f5ba4094 [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",1],[4,"Infinity",2],[5,"-Infinity",8],[6,null,9],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC), count(*) OVER (ORDER BY x DESC) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 899d2f82 [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",1,1],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,9,9],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= a9fcb547 [["_col0","array(integer)"]] [[[3,4,7,1,9,2,8,5,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC;
--= 4b54595d [["x","real"],["_col1","bigint"],["_col2","integer"]] [["NaN",1,3],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],[null,1,6]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS FIRST, i;
--= fd6c3f32 [["i","integer"],["x","real"]] [[6,null],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[3,"NaN"]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS FIRST, i LIMIT 100;
--= bd36a484 [["i","integer"],["x","real"]] [[6,null],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[3,"NaN"]]
SELECT i, x, row_number() OVER (ORDER BY x DESC NULLS FIRST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 4bc54f5e [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",9],[4,"Infinity",2],[5,"-Infinity",8],[6,null,1],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC NULLS FIRST), count(*) OVER (ORDER BY x DESC NULLS FIRST) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 532c6bd2 [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",9,9],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,1,1],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC NULLS FIRST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 3ceda3da [["_col0","array(integer)"]] [[[6,4,7,1,9,2,8,5,3]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC NULLS FIRST;
--= 045039a1 [["x","real"],["_col1","bigint"],["_col2","integer"]] [[null,1,6],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],["NaN",1,3]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS LAST, i;
--= 7d338bb3 [["i","integer"],["x","real"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY x DESC NULLS LAST, i LIMIT 100;
--= e6659594 [["i","integer"],["x","real"]] [[3,"NaN"],[4,"Infinity"],[7,"1.0"],[1,"0.0"],[9,"0.0"],[2,"-0.0"],[8,"-0.0"],[5,"-Infinity"],[6,null]]
SELECT i, x, row_number() OVER (ORDER BY x DESC NULLS LAST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= ce457a29 [["i","integer"],["x","real"],["_col2","bigint"]] [[1,"0.0",4],[2,"-0.0",6],[3,"NaN",1],[4,"Infinity",2],[5,"-Infinity",8],[6,null,9],[7,"1.0",3],[8,"-0.0",7],[9,"0.0",5]]
SELECT i, x, rank() OVER (ORDER BY x DESC NULLS LAST), count(*) OVER (ORDER BY x DESC NULLS LAST) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 16de3a95 [["i","integer"],["x","real"],["_col2","bigint"],["_col3","bigint"]] [[1,"0.0",4,7],[2,"-0.0",4,7],[3,"NaN",1,1],[4,"Infinity",2,2],[5,"-Infinity",8,8],[6,null,9,9],[7,"1.0",3,3],[8,"-0.0",4,7],[9,"0.0",4,7]]
SELECT array_agg(i ORDER BY x DESC NULLS LAST, i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= c6d0abc5 [["_col0","array(integer)"]] [[[3,4,7,1,9,2,8,5,6]]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x ORDER BY x DESC NULLS LAST;
--= ba7d3ad2 [["x","real"],["_col1","bigint"],["_col2","integer"]] [["NaN",1,3],["Infinity",1,4],["1.0",1,7],["0.0",4,1],["-Infinity",1,5],[null,1,6]]
SELECT min(x), max(x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (1,2);
--= 9a79ac3a [["_col0","real"],["_col1","real"]] [["-0.0","0.0"]]
SELECT min(x), max(x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (2,9);
--= c3fd4ef0 [["_col0","real"],["_col1","real"]] [["-0.0","0.0"]]
SELECT x, count(*), min(i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t GROUP BY x;
--= 7b9cccd2 [["x","real"],["_col1","bigint"],["_col2","integer"]] [["-Infinity",1,5],["0.0",4,1],["NaN",1,3],["Infinity",1,4],[null,1,6],["1.0",1,7]]
SELECT DISTINCT x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= b6d7063a [["x","real"]] [["-Infinity"],["0.0"],["NaN"],["Infinity"],[null],["1.0"]]
SELECT count(DISTINCT x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 6727c198 [["_col0","bigint"]] [[5]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (1,2);
--= ace19598 [["_col0","integer"],["_col1","integer"]] [[2,1]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (2,9);
--= a791d221 [["_col0","integer"],["_col1","integer"]] [[2,9]]
SELECT min_by(i,x), max_by(i,x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t WHERE i IN (3,7);
--= bfb8a354 [["_col0","integer"],["_col1","integer"]] [[7,7]]
SELECT t.i, u.i FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t JOIN (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) u ON t.x=u.x ORDER BY 1,2;
--= 1b148e21 [["i","integer"],["i","integer"]] [[1,1],[1,2],[1,8],[1,9],[2,1],[2,2],[2,8],[2,9],[4,4],[5,5],[7,7],[8,1],[8,2],[8,8],[8,9],[9,1],[9,2],[9,8],[9,9]]
SELECT i, x IN (0e0, nan()), x NOT IN (0e0, nan()), x = 0e0, x IS DISTINCT FROM nan(), x BETWEEN 0e0 AND nan() FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= e620b12a [["i","integer"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[1,true,false,true,true,false],[2,true,false,true,true,false],[3,false,true,false,false,false],[4,false,true,false,true,false],[5,false,true,false,true,false],[6,null,null,null,true,null],[7,false,true,false,true,false],[8,true,false,true,true,false],[9,true,false,true,true,false]]
SELECT i, greatest(x, CAST(0e0 AS real)), least(x, CAST(0e0 AS real)), greatest(CAST(0e0 AS real), x), least(CAST(0e0 AS real),x), greatest(x, CAST(-0e0 AS real)), least(CAST(-0e0 AS real),x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= f2c2dd41 [["i","integer"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"],["_col5","real"],["_col6","real"]] [[1,"0.0","0.0","0.0","0.0","0.0","0.0"],[2,"0.0","-0.0","0.0","-0.0","0.0","-0.0"],[3,"0.0","0.0","0.0","0.0","0.0","0.0"],[4,"Infinity","0.0","Infinity","0.0","Infinity","0.0"],[5,"0.0","-Infinity","0.0","-Infinity","0.0","-Infinity"],[6,null,null,null,null,null,null],[7,"1.0","0.0","1.0","0.0","1.0","0.0"],[8,"0.0","-0.0","0.0","-0.0","0.0","-0.0"],[9,"0.0","0.0","0.0","0.0","0.0","0.0"]]
SELECT i, greatest(x, CAST(nan() AS real)), least(CAST(nan() AS real),x), least(x,CAST(nan() AS real)) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= ea377466 [["i","integer"],["_col1","real"],["_col2","real"],["_col3","real"]] [[1,"0.0","0.0","0.0"],[2,"-0.0","-0.0","-0.0"],[3,"NaN","NaN","NaN"],[4,"Infinity","Infinity","Infinity"],[5,"-Infinity","-Infinity","-Infinity"],[6,null,null,null],[7,"1.0","1.0","1.0"],[8,"-0.0","-0.0","-0.0"],[9,"0.0","0.0","0.0"]]
SELECT x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t EXCEPT SELECT CAST(-0e0 AS real);
--= 00dd6919 [["x","real"]] [["-Infinity"],["NaN"],["Infinity"],[null],["1.0"]]
SELECT x FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t EXCEPT SELECT CAST(nan() AS real);
--= 325fb7f8 [["x","real"]] [["0.0"],["Infinity"],[null],["1.0"],["-Infinity"]]
SELECT i, x IN (SELECT CAST(nan() AS real)), x IN (SELECT CAST(-0e0 AS real)) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= d9040cc3 [["i","integer"],["_col1","boolean"],["_col2","boolean"]] [[1,false,true],[2,false,true],[3,true,false],[4,false,false],[5,false,false],[6,null,null],[7,false,false],[8,false,true],[9,false,true]]
SELECT i, nullif(x, CAST(-0e0 AS real)), nullif(x,CAST(nan() AS real)), CASE x WHEN 0e0 THEN 'z' WHEN nan() THEN 'n' END FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= f5cbb87a [["i","integer"],["_col1","real"],["_col2","real"],["_col3","varchar(1)"]] [[1,null,"0.0","z"],[2,null,"-0.0","z"],[3,"NaN","NaN",null],[4,"Infinity","Infinity",null],[5,"-Infinity","-Infinity",null],[6,null,null,null],[7,"1.0","1.0",null],[8,null,"-0.0","z"],[9,null,"0.0","z"]]
SELECT count(DISTINCT x), approx_distinct(x), array_agg(DISTINCT x ORDER BY x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= 5fc483ec [["_col0","bigint"],["_col1","bigint"],["_col2","array(real)"]] [[5,5,["-Infinity","0.0","1.0","Infinity","NaN",null]]]
SELECT i, sum(i) OVER (PARTITION BY x) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= f8a9b6f3 [["i","integer"],["_col1","bigint"]] [[1,20],[2,20],[3,3],[4,4],[5,5],[6,6],[7,7],[8,20],[9,20]]
SELECT i, min(x) OVER (ORDER BY i), max(x) OVER (ORDER BY i) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= ae16be61 [["i","integer"],["_col1","real"],["_col2","real"]] [[1,"0.0","0.0"],[2,"-0.0","0.0"],[3,"-0.0","0.0"],[4,"-0.0","Infinity"],[5,"-Infinity","Infinity"],[6,"-Infinity","Infinity"],[7,"-Infinity","Infinity"],[8,"-Infinity","Infinity"],[9,"-Infinity","Infinity"]]
SELECT array_distinct(array_agg(x ORDER BY i)) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t;
--= cb2f1a5f [["_col0","array(real)"]] [[["0.0","NaN","Infinity","-Infinity",null,"1.0"]]]
SELECT i, -x, abs(x), x + 0e0, x * -1, sign(x), round(x), ceil(x), x % 1, CAST(x AS varchar) FROM (SELECT i, CAST(x AS real) x FROM (VALUES (1,0e0),(2,-0e0),(3,nan()),(4,infinity()),(5,-infinity()),(6,CAST(NULL AS double)),(7,1e0),(8,-0e0),(9,0e0)) a(i,x)) t ORDER BY i;
--= 48cbb545 [["i","integer"],["_col1","real"],["_col2","real"],["_col3","double"],["_col4","real"],["_col5","real"],["_col6","real"],["_col7","real"],["_col8","real"],["_col9","varchar"]] [[1,"-0.0","0.0","0.0","-0.0","0.0","0.0","0.0","0.0","0E0"],[2,"0.0","0.0","0.0","0.0","-0.0","0.0","-0.0","-0.0","-0E0"],[3,"NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN"],[4,"-Infinity","Infinity","Infinity","-Infinity","1.0","Infinity","Infinity","NaN","Infinity"],[5,"Infinity","Infinity","-Infinity","Infinity","-1.0","-Infinity","-Infinity","NaN","-Infinity"],[6,null,null,null,null,null,null,null,null,null],[7,"-1.0","1.0","1.0","-1.0","1.0","1.0","1.0","0.0","1.0E0"],[8,"0.0","0.0","0.0","0.0","-0.0","0.0","-0.0","-0.0","-0E0"],[9,"-0.0","0.0","0.0","-0.0","0.0","0.0","0.0","0.0","0E0"]]
SELECT nan() < 1;
--= 36181b59 [["_col0","boolean"]] [[false]]
SELECT nan() > 1;
--= a5971d2b [["_col0","boolean"]] [[false]]
SELECT 0e0 = -0e0;
--= 5412c40c [["_col0","boolean"]] [[true]]
SELECT -0e0 IS DISTINCT FROM 0e0;
--= 2a1127e7 [["_col0","boolean"]] [[false]]
SELECT -0e0 IN (0e0);
--= db7ec818 [["_col0","boolean"]] [[true]]
SELECT greatest(-0e0,0e0);
--= 6263accc [["_col0","double"]] [["0.0"]]
SELECT least(0e0,-0e0);
--= 4e707ef2 [["_col0","double"]] [["-0.0"]]
SELECT greatest(nan(),1e0);
--= 002af681 [["_col0","double"]] [["1.0"]]
SELECT least(nan(),1e0);
--= 705484c7 [["_col0","double"]] [["1.0"]]
SELECT infinity() = infinity();
--= 5dd07377 [["_col0","boolean"]] [[true]]
SELECT infinity() - infinity();
--= 5ba97a29 [["_col0","double"]] [["NaN"]]
SELECT CAST(1e300 AS real);
--= 5a47f271 [["_col0","real"]] [["Infinity"]]
SELECT CAST(-0e0 AS decimal(3,1));
--= 83ca7a21 [["_col0","decimal(3,1)"]] [["0.0"]]
SELECT CAST(1e-320 AS real);
--= 014b219c [["_col0","real"]] [["0.0"]]
SELECT CAST(true AS decimal(3,3));
--= 0971d8be INVALID_CAST_ARGUMENT
SELECT DECIMAL '35000000000000000000000000000000000000' % DECIMAL '0.1';
--= 58e783b9 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '34000000000000000000000000000000000000' % DECIMAL '0.1';
--= 543e35c1 [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT DECIMAL '0.00' / DECIMAL '0.00000000000000000001';
--= 94d9e2d9 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '0' / DECIMAL '0.00000000000000000000';
--= dc9a0eb7 DIVISION_BY_ZERO
SELECT count(DISTINCT 5), count(*) FROM (VALUES 1, 2) AS t(x);
--= 16768ea4 [["_col0","bigint"],["_col1","bigint"]] [[2,2]]
SELECT count(DISTINCT 5) FROM (VALUES 1, 2) AS t(x);
--= d4727caa [["_col0","bigint"]] [[1]]
SELECT x, true IN (x, NULL, x) FROM (VALUES true, false) AS t(x);
--= b3384675 [["x","boolean"],["_col1","boolean"]] [[true,true],[false,false]]
SELECT TRY(upper('ß')), TRY(date_parse('Thu 2020-01-02', '%a %Y-%m-%d'));
--= bc02f578 [["_col0","varchar(1)"],["_col1","timestamp(3)"]] [["ß","2020-01-02 00:00:00.000"]]
SELECT date_diff('millisecond', TIMESTAMP '1969-12-31 23:59:59.9995', TIMESTAMP '2019-02-28 12:00:00');
--= 0d3837ce [["_col0","bigint"]] [[1551355200001]]
SELECT CAST(CAST(DATE '12345-01-01' AS timestamp) AS varchar), CAST(DATE '12345-01-01' AS varchar);
--= 73f8e453 [["_col0","varchar"],["_col1","varchar"]] [["+12345-01-01 00:00:00.000","12345-01-01"]]
SELECT r BETWEEN m AND 1e0 FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 10ba0da9 [["_col0","boolean"]] [[true]]
SELECT r BETWEEN 0e0 AND m FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 94eaa7f6 [["_col0","boolean"]] [[false]]
SELECT m BETWEEN r AND 1e0 FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 7462f096 [["_col0","boolean"]] [[false]]
SELECT CASE r WHEN m THEN 'm' WHEN 5e0 THEN 'd' ELSE 'n' END FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= f69f46c1 [["_col0","varchar(1)"]] [["n"]]
SELECT CASE m WHEN r THEN 1 WHEN 1e0 THEN 3 END FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= d1c7728b [["_col0","integer"]] [[null]]
SELECT r IN (m) FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= ddcfd23e [["_col0","boolean"]] [[true]]
SELECT r IN (m, 5) FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 76bf02c3 [["_col0","boolean"]] [[true]]
SELECT r IN (m, 1e0) FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 25964856 [["_col0","boolean"]] [[false]]
SELECT r NOT IN (m, infinity()) FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= aa3bf14d [["_col0","boolean"]] [[true]]
SELECT r = m FROM (VALUES (REAL '0.1', DECIMAL '0.10')) AS t(r, m);
--= 38f07fac [["_col0","boolean"]] [[true]]
SELECT length(CAST(true AS varchar)) FROM (VALUES true, false, NULL) AS t(x);
--= 954a2f06 [["_col0","bigint"]] [[4],[4],[4]]
SELECT TRY_CAST(true AS varchar) FROM (VALUES true, false, NULL) AS t(x);
--= a501e535 [["_col0","varchar"]] [["true"],["true"],["true"]]
SELECT length(CAST(true AS varchar(5))) FROM (VALUES true, false, NULL) AS t(x);
--= 84001157 [["_col0","bigint"]] [[4],[4],[4]]
SELECT TRY_CAST(true AS varchar(5)) FROM (VALUES true, false, NULL) AS t(x);
--= 67a9de24 [["_col0","varchar(5)"]] [["true"],["true"],["true"]]
SELECT length(CAST(true AS varchar(4))) FROM (VALUES true, false, NULL) AS t(x);
--= 3fbb81a5 [["_col0","bigint"]] [[4],[4],[4]]
SELECT TRY_CAST(true AS varchar(4)) FROM (VALUES true, false, NULL) AS t(x);
--= 62389e69 [["_col0","varchar(4)"]] [["true"],["true"],["true"]]
SELECT length(CAST(x AS varchar)) FROM (VALUES true, false, NULL) AS t(x);
--= 453aa106 [["_col0","bigint"]] [[4],[5],[null]]
SELECT TRY_CAST(x AS varchar) FROM (VALUES true, false, NULL) AS t(x);
--= ac374ba0 [["_col0","varchar"]] [["true"],["false"],[null]]
SELECT length(CAST(x AS varchar(5))) FROM (VALUES true, false, NULL) AS t(x);
--= 18208631 [["_col0","bigint"]] [[4],[5],[null]]
SELECT TRY_CAST(x AS varchar(5)) FROM (VALUES true, false, NULL) AS t(x);
--= e5079722 [["_col0","varchar(5)"]] [["true"],["false"],[null]]
SELECT length(CAST(x AS varchar(4))) FROM (VALUES true, false, NULL) AS t(x);
--= 730f47c2 [["_col0","bigint"]] [[4],[5],[null]]
SELECT TRY_CAST(x AS varchar(4)) FROM (VALUES true, false, NULL) AS t(x);
--= 5a278696 GENERIC_INTERNAL_ERROR
SELECT array_sort(ARRAY[CAST(0e0 AS double), CAST(-0e0 AS double), NULL, CAST(nan() AS double), CAST(-1e0 AS double), CAST(-0e0 AS double)]);
--= cc5f32b1 [["_col0","array(double)"]] [[["-1.0","-0.0","-0.0","0.0","NaN",null]]]
SELECT array_sort(ARRAY[CAST(0e0 AS real), CAST(-0e0 AS real), NULL, CAST(nan() AS real), CAST(-1e0 AS real), CAST(-0e0 AS real)]);
--= 7edab71f [["_col0","array(real)"]] [[["-1.0","-0.0","-0.0","0.0","NaN",null]]]
