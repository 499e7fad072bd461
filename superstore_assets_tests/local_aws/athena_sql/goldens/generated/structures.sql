WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g IS NOT DISTINCT FROM u.g WHERE t.g IS NULL;
--= 8057e329 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g WHERE t.d > 1 OR t.v = '';
--= f4632f61 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[2,1,"a",10],[1,1,"a",10],[5,2,"b",null],[5,3,"b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.n = u.m WHERE t.g IS NULL;
--= 3493a5a1 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[null,1,null,10],[null,2,null,null],[null,3,null,30],[null,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.g = u.g WHERE t.i > (SELECT avg(k) FROM u);
--= cdff0196 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,null,null,null],[5,3,"b",30],[5,2,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.n < u.m AND u.g <> 'b' WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 7d1ad5d4 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,null,"a",null],[5,5,"b",3],[5,1,"b",10],[6,5,"c",3],[6,1,"c",10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g IS NOT DISTINCT FROM u.g WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g);
--= acad24ca [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,2,"b",null],[5,2,"b",null],[3,3,"b",30],[5,3,"b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.i + 1 = u.k WHERE coalesce(t.g, 'z') <> 'a';
--= 40fd9b2b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,4,"b",40],[4,5,null,3],[null,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.g = u.g OR t.i = u.k WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 5a4f9d06 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,2,"a",null],[2,1,"a",10],[5,5,"b",3],[5,3,"b",30],[5,2,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.g = u.g WHERE t.n = (SELECT max(n) FROM t);
--= 3a526041 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,null,null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.i = u.k WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 470b13b4 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE t.d > 1 OR t.v = '';
--= c2bf1ea0 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[5,4,"b",40],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.i = u.k WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g);
--= d807a404 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON upper(t.g) = upper(u.g) WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g);
--= a6d5e902 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,3,"b",30],[3,2,"b",null],[5,3,"b",30],[5,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g OR t.i = u.k WHERE t.g IS NULL;
--= 9b866560 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i < u.k WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= c2df836e [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[null,1,null,10],[1,2,"a",null],[1,3,"a",30],[1,4,"a",40],[1,5,"a",3],[2,3,"a",30],[2,4,"a",40],[2,5,"a",3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON true WHERE t.n > 0;
--= 72ad4fa1 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,5,"a",3],[1,4,"a",40],[1,3,"a",30],[1,2,"a",null],[1,1,"a",10],[3,5,"b",3],[3,4,"b",40],[3,3,"b",30],[3,2,"b",null],[3,1,"b",10],[4,5,null,3],[4,4,null,40],[4,3,null,30],[4,2,null,null],[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.i = u.k WHERE t.n > 0;
--= 74f8ef15 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,3,"b",30],[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.n = u.m WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 8c653b5b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i < u.k WHERE coalesce(t.g, 'z') <> 'a';
--= 645e61d6 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,4,"b",40],[3,5,"b",3],[4,5,null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i < u.k WHERE t.d > 1 OR t.v = '';
--= da8f0fbc [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[1,3,"a",30],[1,4,"a",40],[1,5,"a",3],[2,3,"a",30],[2,4,"a",40],[2,5,"a",3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i < u.k WHERE coalesce(t.g, 'z') <> 'a';
--= 83f383f7 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,4,"b",40],[3,5,"b",3],[4,5,null,3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE t.g IN (SELECT g FROM u);
--= d0898ce7 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[3,2,"b",null],[3,3,"b",30],[5,4,"b",40],[5,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON true WHERE t.g IN (SELECT g FROM u);
--= 268c3361 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,1,"b",10],[5,1,"b",10],[1,2,"a",null],[2,2,"a",null],[3,2,"b",null],[5,2,"b",null],[1,3,"a",30],[2,3,"a",30],[3,3,"b",30],[5,3,"b",30],[1,4,"a",40],[2,4,"a",40],[3,4,"b",40],[5,4,"b",40],[1,5,"a",3],[2,5,"a",3],[3,5,"b",3],[5,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g OR t.i = u.k WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g);
--= d2ddaf88 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,2,"b",null],[3,3,"b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON upper(t.g) = upper(u.g) WHERE t.n > 0;
--= 60fb55c6 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,3,"b",30],[3,2,"b",null],[4,null,null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.g = u.g WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 4619300e [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.g = u.g AND t.n > 0;
--= 5651ca4f [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,null,"a",null],[3,3,"b",30],[3,2,"b",null],[4,null,null,null],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i = u.k WHERE coalesce(t.g, 'z') <> 'a';
--= cd8a90dc [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,3,"b",30],[4,4,null,40],[5,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.n NOT IN (SELECT m FROM u);
--= 7a3795e2 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i = u.k WHERE t.d > 1 OR t.v = '';
--= 63186e73 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,2,"a",null],[5,5,"b",3],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.n > 0;
--= 1b1076a2 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,1,"b",10],[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g OR t.i = u.k WHERE t.n NOT IN (SELECT m FROM u);
--= ffa63e23 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i + 1 = u.k WHERE t.g IN (SELECT g FROM u);
--= 36dd39de [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30],[3,4,"b",40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON true WHERE t.n > 0;
--= 07303b98 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,5,"a",3],[1,4,"a",40],[1,3,"a",30],[1,2,"a",null],[1,1,"a",10],[3,5,"b",3],[3,4,"b",40],[3,3,"b",30],[3,2,"b",null],[3,1,"b",10],[4,5,null,3],[4,4,null,40],[4,3,null,30],[4,2,null,null],[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.n = u.m WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g);
--= 7e50d65d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i = u.k WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 6f59e6cb [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,2,"a",null],[5,5,"b",3],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON true WHERE t.n NOT IN (SELECT m FROM u);
--= 31b6a17b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON true WHERE coalesce(t.g, 'z') <> 'a';
--= 0cb64a42 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,5,"b",3],[3,4,"b",40],[3,3,"b",30],[3,2,"b",null],[3,1,"b",10],[4,5,null,3],[4,4,null,40],[4,3,null,30],[4,2,null,null],[4,1,null,10],[5,5,"b",3],[5,4,"b",40],[5,3,"b",30],[5,2,"b",null],[5,1,"b",10],[6,5,"c",3],[6,4,"c",40],[6,3,"c",30],[6,2,"c",null],[6,1,"c",10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.n = u.m WHERE t.d > 1 OR t.v = '';
--= fc5f8ad7 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,5,"a",3],[2,null,"a",null],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i + 1 = u.k WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 56d3c2bb [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i = u.k WHERE coalesce(t.g, 'z') <> 'a';
--= ed8a28df [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,3,"b",30],[4,4,null,40],[5,5,"b",3],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i + 1 = u.k WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 9e2984e6 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.n < u.m AND u.g <> 'b' WHERE coalesce(t.g, 'z') <> 'a';
--= 4942c8fe [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,1,"b",10],[4,1,null,10],[5,5,"b",3],[5,1,"b",10],[6,5,"c",3],[6,1,"c",10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.g = u.g AND t.n > 0 WHERE u.m IS NULL;
--= f55566ec [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.g IS NOT DISTINCT FROM u.g WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 990c7049 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.n = u.m WHERE t.n = (SELECT max(n) FROM t);
--= c494912b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,null,null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON true WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g);
--= bb267e7c [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE t.g IN (SELECT g FROM u);
--= 849e3fff [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[3,2,"b",null],[3,3,"b",30],[5,4,"b",40],[5,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.i < u.k WHERE t.g IS NULL;
--= 6107ab9d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,5,null,3],[null,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g OR t.i = u.k WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= 62ca5db6 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON upper(t.g) = upper(u.g) WHERE t.n = (SELECT max(n) FROM t);
--= 3c89922d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.g = u.g AND t.n > 0 WHERE coalesce(t.g, 'z') <> 'a';
--= 198af63e [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,3,"b",30],[3,2,"b",null],[4,null,null,null],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.g = u.g WHERE t.g IS NULL;
--= 49f8cc85 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i + 1 = u.k WHERE t.g IN (SELECT g FROM u);
--= 770c25db [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30],[3,4,"b",40],[5,null,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.n = u.m WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g);
--= d58f30bf [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON true WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g);
--= b12bc0ee [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE t.i > (SELECT avg(k) FROM u);
--= 568db879 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,3,null,30],[4,4,null,40],[5,4,"b",40],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE t.d > 1 OR t.v = '';
--= 6278d0f5 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[5,4,"b",40],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON upper(t.g) = upper(u.g) WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 9b3e704a [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[5,3,"b",30],[5,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i < u.k WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g);
--= 31df27e0 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[1,3,"a",30],[1,4,"a",40],[1,5,"a",3],[3,4,"b",40],[3,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.n = (SELECT max(n) FROM t);
--= 6e49e7de [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.n > 0;
--= 3e0f5ce0 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,1,"b",10],[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g AND t.n > 0;
--= eb9ecffb [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,3,"b",30],[3,2,"b",null],[null,4,null,40],[null,5,null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.i < u.k WHERE coalesce(t.g, 'z') <> 'a';
--= 3617bb6d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,4,"b",40],[3,5,"b",3],[4,5,null,3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i + 1 = u.k;
--= 862b9fca [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30],[3,4,"b",40],[4,5,null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.n < u.m AND u.g <> 'b' WHERE u.m IS NULL;
--= 418f19e9 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON upper(t.g) = upper(u.g) WHERE t.g IS NULL;
--= 2bafac91 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g AND t.n > 0 WHERE t.g IN (SELECT g FROM u);
--= 2b7457a2 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,2,"b",null],[3,3,"b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 6236ca94 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[5,4,"b",40],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.g IS NOT DISTINCT FROM u.g WHERE t.n = (SELECT max(n) FROM t);
--= 160256a2 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.g IS NOT DISTINCT FROM u.g WHERE t.n NOT IN (SELECT m FROM u);
--= 893ca89b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i + 1 = u.k WHERE t.g IS NULL;
--= b44a95f0 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,5,null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.i + 1 = u.k WHERE t.d > 1 OR t.v = '';
--= a5dc94c7 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i < u.k WHERE coalesce(t.g, 'z') <> 'a';
--= 60337038 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,4,"b",40],[3,5,"b",3],[4,5,null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g IS NOT DISTINCT FROM u.g;
--= e54caebd [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,2,"b",null],[5,2,"b",null],[3,3,"b",30],[5,3,"b",30],[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON true WHERE u.m IS NULL;
--= 5ef67ad0 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,2,"a",null],[3,2,"b",null],[4,2,null,null],[5,2,"b",null],[6,2,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.g = u.g OR t.i = u.k WHERE t.i > (SELECT avg(k) FROM u);
--= 184619a9 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,4,null,40],[5,5,"b",3],[5,3,"b",30],[5,2,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.g = u.g WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 20bc416c [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[5,3,"b",30],[5,2,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.i < u.k WHERE t.n NOT IN (SELECT m FROM u);
--= 2ec24510 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.g = u.g OR t.i = u.k WHERE t.n NOT IN (SELECT m FROM u);
--= 9b713ae6 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.i > (SELECT avg(k) FROM u);
--= 7b549c12 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,1,null,10],[5,1,"b",10],[6,1,"c",10],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i BETWEEN u.k AND u.k + 1 WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20);
--= 4dcb0e93 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[2,2,"a",null],[5,4,"b",40],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.i + 1 = u.k WHERE t.i > (SELECT avg(k) FROM u);
--= 8a68359f [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,5,null,3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON true WHERE t.n > 0;
--= a63a590c [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,5,"a",3],[1,4,"a",40],[1,3,"a",30],[1,2,"a",null],[1,1,"a",10],[3,5,"b",3],[3,4,"b",40],[3,3,"b",30],[3,2,"b",null],[3,1,"b",10],[4,5,null,3],[4,4,null,40],[4,3,null,30],[4,2,null,null],[4,1,null,10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.g = u.g OR t.i = u.k WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g);
--= 2f5cf703 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,3,"b",30],[3,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON true WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g);
--= f518a0a2 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,1,"b",10],[5,1,"b",10],[1,2,"a",null],[2,2,"a",null],[3,2,"b",null],[5,2,"b",null],[1,3,"a",30],[2,3,"a",30],[3,3,"b",30],[5,3,"b",30],[1,4,"a",40],[2,4,"a",40],[3,4,"b",40],[5,4,"b",40],[1,5,"a",3],[2,5,"a",3],[3,5,"b",3],[5,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.i < u.k WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g);
--= 782a175c [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[1,3,"a",30],[1,4,"a",40],[3,4,"b",40],[1,5,"a",3],[3,5,"b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON upper(t.g) = upper(u.g) WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g);
--= 7c02c436 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[2,1,"a",10],[3,3,"b",30],[3,2,"b",null],[5,3,"b",30],[5,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.g = u.g AND t.n > 0 WHERE u.m IS NULL;
--= ae291651 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[2,null,"a",null],[3,2,"b",null],[4,null,null,null],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g AND t.n > 0 WHERE t.n NOT IN (SELECT m FROM u);
--= 48aed5c3 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g AND t.n > 0 WHERE t.i > (SELECT avg(k) FROM u);
--= dbc6e41d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON true WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL);
--= a6bc3e18 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[6,1,"c",10],[6,2,"c",null],[6,3,"c",30],[6,4,"c",40],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.i + 1 = u.k;
--= 50176b41 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[2,3,"a",30],[3,4,"b",40],[4,5,null,3],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON upper(t.g) = upper(u.g) WHERE u.m IS NULL;
--= 6ae2948b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[3,2,"b",null],[4,null,null,null],[5,2,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t JOIN u ON t.g = u.g OR t.i = u.k WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g);
--= 50e9993a [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,2,"b",null],[3,3,"b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t FULL JOIN u ON t.g = u.g OR t.i = u.k WHERE t.n = (SELECT max(n) FROM t);
--= 9abd683d [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,4,null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.n = u.m WHERE t.d > 1 OR t.v = '';
--= 26d3ee81 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,5,"a",3],[2,null,"a",null],[5,null,"b",null],[6,null,"c",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g OR t.i = u.k WHERE t.n NOT IN (SELECT m FROM u);
--= 5b444f30 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.n < u.m AND u.g <> 'b';
--= 7e66b44c [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,1,"b",10],[4,1,null,10],[5,1,"b",10],[6,1,"c",10],[5,5,"b",3],[6,5,"c",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t RIGHT JOIN u ON t.g = u.g AND t.n > 0 WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g);
--= e1e2d621 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,1,"a",10],[3,3,"b",30],[3,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT JOIN u ON t.n = u.m WHERE t.g IS NULL;
--= 3bc33822 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,null,null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t INNER JOIN u ON t.g = u.g OR t.i = u.k WHERE u.m IS NULL;
--= aeccd86b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[2,2,"a",null],[3,2,"b",null],[5,2,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.n < u.m AND u.g <> 'b' WHERE t.i > (SELECT avg(k) FROM u);
--= 376b035b [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[4,1,null,10],[5,5,"b",3],[5,1,"b",10],[6,5,"c",3],[6,1,"c",10]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, u.k, t.g, u.m FROM t LEFT OUTER JOIN u ON t.i < u.k WHERE t.g IN (SELECT g FROM u);
--= fb91f747 [["i","integer"],["k","integer"],["g","varchar(1)"],["m","integer"]] [[1,2,"a",null],[1,3,"a",30],[1,4,"a",40],[1,5,"a",3],[2,3,"a",30],[2,4,"a",40],[2,5,"a",3],[3,4,"b",40],[3,5,"b",3],[5,null,"b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, stddev(t.n) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY CUBE (t.g, t.n) HAVING max(t.d) > 1.5;
--= e0cec6fc [["x","double"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, bool_or(t.n > 2) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY t.g, t.v HAVING max(t.d) > 1.5;
--= eedcbc3e [["x","double"],["y","boolean"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, bool_or(t.n > 2) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY CUBE (t.g, t.n) HAVING count(*) > 1;
--= 0e79015f [["x","varchar(1)"],["y","boolean"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT min(t.v) AS x, max_by(t.v, t.i) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY t.g HAVING count(*) > 1;
--= 322a04e7 [["x","varchar(1)"],["y","varchar(1)"]] [["x","y"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(*) AS x, sum(t.n) + count(*) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= 45b99dec [["x","bigint"],["y","bigint"]] [[1,0],[1,1],[1,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) FILTER (WHERE t.d > 1) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY t.n HAVING max(t.d) > 1.5;
--= 454d4dc5 [["x","bigint"],["y","bigint"]] [[-1,-1],[null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, avg(t.n) AS y FROM t GROUP BY upper(t.g) HAVING sum(t.n) IS NOT NULL;
--= 4398b353 [["x","bigint"],["y","double"]] [[3,"3.0"],[2,"1.0"],[0,"0.0"],[7,"7.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, avg(t.n) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING sum(t.n) IS NOT NULL;
--= 23f45601 [["x","boolean"],["y","double"]] [[true,"3.0"],[true,"1.0"],[false,"-1.0"],[true,"3.0"],[true,"1.6666666666666667"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, count(*) AS y FROM t WHERE t.n > 0 GROUP BY CUBE (t.g, t.n);
--= 3a2d3aa7 [["x","varchar(1)"],["y","bigint"]] [["x",1],[null,1],["x",2],[null,1],[null,1],[null,3],["x",1],["x",1],["x",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.d) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.n > 0 GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 9cc8c1b9 [["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, max(t.g) || '!' AS y FROM t WHERE t.n > 0 GROUP BY CUBE (t.g, t.n) HAVING sum(t.n) IS NOT NULL;
--= c2ee187c [["x","boolean"],["y","varchar"]] [[true,null],[true,"b!"],[true,"a!"],[true,"a!"],[true,"b!"],[true,"b!"],[true,null],[true,"b!"],[true,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, max(t.d) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) GROUP BY t.n > 0;
--= ed8491e0 [["x","bigint"],["y","double"]] [[7,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, stddev(t.n) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY t.n > 0 HAVING sum(t.n) IS NOT NULL;
--= 0e62dc16 [["x","bigint"],["y","double"]] [[-1,"0.7071067811865476"],[7,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(DISTINCT t.g) AS x, max_by(t.v, t.i) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) GROUP BY CUBE (t.g, t.n);
--= bbddcf8e [["x","bigint"],["y","varchar(1)"]] [[1,"y"],[1,""],[1,"é"],[3,"é"],[1,"é"],[1,"é"],[1,"y"],[1,"y"],[1,"x"],[1,""],[1,"x"],[1,""]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, stddev(t.n) AS y FROM t GROUP BY t.n HAVING count(*) > 1;
--= 4a569a71 [["x","bigint"],["y","double"]] [[3,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, count_if(t.n > 0) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY t.g;
--= efa94a0d [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, sum(t.n) + count(*) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY t.g HAVING max(t.d) > 1.5;
--= b53e6ec0 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(DISTINCT t.g) AS x, count(t.v) AS y FROM t GROUP BY t.n;
--= 758d61b1 [["x","bigint"],["y","bigint"]] [[1,1],[1,1],[1,1],[2,2],[0,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, sum(t.n) AS y FROM t WHERE t.g IS NULL GROUP BY t.g, t.v HAVING count(*) > 1;
--= 1df42da4 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, count(t.v) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY t.g, t.v HAVING max(t.d) > 1.5;
--= 33baf21a [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, count(*) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 7f9d68e0 [["x","bigint"],["y","bigint"]] [[1,1],[1,1],[1,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, max(t.d) AS y FROM t WHERE t.n > 0 GROUP BY upper(t.g) HAVING max(t.d) > 1.5;
--= 8d176d07 [["x","bigint"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT avg(t.n) AS x, sum(t.n) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY CUBE (t.g, t.n) HAVING max(t.d) > 1.5;
--= 572d9252 [["x","double"],["y","bigint"]] [["2.25",9],["0.0",0],["0.0",0],["-1.0",-1],["0.0",0],["1.0",2],["-1.0",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, sum(t.n) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY t.n > 0;
--= 9314cdc8 [["x","varchar(1)"],["y","bigint"]] [["é",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, sum(t.d) AS y FROM t WHERE t.n > 0 GROUP BY t.g HAVING count(*) > 1;
--= 94955471 [["x","bigint"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT min(t.v) AS x, avg(t.n) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY t.n > 0;
--= 7c4962a6 [["x","varchar(1)"],["y","double"]] [["","-0.5"],["x","3.0"],["y",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, max(t.d) AS y FROM t GROUP BY upper(t.g) HAVING sum(t.n) IS NOT NULL;
--= 2f57dd82 [["x","bigint"],["y","double"]] [[3,"2.5"],[2,"4.0"],[7,"0.0"],[0,"2.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, sum(t.n) AS y FROM t WHERE t.g IS NULL GROUP BY coalesce(t.v, '-');
--= 3ff98d12 [["x","bigint"],["y","bigint"]] [[1,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, max(t.d) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 4467df68 [["x","bigint"],["y","double"]] [[0,"2.5"],[0,"2.5"],[0,"2.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, bool_or(t.n > 2) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY t.n % 2 HAVING count(*) > 1;
--= 6e940f23 [["x","double"],["y","boolean"]] [["0.0",true]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, stddev(t.n) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING count(*) > 1;
--= 0f094872 [["x","bigint"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, count_if(t.n > 0) AS y FROM t GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING count(*) > 1;
--= 86f93985 [["x","bigint"],["y","bigint"]] [[3,2],[2,1],[3,1],[9,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(*) AS x, stddev(t.n) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY CUBE (t.g, t.n);
--= a275614f [["x","bigint"],["y","double"]] [[4,"3.593976442141304"],[1,null],[1,null],[1,null],[1,null],[1,null],[1,null],[2,"2.8284271247461903"],[1,null],[1,null],[1,null],[1,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, sum(t.n) + count(*) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY t.n;
--= 7b36d397 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, max(t.d) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY t.n % 2 HAVING count(*) > 1;
--= a92c36f3 [["x","double"],["y","double"]] [["1.5","1.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(DISTINCT t.g) AS x, count_if(t.n > 0) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= f2fb1d87 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, stddev(t.n) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY t.g HAVING count(*) > 1;
--= 3c566ae1 [["x","bigint"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY t.g HAVING sum(t.n) IS NOT NULL;
--= 2f176339 [["x","boolean"],["y","bigint"]] [[false,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, avg(t.n) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY t.g;
--= 3010bb37 [["x","bigint"],["y","double"]] [[1,"3.0"],[1,"3.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.g) || '!' AS x, sum(DISTINCT t.n) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY ROLLUP (t.g, t.v) HAVING max(t.d) > 1.5;
--= 05e75005 [["x","varchar"],["y","bigint"]] [["b!",-1],["c!",0],["b!",-1],["c!",2],["a!",3],["c!",0],["a!",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.d) AS x, avg(t.n) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY coalesce(t.v, '-') HAVING sum(t.n) IS NOT NULL;
--= 85adbadb [["x","double"],["y","double"]] [["2.5","0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY coalesce(t.v, '-') HAVING sum(t.n) IS NOT NULL;
--= 9340f00a [["x","bigint"],["y","bigint"]] [[0,-1],[2,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(DISTINCT t.g) AS x, count_if(t.n > 0) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY CUBE (t.g, t.n) HAVING max(t.d) > 1.5;
--= 2c0b2dfe [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT avg(t.n) AS x, avg(t.n) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY coalesce(t.v, '-') HAVING sum(t.n) IS NOT NULL;
--= 72212326 [["x","double"],["y","double"]] [["0.0","0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, avg(t.n) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY ROLLUP (t.g, t.v) HAVING count(*) > 1;
--= 2e2c2615 [["x","bigint"],["y","double"]] [[2,"1.0"],[5,"1.6666666666666667"],[3,"3.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, sum(t.d) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= fbc4277d [["x","double"],["y","double"]] [[null,"2.5"],["2.8284271247461903","4.0"],[null,"4.0"],["2.3094010767585034","8.0"],[null,"4.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, avg(t.n) AS y FROM t GROUP BY t.n > 0 HAVING max(t.d) > 1.5;
--= 12ee6d89 [["x","bigint"],["y","double"]] [[-1,"-0.5"],[null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, count_if(t.n > 0) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY t.g HAVING sum(t.n) IS NOT NULL;
--= 355cf092 [["x","bigint"],["y","bigint"]] [[8,1],[4,1],[1,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, sum(DISTINCT t.n) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY t.n % 2 HAVING max(t.d) > 1.5;
--= f94e9f37 [["x","bigint"],["y","bigint"]] [[0,-1],[1,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, sum(DISTINCT t.n) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY t.n HAVING count(*) > 1;
--= ba61b4af [["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, avg(t.n) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY t.n HAVING sum(t.n) IS NOT NULL;
--= 3704c0fa [["x","bigint"],["y","double"]] [[3,"3.0"],[0,"0.0"],[-1,"-1.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(*) AS x, max_by(t.v, t.i) AS y FROM t WHERE t.g IS NULL GROUP BY CUBE (t.g, t.n);
--= 220d9f68 [["x","bigint"],["y","varchar(1)"]] [[1,null],[1,null],[1,null],[1,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, max_by(t.v, t.i) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY CUBE (t.g, t.n);
--= 5f48f279 [["x","boolean"],["y","varchar(1)"]] [[true,"x"],[true,"x"],[true,"x"],[true,"x"],[true,"x"],[true,"x"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, min(t.v) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY ROLLUP (t.g, t.v) HAVING max(t.d) > 1.5;
--= e84078aa [["x","varchar(1)"],["y","varchar(1)"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, count(*) AS y FROM t GROUP BY CUBE (t.g, t.n) HAVING sum(t.n) IS NOT NULL;
--= 84273185 [["x","bigint"],["y","bigint"]] [[2,2],[7,1],[6,2],[7,1],[-1,1],[7,1],[12,6],[3,2],[0,1],[0,1],[3,1],[3,1],[-1,1],[0,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, count(DISTINCT t.g) AS y FROM t WHERE t.n > 0 GROUP BY t.g HAVING count(*) > 1;
--= 6a0ab171 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t GROUP BY t.g, t.v;
--= 978a2d65 [["x","boolean"],["y","bigint"]] [[null,null],[false,0],[true,null],[true,null],[false,-1],[true,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, min(t.v) AS y FROM t GROUP BY t.n % 2 HAVING count(*) > 1;
--= 294f71e3 [["x","double"],["y","varchar(1)"]] [["2.3094010767585034","x"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(*) AS x, bool_or(t.n > 2) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY t.n % 2 HAVING sum(t.n) IS NOT NULL;
--= e214b9ae [["x","bigint"],["y","boolean"]] [[1,false],[1,true],[1,false]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) FILTER (WHERE t.d > 1) AS x, count_if(t.n > 0) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= 65965a0f [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, avg(t.n) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY ROLLUP (t.g, t.v) HAVING max(t.d) > 1.5;
--= f4fdca71 [["x","bigint"],["y","double"]] [[2,"1.0"],[-1,"-1.0"],[2,"1.6666666666666667"],[null,null],[3,"3.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) FILTER (WHERE t.d > 1) AS x, count_if(t.n > 0) AS y FROM t WHERE t.n > 0 GROUP BY t.n HAVING count(*) > 1;
--= 5ef87f3f [["x","bigint"],["y","bigint"]] [[3,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, stddev(t.n) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 61ceb66f [["x","bigint"],["y","double"]] [[null,null],[2,"2.8284271247461903"],[-1,null],[5,"2.3094010767585034"],[3,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY t.n % 2 HAVING count(*) > 1;
--= e904669d [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(t.v) AS x, max(t.g) || '!' AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING sum(t.n) IS NOT NULL;
--= 4bc558b7 [["x","bigint"],["y","varchar"]] [[2,"b!"],[1,"b!"],[2,"b!"],[4,"b!"],[2,"a!"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(t.v) AS x, sum(t.d) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= ae33a6af [["x","bigint"],["y","double"]] [[1,"2.5"],[2,"4.0"],[1,"4.0"],[2,"4.0"],[4,"8.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT avg(t.n) AS x, count(t.v) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY t.n HAVING max(t.d) > 1.5;
--= 03354383 [["x","double"],["y","bigint"]] [["-1.0",1],[null,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.d) AS x, count(t.v) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY t.g HAVING max(t.d) > 1.5;
--= 1555afb7 [["x","double"],["y","bigint"]] [["4.0",1],["2.5",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, bool_or(t.n > 2) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY t.n % 2 HAVING count(*) > 1;
--= b0357e29 [["x","boolean"],["y","boolean"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, count(t.v) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) GROUP BY upper(t.g);
--= c56cefbb [["x","double"],["y","bigint"]] [[null,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) FILTER (WHERE t.d > 1) AS x, count_if(t.n > 0) AS y FROM t GROUP BY t.n > 0;
--= 0ac3c83d [["x","bigint"],["y","bigint"]] [[3,3],[null,0],[-1,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, bool_or(t.n > 2) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) GROUP BY t.n;
--= 5c428bf9 [["x","double"],["y","boolean"]] [[null,false],[null,true],[null,null],[null,false]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, stddev(t.n) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY t.n > 0 HAVING sum(t.n) IS NOT NULL;
--= adfe7232 [["x","bigint"],["y","double"]] [[-1,"0.7071067811865476"],[7,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.g) || '!' AS x, sum(t.n) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY ROLLUP (t.g, t.v);
--= 1584de28 [["x","varchar"],["y","bigint"]] [["b!",3],["a!",3],["b!",3],["b!",6],["a!",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY t.g, t.v;
--= 41da2fd0 [["x","bigint"],["y","bigint"]] [[0,0],[7,null],[-1,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT avg(t.n) AS x, avg(t.n) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY t.g HAVING max(t.d) > 1.5;
--= 9a32171d [["x","double"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT avg(t.n) AS x, sum(t.d) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY t.g, t.v HAVING sum(t.n) IS NOT NULL;
--= d821983d [["x","double"],["y","double"]] [["0.0","2.5"],["7.0","0.0"],["-1.0","4.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, count(DISTINCT t.g) AS y FROM t GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING sum(t.n) IS NOT NULL;
--= 5203ae5b [["x","bigint"],["y","bigint"]] [[0,1],[2,2],[1,0],[3,3],[1,0],[0,1],[1,1],[0,1],[1,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, max(t.g) || '!' AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY t.g HAVING max(t.d) > 1.5;
--= 9f57a4d1 [["x","double"],["y","varchar"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, max(t.d) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 4302f24e [["x","bigint"],["y","double"]] [[0,"2.5"],[1,"4.0"],[0,"4.0"],[0,"4.0"],[0,"2.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, sum(t.n) AS y FROM t GROUP BY ROLLUP (t.g, t.v) HAVING count(*) > 1;
--= 968092c2 [["x","boolean"],["y","bigint"]] [[true,2],[true,12],[true,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, sum(t.n) + count(*) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY t.g HAVING max(t.d) > 1.5;
--= 21936fe3 [["x","varchar(1)"],["y","bigint"]] [["",4],["y",5]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) FILTER (WHERE t.d > 1) AS x, stddev(t.n) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY coalesce(t.v, '-');
--= 37089d7b [["x","bigint"],["y","double"]] [[null,null],[-1,null],[3,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t WHERE t.n > 0 GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= ad47bc7f [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, max(t.d) AS y FROM t GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING sum(t.n) IS NOT NULL;
--= 7fc02ba4 [["x","double"],["y","double"]] [[null,"2.5"],["0.0","1.5"],[null,"0.0"],["2.8284271247461903","4.0"],[null,"4.0"],[null,"2.5"],[null,"2.5"],["3.1304951684997055","4.0"],[null,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.d) AS x, count(t.v) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY t.n > 0 HAVING max(t.d) > 1.5;
--= 2bc70ed0 [["x","double"],["y","bigint"]] [["4.0",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.d) AS x, count(t.v) AS y FROM t WHERE t.n > 0 GROUP BY t.g HAVING sum(t.n) IS NOT NULL;
--= bc3852e0 [["x","double"],["y","bigint"]] [[null,1],["0.0",0],["1.5",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, max(t.g) || '!' AS y FROM t WHERE t.g IS NULL GROUP BY t.g, t.v;
--= 8cad0875 [["x","double"],["y","varchar"]] [["0.0",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, count(*) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= 622335a4 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(DISTINCT t.n) AS x, bool_or(t.n > 2) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) GROUP BY t.g, t.v;
--= 4ae80f5a [["x","bigint"],["y","boolean"]] [[3,true],[null,null],[0,false],[-1,false]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT min(t.v) AS x, avg(t.n) AS y FROM t WHERE t.d > 1 OR t.v = '' GROUP BY CUBE (t.g, t.n) HAVING count(*) > 1;
--= 3a719e06 [["x","varchar(1)"],["y","double"]] [["","0.6666666666666666"],["x","3.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max(t.g) || '!' AS x, sum(t.n) FILTER (WHERE t.d > 1) AS y FROM t GROUP BY upper(t.g);
--= 8697365e [["x","varchar"],["y","bigint"]] [["a!",3],["b!",-1],["c!",0],[null,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(t.v) AS x, max(t.d) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING sum(t.n) IS NOT NULL;
--= 8e28d269 [["x","bigint"],["y","double"]] [[1,null],[1,"1.5"],[2,"1.5"],[2,"1.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, sum(t.n) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING count(*) > 1;
--= 900c10da [["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, count(DISTINCT t.g) AS y FROM t GROUP BY t.g, t.v HAVING count(*) > 1;
--= e53f516a [["x","boolean"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, sum(t.n) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) GROUP BY upper(t.g) HAVING sum(t.n) IS NOT NULL;
--= 622cebb8 [["x","bigint"],["y","bigint"]] [[0,-1],[1,0],[8,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, sum(DISTINCT t.n) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) GROUP BY upper(t.g);
--= 3405b123 [["x","double"],["y","bigint"]] [[null,3],["2.8284271247461903",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count(DISTINCT t.g) AS x, sum(t.n) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) GROUP BY upper(t.g) HAVING max(t.d) > 1.5;
--= 2ca14105 [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, sum(DISTINCT t.n) AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY ROLLUP (t.g, t.v);
--= 974337c8 [["x","double"],["y","bigint"]] [["8.0",2],["4.0",3],["2.5",null],["4.0",2],["1.5",3],[null,3],["4.0",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, stddev(t.n) AS y FROM t GROUP BY upper(t.g) HAVING max(t.d) > 1.5;
--= d1b1504e [["x","bigint"],["y","double"]] [[1,null],[5,null],[4,"2.8284271247461903"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, count(DISTINCT t.g) AS y FROM t WHERE t.g IS NULL GROUP BY GROUPING SETS ((t.g), (t.v), ()) HAVING max(t.d) > 1.5;
--= a23e8baf [["x","boolean"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, count_if(t.n > 0) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY CUBE (t.g, t.n) HAVING sum(t.n) IS NOT NULL;
--= 61987d6b [["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT count_if(t.n > 0) AS x, bool_or(t.n > 2) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= efe8aca8 [["x","bigint"],["y","boolean"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.d) AS x, count(DISTINCT t.g) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) GROUP BY t.g HAVING count(*) > 1;
--= 2212dfa6 [["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT max_by(t.v, t.i) AS x, sum(t.n) + count(*) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' GROUP BY coalesce(t.v, '-') HAVING max(t.d) > 1.5;
--= d42a3121 [["x","varchar(1)"],["y","bigint"]] [["",0],["é",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, sum(t.n) + count(*) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) GROUP BY t.n > 0 HAVING max(t.d) > 1.5;
--= 7bcc8e4c [["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT sum(t.n) + count(*) AS x, max(t.g) || '!' AS y FROM t WHERE t.g IN (SELECT g FROM u) GROUP BY CUBE (t.g, t.n) HAVING sum(t.n) IS NOT NULL;
--= b6e4c8ba [["x","bigint"],["y","varchar"]] [[9,"b!"],[5,"a!"],[4,"a!"],[4,"b!"],[0,"b!"],[4,"b!"],[8,"b!"],[0,"b!"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT bool_or(t.n > 2) AS x, max_by(t.v, t.i) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) GROUP BY t.n > 0 HAVING count(*) > 1;
--= e75dc164 [["x","boolean"],["y","varchar(1)"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT stddev(t.n) AS x, sum(t.d) AS y FROM t GROUP BY t.n % 2 HAVING count(*) > 1;
--= b6d809b1 [["x","double"],["y","double"]] [["2.3094010767585034","1.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 31c676ac [["i","integer"],["x","double"],["y","bigint"]] [[1,"0.3333333333333333",2],[2,"1.0",4],[3,"0.3333333333333333",2],[5,"0.0",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, row_number() OVER (ORDER BY t.i) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= 5b7aa5ac [["i","integer"],["x","bigint"],["y","varchar(1)"]] [[4,1,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= 6cb67ed7 [["i","integer"],["x","double"],["y","integer"]] [[6,"2.5",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, t.n - lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= 17849d37 [["i","integer"],["x","bigint"],["y","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= d2a0e656 [["i","integer"],["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= a053ad3a [["i","integer"],["x","integer"],["y","double"]] [[1,null,"1.5"],[2,null,"2.0"],[3,null,"2.5"],[5,-4,"4.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 5f260a34 [["i","integer"],["x","integer"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t ORDER BY t.i;
--= e092dd55 [["i","integer"],["x","varchar(3)"],["y","integer"]] [[1,"x",null],[2,null,3],[3,"",null],[4,"é",3],[5,"end",7],[6,"end",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (ORDER BY t.i) AS x, ntile(2) OVER (ORDER BY t.i) AS y FROM t WHERE t.g IS NULL ORDER BY t.i;
--= b66ca6b4 [["i","integer"],["x","bigint"],["y","bigint"]] [[4,7,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t ORDER BY t.i;
--= 0ce4b096 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[1,"x",3],[2,null,3],[3,"",2],[4,"é",7],[5,"end",2],[6,"end",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= b635e601 [["i","integer"],["x","bigint"],["y","varchar(1)"]] [[4,7,null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t WHERE t.g IS NULL ORDER BY t.i;
--= 710f140e [["i","integer"],["x","bigint"],["y","bigint"]] [[4,1,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.d) OVER (ORDER BY t.n, t.i) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.g IS NULL ORDER BY t.i;
--= 2c7f0b1f [["i","integer"],["x","double"],["y","integer"]] [[4,"0.0",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= b44fd4b0 [["i","integer"],["x","double"],["y","integer"]] [[4,"1.0",null],[5,"0.0",7],[6,"0.5",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS y FROM t WHERE t.d > 1 OR t.v = '' ORDER BY t.i;
--= 77f913be [["i","integer"],["x","integer"],["y","double"]] [[1,null,"1.5"],[2,null,"2.0"],[5,null,"3.25"],[6,1,"3.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.d) OVER (ORDER BY t.n, t.i) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) ORDER BY t.i;
--= 18e1a9a8 [["i","integer"],["x","double"],["y","bigint"]] [[1,"8.0",1],[2,"10.5",2],[5,"4.0",1],[6,"6.5",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 8d185ea0 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[1,"x",2],[2,"",4],[3,"end",2],[5,"end",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, rank() OVER (ORDER BY t.n) AS x, sum(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 7c32cc95 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,2,3],[2,4,3],[3,2,6],[5,1,5]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, rank() OVER (ORDER BY t.n) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= b8aeecef [["i","integer"],["x","bigint"],["y","integer"]] [[4,3,7],[5,1,7],[6,2,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, count(*) OVER () AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= 0f124755 [["i","integer"],["x","double"],["y","bigint"]] [[1,"0.0",3],[3,"0.0",3],[4,"1.0",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 151eb44b [["i","integer"],["x","integer"],["y","bigint"]] [[1,null,1],[2,null,2],[3,null,2],[5,-4,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= c991c8fb [["i","integer"],["x","integer"],["y","bigint"]] [[3,null,3],[4,4,4],[5,-8,1],[6,1,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= 00a23de6 [["i","integer"],["x","double"],["y","varchar(3)"]] [[6,"2.5","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= 6ebbf396 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[3,"",2],[4,"é",7],[5,"end",2],[6,"end",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, sum(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.d > 1 OR t.v = '' ORDER BY t.i;
--= 86ef3b1e [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[1,"",3],[2,"é",3],[5,"end",2],[6,"end",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, row_number() OVER (ORDER BY t.i) AS y FROM t WHERE t.g IS NULL ORDER BY t.i;
--= 5ee71c51 [["i","integer"],["x","bigint"],["y","bigint"]] [[4,1,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.d) OVER (ORDER BY t.n, t.i) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= 7640597e [["i","integer"],["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, rank() OVER (ORDER BY t.n) AS x, t.n - lag(t.n) OVER (ORDER BY t.i) AS y FROM t ORDER BY t.i;
--= 172b687a [["i","integer"],["x","bigint"],["y","integer"]] [[1,3,null],[2,6,null],[3,3,null],[4,5,4],[5,1,-8],[6,2,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= 419db120 [["i","integer"],["x","double"],["y","integer"]] [[4,"0.0",7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS x, percent_rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= aa238ae8 [["i","integer"],["x","bigint"],["y","double"]] [[6,1,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS x, ntile(2) OVER (ORDER BY t.i) AS y FROM t WHERE t.d > 1 OR t.v = '' ORDER BY t.i;
--= 64e5ce25 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,1,1],[2,2,1],[5,1,2],[6,1,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (ORDER BY t.i) AS x, row_number() OVER (ORDER BY t.i) AS y FROM t WHERE t.g IS NULL ORDER BY t.i;
--= 3df754e0 [["i","integer"],["x","bigint"],["y","bigint"]] [[4,7,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, count(*) OVER () AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= e68d1a00 [["i","integer"],["x","double"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lag(t.n) OVER (ORDER BY t.i) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= d3fb3932 [["i","integer"],["x","integer"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= e23b8133 [["i","integer"],["x","bigint"],["y","integer"]] [[4,1,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= cf97b5a1 [["i","integer"],["x","bigint"],["y","integer"]] [[3,2,null],[4,7,3],[5,2,7],[6,0,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS x, t.n - lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= ac5bfdc4 [["i","integer"],["x","bigint"],["y","integer"]] [[1,1,null],[2,2,null],[3,2,null],[5,1,-4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS x, ntile(2) OVER (ORDER BY t.i) AS y FROM t ORDER BY t.i;
--= be01792b [["i","integer"],["x","bigint"],["y","bigint"]] [[1,1,1],[2,2,1],[3,2,1],[4,1,2],[5,1,2],[6,1,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= da4ec52b [["i","integer"],["x","bigint"],["y","integer"]] [[6,1,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, row_number() OVER (ORDER BY t.i) AS x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) ORDER BY t.i;
--= de2fa778 [["i","integer"],["x","bigint"],["y","varchar(3)"]] [[1,1,""],[2,2,"é"],[5,3,"end"],[6,4,"end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= b523e265 [["i","integer"],["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, ntile(2) OVER (ORDER BY t.i) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= 68a81b93 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[1,null,1],[3,"end",1],[4,"end",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, row_number() OVER (ORDER BY t.i) AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) ORDER BY t.i;
--= 2426fd81 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,3,1],[2,3,2],[5,-1,3],[6,0,4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, percent_rank() OVER (ORDER BY t.n) AS y FROM t ORDER BY t.i;
--= d5216299 [["i","integer"],["x","bigint"],["y","double"]] [[1,6,"0.4"],[2,6,"1.0"],[3,6,"0.4"],[4,6,"0.8"],[5,6,"0.0"],[6,6,"0.2"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= aad25a84 [["i","integer"],["x","bigint"],["y","varchar(3)"]] [[4,1,"é"],[5,1,"end"],[6,1,"end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= 47e16ae9 [["i","integer"],["x","bigint"],["y","integer"]] [[1,1,3],[3,1,7],[4,2,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= 4085895b [["i","integer"],["x","double"],["y","integer"]] [[4,"0.0",7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lag(t.n) OVER (ORDER BY t.i) AS x, sum(t.n) OVER (ORDER BY t.i) AS y FROM t ORDER BY t.i;
--= 52574cb5 [["i","integer"],["x","integer"],["y","bigint"]] [[1,null,3],[2,3,3],[3,null,6],[4,3,13],[5,7,12],[6,-1,12]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, rank() OVER (ORDER BY t.n) AS x, row_number() OVER (ORDER BY t.i) AS y FROM t WHERE t.n NOT IN (SELECT m FROM u) ORDER BY t.i;
--= 358f5b93 [["i","integer"],["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS x, percent_rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n = (SELECT max(n) FROM t) ORDER BY t.i;
--= 7829282a [["i","integer"],["x","varchar(1)"],["y","double"]] [[4,null,"0.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= a0d5c12d [["i","integer"],["x","bigint"],["y","varchar(1)"]] [[6,1,"é"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= 541ca5d9 [["i","integer"],["x","double"],["y","bigint"]] [[4,"0.0",7],[5,"2.0",-1],[6,"3.25",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (ORDER BY t.i) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.d > 1 OR t.v = '' ORDER BY t.i;
--= b1b6a8ac [["i","integer"],["x","bigint"],["y","integer"]] [[1,3,3],[2,3,3],[5,2,0],[6,2,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= 54024d43 [["i","integer"],["x","bigint"],["y","integer"]] [[4,1,null],[5,1,7],[6,2,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 372c3713 [["i","integer"],["x","integer"],["y","bigint"]] [[1,3,3],[2,3,3],[3,3,2],[5,3,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= 19b03ceb [["i","integer"],["x","integer"],["y","integer"]] [[6,0,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, sum(t.d) OVER (ORDER BY t.n, t.i) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 03a25f72 [["i","integer"],["x","bigint"],["y","double"]] [[1,3,"5.5"],[2,3,"8.0"],[3,2,"5.5"],[5,2,"4.0"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL) ORDER BY t.i;
--= 6e077e8d [["i","integer"],["x","varchar(1)"],["y","bigint"]] [[6,"é",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE t.g IN (SELECT g FROM u) ORDER BY t.i;
--= 89dbc669 [["i","integer"],["x","double"],["y","bigint"]] [[1,"1.5",1],[2,"2.0",2],[3,"2.5",2],[5,"4.0",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 43eb2b7a [["i","integer"],["x","bigint"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (PARTITION BY t.g) AS x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= 9a37ba6c [["i","integer"],["x","bigint"],["y","bigint"]] [[1,3,1],[3,3,1],[4,7,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, count(*) OVER () AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 4c8c5a14 [["i","integer"],["x","varchar(3)"],["y","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.d) OVER (ORDER BY t.n, t.i) AS x, t.n - lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= b95274af [["i","integer"],["x","double"],["y","integer"]] [[4,"6.5",null],[5,"4.0",-8],[6,"6.5",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lag(t.n) OVER (ORDER BY t.i) AS x, sum(t.d) OVER (ORDER BY t.n, t.i) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= f83dbb5d [["i","integer"],["x","integer"],["y","double"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, rank() OVER (ORDER BY t.n) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= 00708268 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[1,null,1],[3,"end",1],[4,"end",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= 7d8aa31c [["i","integer"],["x","integer"],["y","double"]] [[3,7,null],[4,7,"0.0"],[5,7,"2.0"],[6,0,"3.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS x, count(*) OVER () AS y FROM t WHERE t.i > (SELECT avg(k) FROM u) ORDER BY t.i;
--= 36324925 [["i","integer"],["x","varchar(3)"],["y","bigint"]] [[4,"é",3],[5,"end",3],[6,"end",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, percent_rank() OVER (ORDER BY t.n) AS x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS y FROM t WHERE t.d > 1 OR t.v = '' ORDER BY t.i;
--= 7aa44bf9 [["i","integer"],["x","double"],["y","varchar(3)"]] [[1,"0.6666666666666666",""],[2,"1.0","é"],[5,"0.0","end"],[6,"0.3333333333333333","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= 2844615d [["i","integer"],["x","varchar(1)"],["y","double"]] [[3,"",null],[4,null,"0.0"],[5,"","2.0"],[6,"é","3.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS x, t.n - lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= e01d9259 [["i","integer"],["x","integer"],["y","integer"]] [[1,3,null],[3,7,0],[4,7,4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (ORDER BY t.i) AS x, count(*) OVER () AS y FROM t WHERE NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20) ORDER BY t.i;
--= 21472bf1 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,3,4],[2,3,4],[5,2,4],[6,2,4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, t.n - lag(t.n) OVER (ORDER BY t.i) AS x, lag(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= e06388ef [["i","integer"],["x","integer"],["y","integer"]] [[3,null,null],[4,4,3],[5,-8,7],[6,1,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, sum(t.n) OVER (ORDER BY t.i) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) ORDER BY t.i;
--= edc047af [["i","integer"],["x","bigint"],["y","bigint"]] [[1,2,3],[3,2,6]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, lag(t.n) OVER (ORDER BY t.i) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t WHERE t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 955b3029 [["i","integer"],["x","integer"],["y","varchar(1)"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, sum(t.n) OVER (PARTITION BY t.g) AS y FROM t WHERE EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g) ORDER BY t.i;
--= 0e4f5a54 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,4,3],[2,4,3],[3,4,2],[5,4,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, count(*) OVER () AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= 15661938 [["i","integer"],["x","bigint"],["y","bigint"]] [[3,1,4],[4,1,4],[5,2,4],[6,2,4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, sum(t.n) OVER (ORDER BY t.i) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t ORDER BY t.i;
--= 0d6a7468 [["i","integer"],["x","bigint"],["y","varchar(1)"]] [[1,3,"y"],[2,3,"y"],[3,6,""],[4,13,null],[5,12,""],[6,12,"é"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, ntile(2) OVER (ORDER BY t.i) AS x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS y FROM t WHERE t.i IN (SELECT k FROM u WHERE u.g = t.g) ORDER BY t.i;
--= c82b16a2 [["i","integer"],["x","bigint"],["y","varchar(1)"]] [[1,1,"x"],[3,2,"x"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, count(*) OVER () AS x, ntile(2) OVER (ORDER BY t.i) AS y FROM t WHERE t.n > 0 ORDER BY t.i;
--= d2c2c1e2 [["i","integer"],["x","bigint"],["y","bigint"]] [[1,3,1],[3,3,1],[4,3,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT t.i, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS y FROM t WHERE coalesce(t.g, 'z') <> 'a' ORDER BY t.i;
--= aa637569 [["i","integer"],["x","varchar(1)"],["y","varchar(3)"]] [[3,"",""],[4,null,"é"],[5,"","end"],[6,"é","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) UNION ALL (SELECT g, n FROM t) UNION (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= fbdf971c [["a","varchar(1)"],["b","integer"]] [["a",10],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) UNION ALL (SELECT v, i FROM t WHERE n > 0) UNION DISTINCT (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1 DESC, a, b OFFSET 1 ROWS LIMIT 2;
--= b5dd48aa [["a","varchar(1)"],["b","integer"]] [["x",3],["d",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION DISTINCT (SELECT g, m FROM u) UNION DISTINCT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 008d34f0 [["a","varchar(1)"],["b","integer"]] [["d",3],["c",0],["b",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= a9838a03 [["a","varchar(1)"],["b","bigint"]] [["a",3],["b",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) INTERSECT (SELECT g, m FROM u) EXCEPT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS LIMIT 2;
--= 71e99589 [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) UNION (SELECT g, n FROM t) UNION ALL (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS;
--= 70e1283a [["a","varchar(1)"],["b","integer"]] [["a",3],["a",null],["b",-1],["b",3],["c",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT DISTINCT g, 3 FROM u) UNION DISTINCT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 2, 1, a, b OFFSET 1 ROWS;
--= b08dd11e [["a","varchar(1)"],["b","bigint"]] [["x",1],[null,1],["a",2],["b",2],["x",3],[null,4]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT g, count(*) FROM t GROUP BY g) UNION ALL (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1, a, b;
--= c0c78214 [["a","varchar(1)"],["b","bigint"]] [["a",2],["a",10],["b",2],["b",30],["b",null],["c",1],["d",3],["x",1],["x",3],[null,1],[null,4],[null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION (SELECT g, n FROM t) UNION (SELECT g, n FROM t)) AS q(a, b) ORDER BY 2, 1, a, b;
--= c146a7ae [["a","varchar(1)"],["b","integer"]] [["b",-1],["c",0],["a",3],["b",3],[null,7],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) INTERSECT (SELECT DISTINCT g, 3 FROM u) UNION (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1 DESC, a, b;
--= 2f9ee339 [["a","varchar(1)"],["b","bigint"]] [["d",3],["c",1],["b",2],["a",2],[null,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) EXCEPT (VALUES ('a', 3), (NULL, 7)) EXCEPT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 2, 1, a, b;
--= ed74e4e2 [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) EXCEPT (SELECT g, count(*) FROM t GROUP BY g) UNION ALL (SELECT g, n FROM t)) AS q(a, b) ORDER BY 2, 1, a, b OFFSET 1 ROWS;
--= 3e6fe977 [["a","varchar(1)"],["b","bigint"]] [["c",0],["x",1],["a",3],["b",3],["x",3],[null,4],[null,7],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) EXCEPT (SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 1 DESC, a, b OFFSET 1 ROWS LIMIT 2;
--= 0a8bb4e0 [["a","varchar(1)"],["b","bigint"]] [["b",30],["b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) INTERSECT (SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1, a, b;
--= 58bb9c03 [["a","varchar(1)"],["b","integer"]] [["a",10],["b",30],["b",null],["d",3],["x",1],["x",3],[null,4],[null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) EXCEPT (SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b;
--= d98c2682 [["a","varchar(1)"],["b","bigint"]] [[null,7],[null,40],["a",3],["a",10],["b",30],["b",null],["d",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) INTERSECT (SELECT g, count(*) FROM t GROUP BY g) UNION ALL (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 322dfb17 [["a","varchar(1)"],["b","bigint"]] [["c",1],["b",2],["a",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b LIMIT 3;
--= 9caeb9b0 [["a","varchar(1)"],["b","bigint"]] [[null,1],[null,7],["a",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) INTERSECT (VALUES ('a', 3), (NULL, 7)) UNION DISTINCT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS;
--= 983c2ac5 [["a","varchar(1)"],["b","bigint"]] [[null,7],["a",2],["a",3],["b",2],["c",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT DISTINCT g, 3 FROM u) UNION ALL (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1 DESC, a, b OFFSET 1 ROWS LIMIT 2;
--= 16bbe0d0 [["a","varchar(1)"],["b","integer"]] [["x",3],["d",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) INTERSECT (SELECT v, i FROM t WHERE n > 0) UNION DISTINCT (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b LIMIT 3;
--= b5fe5053 [["a","varchar(1)"],["b","integer"]] [[null,3],["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) INTERSECT (SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 56a6ac1c [["a","varchar(1)"],["b","bigint"]] [["c",1],["b",2],["a",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) EXCEPT (SELECT DISTINCT g, 3 FROM u) UNION (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b OFFSET 1 ROWS;
--= 6b2f7184 [["a","varchar(1)"],["b","integer"]] [["a",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION ALL (SELECT g, n FROM t) INTERSECT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 DESC, a, b;
--= dede39c4 [["a","varchar(1)"],["b","integer"]] [["a",3],[null,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) UNION DISTINCT (SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1, a, b LIMIT 3;
--= 3b0ae922 [["a","varchar(1)"],["b","bigint"]] [["a",2],["a",3],["b",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION (SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, m FROM u)) AS q(a, b) ORDER BY 2, 1, a, b OFFSET 1 ROWS;
--= 6863cfb4 [["a","varchar(1)"],["b","bigint"]] [[null,1],["a",2],["b",2],["a",3],["d",3],[null,7],["a",10],["b",30],[null,40],["b",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) INTERSECT (VALUES ('a', 3), (NULL, 7)) UNION ALL (SELECT g, n FROM t)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b OFFSET 1 ROWS LIMIT 2;
--= fcf5d9d0 [["a","varchar(1)"],["b","integer"]] [["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) INTERSECT (SELECT g, m FROM u) INTERSECT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= bb036848 [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION ALL (SELECT g, n FROM t) UNION DISTINCT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 2, 1, a, b OFFSET 1 ROWS;
--= dc42f073 [["a","varchar(1)"],["b","bigint"]] [["c",0],["c",1],[null,1],["a",2],["b",2],["a",3],["b",3],[null,7],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT DISTINCT g, 3 FROM u) EXCEPT (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= 87e5ac13 [["a","varchar(1)"],["b","bigint"]] [["b",2],["c",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, m FROM u) UNION (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1, a, b;
--= 660d61a7 [["a","varchar(1)"],["b","bigint"]] [["a",2],["a",3],["a",10],["b",2],["b",3],["b",30],["b",null],["c",1],["d",3],[null,1],[null,3],[null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) UNION DISTINCT (SELECT g, m FROM u) UNION (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= 05d414f1 [["a","varchar(1)"],["b","integer"]] [["a",10],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) EXCEPT (SELECT g, m FROM u) INTERSECT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS LIMIT 2;
--= a8b97199 [["a","varchar(1)"],["b","integer"]] [["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) UNION ALL (VALUES ('a', 3), (NULL, 7)) UNION (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS;
--= 053d5a41 [["a","varchar(1)"],["b","integer"]] [[null,40],["a",3],["a",10],["b",30],["b",null],["d",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 1 DESC, a, b OFFSET 1 ROWS LIMIT 2;
--= c9e6a81d [["a","varchar(1)"],["b","bigint"]] [["b",2],["a",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) INTERSECT (SELECT g, m FROM u) EXCEPT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 2, 1, a, b;
--= 975cff90 [["a","varchar(1)"],["b","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) UNION (SELECT DISTINCT g, 3 FROM u) UNION ALL (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 4df6963c [["a","varchar(1)"],["b","integer"]] [["d",3],["c",0],["b",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) INTERSECT (SELECT v, i FROM t WHERE n > 0) INTERSECT (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= f94246ca [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT g, count(*) FROM t GROUP BY g) INTERSECT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS LIMIT 2;
--= 51ca8cf8 [["a","varchar(1)"],["b","bigint"]] [["x",1],["x",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT g, n FROM t) EXCEPT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 2, 1, a, b LIMIT 3;
--= 97ac7116 [["a","varchar(1)"],["b","bigint"]] [["b",-1],["c",0],["x",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION ALL (SELECT g, n FROM t) EXCEPT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS LIMIT 2;
--= 5db79160 [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) EXCEPT (VALUES ('a', 3), (NULL, 7)) UNION ALL (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1, a, b LIMIT 3;
--= 406dc28f [["a","varchar(1)"],["b","bigint"]] [["a",2],["b",2],["c",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION ALL (VALUES ('a', 3), (NULL, 7)) INTERSECT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS;
--= 69fd93ad [["a","varchar(1)"],["b","bigint"]] [["b",2],["c",1],[null,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) UNION ALL (SELECT g, m FROM u) EXCEPT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b LIMIT 3;
--= 5df31a77 [["a","varchar(1)"],["b","integer"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION DISTINCT (SELECT g, n FROM t) UNION (SELECT g, n FROM t)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b LIMIT 3;
--= 6e3fcd51 [["a","varchar(1)"],["b","integer"]] [[null,7],["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) EXCEPT (SELECT DISTINCT g, 3 FROM u) UNION DISTINCT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b;
--= 09e9fee7 [["a","varchar(1)"],["b","integer"]] [[null,7],[null,4],["x",3],["x",1],["c",0],["b",-1],["a",null]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT v, i FROM t WHERE n > 0) UNION (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS;
--= 2bea69ce [["a","varchar(1)"],["b","bigint"]] [["a",10],["b",2],["b",30],["b",null],["c",1],["d",3],["x",1],["x",3],[null,1],[null,4],[null,40]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, m FROM u) UNION (SELECT g, count(*) FROM t GROUP BY g) EXCEPT (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b;
--= 81164084 [["a","varchar(1)"],["b","bigint"]] [[null,1],[null,40],["a",2],["a",10],["b",2],["b",30],["b",null],["c",1],["d",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT g, n FROM t) EXCEPT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS;
--= b2674956 [["a","varchar(1)"],["b","bigint"]] []
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) INTERSECT (SELECT g, count(*) FROM t GROUP BY g) UNION (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS LIMIT 2;
--= 159f74e5 [["a","varchar(1)"],["b","bigint"]] [["a",10],["b",30]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION ALL (SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS;
--= 018f5de3 [["a","varchar(1)"],["b","bigint"]] [["a",3],["b",2],["c",1],[null,1],[null,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) INTERSECT (SELECT g, n FROM t) EXCEPT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b LIMIT 3;
--= 1871ad34 [["a","varchar(1)"],["b","integer"]] [[null,7],["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) UNION (SELECT g, n FROM t) UNION (SELECT g, m FROM u)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 704a0af8 [["a","varchar(1)"],["b","integer"]] [["d",3],["c",0],["b",-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT g, n FROM t) INTERSECT (SELECT DISTINCT g, 3 FROM u)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b OFFSET 1 ROWS LIMIT 2;
--= ebc12114 [["a","varchar(1)"],["b","bigint"]] [["b",2],["c",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((VALUES ('a', 3), (NULL, 7)) UNION DISTINCT (SELECT DISTINCT g, 3 FROM u) UNION ALL (VALUES ('a', 3), (NULL, 7))) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b LIMIT 3;
--= 1d5862f1 [["a","varchar(1)"],["b","integer"]] [[null,3],[null,7],["a",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) EXCEPT (SELECT g, n FROM t) UNION DISTINCT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 1, a, b;
--= 8dc78924 [["a","varchar(1)"],["b","integer"]] [["a",3],["a",null],["b",-1],["b",3],["c",0],[null,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, n FROM t) EXCEPT (SELECT v, i FROM t WHERE n > 0) UNION ALL (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1, a, b OFFSET 1 ROWS;
--= ffaf9a8f [["a","varchar(1)"],["b","bigint"]] [["a",3],["a",null],["b",-1],["b",2],["b",3],["c",0],["c",1],[null,1],[null,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) UNION (SELECT DISTINCT g, 3 FROM u) EXCEPT (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b OFFSET 1 ROWS;
--= 412271b1 [["a","varchar(1)"],["b","bigint"]] [["b",3],["d",3],[null,3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT v, i FROM t WHERE n > 0) EXCEPT (VALUES ('a', 3), (NULL, 7)) UNION (SELECT g, count(*) FROM t GROUP BY g)) AS q(a, b) ORDER BY 1 NULLS FIRST, a, b OFFSET 1 ROWS;
--= 28d525e2 [["a","varchar(1)"],["b","bigint"]] [[null,4],["a",2],["b",2],["c",1],["x",1],["x",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT DISTINCT g, 3 FROM u) UNION ALL (VALUES ('a', 3), (NULL, 7)) INTERSECT (SELECT v, i FROM t WHERE n > 0)) AS q(a, b) ORDER BY 1 DESC, a, b LIMIT 3;
--= 3ad666c2 [["a","varchar(1)"],["b","integer"]] [["d",3],["b",3],["a",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
SELECT DISTINCT * FROM ((SELECT g, count(*) FROM t GROUP BY g) EXCEPT (SELECT g, count(*) FROM t GROUP BY g) UNION DISTINCT (SELECT g, n FROM t)) AS q(a, b) ORDER BY 2 DESC NULLS LAST, 1, a, b OFFSET 1 ROWS LIMIT 2;
--= 390aa771 [["a","varchar(1)"],["b","bigint"]] [["a",3],["b",3]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, stddev(t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS w FROM t LEFT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 03f1ee70 [["i","integer"],["x","double"],["w","bigint"]] [[1,null,1],[2,null,2],[3,"2.8284271247461903",2],[4,null,1],[5,"2.8284271247461903",1],[6,null,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, min(t.v) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.n) OVER (PARTITION BY t.g) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 74a7d13b [["i","integer"],["x","varchar(1)"],["w","bigint"]] [[1,"x",3],[2,"x",3],[3,"",2],[4,null,7],[5,"",2],[6,"é",0],[null,null,7]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(t.v) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, percent_rank() OVER (ORDER BY t.n) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= b5845d0a [["i","integer"],["x","bigint"],["w","double"]] [[1,2,"0.4"],[2,2,"0.8"],[3,2,"0.4"],[5,2,"0.0"],[6,1,"0.2"],[null,0,"0.8"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, bool_or(t.n > 2) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 462f9f1b [["i","integer"],["x","boolean"],["w","bigint"]] [[1,true,1],[2,true,2],[3,true,2],[4,null,1],[5,true,1],[6,false,1],[null,true,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, bool_or(t.n > 2) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, count(*) OVER () AS w FROM t LEFT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 22d596d9 [["i","integer"],["x","boolean"],["w","bigint"]] [[1,true,6],[2,true,6],[3,true,6],[4,null,6],[5,true,6],[6,false,6]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= c02bc994 [["i","integer"],["x","double"],["w","integer"]] [[1,"4.0",3],[2,"4.0",3],[3,"4.0",3],[5,"4.0",3],[6,"2.5",0],[null,"0.0",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(DISTINCT t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.n) OVER (PARTITION BY t.g) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 2b39e5a2 [["i","integer"],["x","bigint"],["w","bigint"]] [[1,3,3],[2,3,3],[3,2,2],[4,null,7],[5,2,2],[6,0,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.n) OVER (PARTITION BY t.g) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 9f3afee8 [["i","integer"],["x","double"],["w","bigint"]] [[1,"2.5",3],[2,"2.5",3],[3,"4.0",2],[4,null,7],[5,"4.0",2],[6,"2.5",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(t.v) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, t.n - lag(t.n) OVER (ORDER BY t.i) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 6ac5dd9d [["i","integer"],["x","bigint"],["w","integer"]] [[1,2,null],[2,2,null],[3,2,null],[4,null,4],[5,2,-8],[6,1,1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, avg(t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.d) OVER (ORDER BY t.n, t.i) AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 4b3beb73 [["i","integer"],["x","double"],["w","double"]] [[1,"3.0","8.0"],[2,"3.0","10.5"],[3,"1.0","8.0"],[5,"1.0","4.0"],[6,"0.0","6.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lag(t.n) OVER (ORDER BY t.i) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 70946bef [["i","integer"],["x","bigint"],["w","integer"]] [[1,3,null],[2,3,3],[3,2,null],[4,null,3],[5,2,7],[6,0,-1],[null,7,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(t.v) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.n) OVER (ORDER BY t.i) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= dc60621e [["i","integer"],["x","bigint"],["w","bigint"]] [[1,2,3],[2,2,3],[3,2,6],[4,null,13],[5,2,12],[6,1,12]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.g) || '!' AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lag(t.n) OVER (ORDER BY t.i) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 9e821a5e [["i","integer"],["x","varchar"],["w","integer"]] [[1,"a!",null],[2,"a!",3],[3,"b!",null],[4,null,3],[5,"b!",7],[6,"c!",-1],[null,null,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(DISTINCT t.g) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, row_number() OVER (ORDER BY t.i) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 02999744 [["i","integer"],["x","bigint"],["w","bigint"]] [[1,1,1],[2,1,2],[3,1,3],[5,1,4],[6,1,5],[null,0,6]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, avg(t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= a1ab3b0f [["i","integer"],["x","double"],["w","varchar(3)"]] [[1,"3.0","x"],[2,"3.0",null],[3,"1.0",""],[4,null,"é"],[5,"1.0",null],[6,"0.0","end"],[null,"7.0","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) FILTER (WHERE t.d > 1) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS w FROM t LEFT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= c4873604 [["i","integer"],["x","bigint"],["w","double"]] [[1,3,"1.5"],[2,3,"2.0"],[3,-1,"2.5"],[4,null,"0.0"],[5,-1,"2.0"],[6,0,"3.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count_if(t.n > 0) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, row_number() OVER (ORDER BY t.i) AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 620425ff [["i","integer"],["x","bigint"],["w","bigint"]] [[1,1,1],[2,1,2],[3,1,3],[5,1,4],[6,0,5]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, percent_rank() OVER (ORDER BY t.n) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= a858e5e0 [["i","integer"],["x","double"],["w","double"]] [[1,"4.0","0.4"],[2,"4.0","0.8"],[3,"4.0","0.4"],[5,"4.0","0.0"],[6,"2.5","0.2"],[null,"0.0","0.8"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(*) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, percent_rank() OVER (ORDER BY t.n) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 02a918e6 [["i","integer"],["x","bigint"],["w","double"]] [[1,2,"0.4"],[2,2,"1.0"],[3,2,"0.4"],[4,null,"0.8"],[5,2,"0.0"],[6,1,"0.2"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= eb3f8532 [["i","integer"],["x","double"],["w","integer"]] [[1,"2.5",3],[2,"2.5",3],[3,"4.0",3],[5,"4.0",3],[6,"2.5",0],[null,"0.0",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count_if(t.n > 0) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, ntile(2) OVER (ORDER BY t.i) AS w FROM t INNER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 3a6ccd25 [["i","integer"],["x","bigint"],["w","bigint"]] [[1,1,1],[2,1,1],[3,1,1],[5,1,2],[6,0,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(*) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lag(t.n) OVER (ORDER BY t.i) AS w FROM t RIGHT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 5cd2809f [["i","integer"],["x","bigint"],["w","integer"]] [[1,2,null],[2,2,3],[3,2,null],[5,2,3],[6,1,-1],[null,1,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(DISTINCT t.g) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lag(t.n) OVER (ORDER BY t.i) AS w FROM t INNER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= d3ed7d07 [["i","integer"],["x","bigint"],["w","integer"]] [[1,1,null],[2,1,3],[3,1,null],[5,1,3],[6,1,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, rank() OVER (ORDER BY t.n) AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= ce205415 [["i","integer"],["x","double"],["w","bigint"]] [[1,"2.5",3],[2,"2.5",5],[3,"4.0",3],[5,"4.0",1],[6,"2.5",2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, avg(t.n) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, count(*) OVER () AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 44fcf908 [["i","integer"],["x","double"],["w","bigint"]] [[1,"3.0",5],[2,"3.0",5],[3,"1.0",5],[5,"1.0",5],[6,"0.0",5]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, dense_rank() OVER (PARTITION BY t.g ORDER BY t.d) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 05874eb4 [["i","integer"],["x","double"],["w","bigint"]] [[1,"2.5",1],[2,"2.5",2],[3,"4.0",2],[4,null,1],[5,"4.0",1],[6,"2.5",1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 85b07d5d [["i","integer"],["x","double"],["w","varchar(3)"]] [[1,"4.0","x"],[2,"4.0",""],[3,"4.0","é"],[5,"4.0","end"],[6,"2.5","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.n) OVER (ORDER BY t.i) AS w FROM t INNER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 51b886a0 [["i","integer"],["x","double"],["w","bigint"]] [[1,"2.5",3],[2,"2.5",3],[3,"4.0",6],[5,"4.0",5],[6,"2.5",5]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) FILTER (WHERE t.d > 1) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lag(t.n) OVER (ORDER BY t.i) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 1541e957 [["i","integer"],["x","bigint"],["w","integer"]] [[1,3,null],[2,3,3],[3,-1,null],[4,null,3],[5,-1,7],[6,0,-1]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, bool_or(t.n > 2) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, count(*) OVER () AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 8ea68c98 [["i","integer"],["x","boolean"],["w","bigint"]] [[1,true,6],[2,true,6],[3,true,6],[4,null,6],[5,true,6],[6,false,6]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.d) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, lead(t.v, 2, 'end') OVER (ORDER BY t.i) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 6178aa21 [["i","integer"],["x","double"],["w","varchar(3)"]] [[1,"4.0","x"],[2,"4.0",null],[3,"4.0",""],[4,null,"é"],[5,"4.0","end"],[6,"2.5","end"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) + count(*) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, rank() OVER (ORDER BY t.n) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 8cc60ffb [["i","integer"],["x","bigint"],["w","bigint"]] [[1,5,3],[2,5,6],[3,4,3],[4,null,5],[5,4,1],[6,1,2],[null,8,6]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) + count(*) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING) AS w FROM t INNER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= d13eeeab [["i","integer"],["x","bigint"],["w","double"]] [[1,5,"1.5"],[2,5,"2.0"],[3,4,"2.5"],[5,4,"4.0"],[6,1,"3.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(DISTINCT t.g) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, sum(t.d) OVER (ORDER BY t.n, t.i) AS w FROM t JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 3665659c [["i","integer"],["x","bigint"],["w","double"]] [[1,1,"8.0"],[2,1,"10.5"],[3,1,"8.0"],[5,1,"4.0"],[6,1,"6.5"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, bool_or(t.n > 2) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, ntile(2) OVER (ORDER BY t.i) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 3cf511d7 [["i","integer"],["x","boolean"],["w","bigint"]] [[1,true,1],[2,true,1],[3,true,1],[4,null,2],[5,true,2],[6,false,2]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, sum(t.n) FILTER (WHERE t.d > 1) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, percent_rank() OVER (ORDER BY t.n) AS w FROM t INNER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= b3dde849 [["i","integer"],["x","bigint"],["w","double"]] [[1,3,"0.5"],[2,3,"1.0"],[3,-1,"0.5"],[5,-1,"0.0"],[6,0,"0.25"]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, count(t.v) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS w FROM t FULL JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 24c45c31 [["i","integer"],["x","bigint"],["w","integer"]] [[1,2,3],[2,2,3],[3,2,7],[4,null,7],[5,2,7],[6,1,0],[null,0,0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, max_by(t.v, t.i) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS w FROM t LEFT OUTER JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= 2c35ca13 [["i","integer"],["x","varchar(1)"],["w","integer"]] [[1,"y",3],[2,"y",3],[3,"",7],[4,null,7],[5,"",7],[6,"é",0]]
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3)), s AS (SELECT t.g AS h, bool_or(t.n > 2) AS x FROM t GROUP BY t.g)
SELECT t.i, s.x, first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC) AS w FROM t LEFT JOIN s ON t.g = s.h ORDER BY t.i, s.x;
--= de7ac0c9 [["i","integer"],["x","boolean"],["w","varchar(1)"]] [[1,true,"y"],[2,true,"y"],[3,true,""],[4,null,null],[5,true,""],[6,false,"é"]]
