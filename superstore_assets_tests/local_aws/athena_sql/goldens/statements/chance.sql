SELECT rand() >= 0, random() < 1, typeof(rand()), rand(1), random(1), random(5, 6), typeof(random(BIGINT '5'));
--= 61a28f35 [["_col0","boolean"],["_col1","boolean"],["_col2","varchar"],["_col3","integer"],["_col4","integer"],["_col5","integer"],["_col6","varchar"]] [[true,true,"double",0,0,5,"bigint"]]
SELECT random(0);
--= dc6a6248 INVALID_FUNCTION_ARGUMENT
SELECT rand(3, 3);
--= 3c767a3f INVALID_FUNCTION_ARGUMENT
SELECT count(*) FROM (VALUES 1, 2, 3) AS t(x) WHERE rand() < 0;
--= c171be36 [["_col0","bigint"]] [[0]]
SELECT count(DISTINCT r) FROM (SELECT random() AS r FROM UNNEST(sequence(1, 100)) AS t(x));
--= 68d51e84 [["_col0","bigint"]] [[100]]
SELECT bool_and(random(10) BETWEEN 0 AND 9), bool_and(r = s) FROM (SELECT r, r AS s FROM (SELECT rand() AS r FROM UNNEST(sequence(1, 100)) AS t(x)));
--= 8e0f0fd7 [["_col0","boolean"],["_col1","boolean"]] [[true,true]]
SELECT random(TINYINT '1'), rand(NULL);
--= 3064ca23 [["_col0","tinyint"],["_col1","tinyint"]] [[0,null]]
