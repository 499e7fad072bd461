-- What is a query, what its names mean, and what can stand where.
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region,, sales FROM orders;
--= d56e168c SYNTAX_ERROR
SELECT * FORM orders;
--= 312d1cf3 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT (sales FROM orders;
--= 1fff0ac2 SYNTAX_ERROR
SELECT 1 /* unterminated;
--= 8e9c0a82 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT 'abc FROM orders;
--= 96ce83b0 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 LIMIT 1 UNION ALL SELECT 2;
--= 0522f9c4 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region.manager FROM people;
--= ad30c77f TYPE_MISMATCH
SELECT ,1;
--= 67e941a0 SYNTAX_ERROR
SELECT (,1);
--= 09fd5af0 SYNTAX_ERROR
SELECT coalesce(1,,2);
--= ae04d1d2 SYNTAX_ERROR
SELECT coalesce(,2);
--= a5c1fc03 SYNTAX_ERROR
SELECT coalesce(1,);
--= 3df923f2 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders, , people;
--= 70a6ed3f SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders,;
--= f2ab8ead SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY row_id,,sales;
--= 660c09f7 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY ,row_id;
--= 89b9cd96 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY row_id,;
--= c900a5eb SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders GROUP BY region,,;
--= fd325792 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders GROUP BY region,;
--= c4125a33 SYNTAX_ERROR
SELECT 1 IN (1,,2);
--= 9c3e246b SYNTAX_ERROR
SELECT 1 IN (,1);
--= c8e69ad2 SYNTAX_ERROR
VALUES 1,,2;
--= 9b889bfe SYNTAX_ERROR
VALUES ,1;
--= f8291d13 SYNTAX_ERROR
VALUES (1,);
--= 224af3dc SYNTAX_ERROR
VALUES;
--= e79a0720 SYNTAX_ERROR
WITH a AS (SELECT 1),, b AS (SELECT 2) SELECT 1;
--= c5e7ee50 SYNTAX_ERROR
WITH a AS (SELECT 1), SELECT 1;
--= 0b26f82a SYNTAX_ERROR
WITH SELECT 1;
--= 07a5c8ed SYNTAX_ERROR
WITH a (SELECT 1) SELECT 1;
--= 8252646d SYNTAX_ERROR
WITH a AS SELECT 1 SELECT 1;
--= dd8eb869 SYNTAX_ERROR
SELECT ARRAY[1,,2];
--= 6b55dad1 SYNTAX_ERROR
SELECT ARRAY[,1];
--= 9f2f167e SYNTAX_ERROR
SELECT ARRAY[1,];
--= 22f2baec SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) OVER (PARTITION BY region,, segment) FROM orders;
--= afd22db4 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) OVER (PARTITION BY) FROM orders;
--= 9dbca07a SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) OVER (ORDER BY) FROM orders;
--= 97d91a3c SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders LIMIT 1 UNION SELECT 1;
--= 9a4f3b07 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 UNION SELECT 1;
--= d6920813 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders OFFSET 1 UNION SELECT 1;
--= 4c44611a SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders FETCH FIRST 1 ROW ONLY INTERSECT SELECT 1;
--= 3fbf9143 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 LIMIT 1 EXCEPT SELECT 1;
--= e0778447 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM (SELECT row_id FROM orders ORDER BY 1 LIMIT 1 EXCEPT SELECT 1);
--= 4fc5e815 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders LIMIT 1 LIMIT 2;
--= 24089241 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders LIMIT 1 ORDER BY 1;
--= 7a821f17 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 ORDER BY 1;
--= 814086a8 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 WHERE true;
--= 39741caf SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders GROUP BY 1 WHERE true;
--= e4ef548d SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders HAVING true GROUP BY 1;
--= 784e24f4 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id WHERE true FROM orders;
--= bd8b1914 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders WHERE true WHERE true;
--= 9cb0cb3c SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY -1;
--= b0a8de89 INVALID_COLUMN_REFERENCE
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders GROUP BY -1;
--= e5d46836 INVALID_COLUMN_REFERENCE
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM orders GROUP BY -1;
--= 31ac1ce8 INVALID_COLUMN_REFERENCE
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY +1;
--= 15ace565 [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1.0;
--= b450312a [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 1 + 0;
--= c1541160 [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY (1);
--= 9e30022c [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY (2);
--= bcc2f1eb INVALID_COLUMN_REFERENCE
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders GROUP BY (1);
--= 56b16e7b [["region","varchar(4)"]] [["West"],["East"],[null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders GROUP BY (1), segment;
--= aaec1c35 [["region","varchar(4)"]] [[null],["East"],["West"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT 5 FROM orders GROUP BY ((1));
--= 0ea6921d [["_col0","integer"]] [[5]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY '1';
--= 29aba23d [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY NULL;
--= e96c4d33 [["row_id","integer"]] [[1],[2],[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY 9223372036854775808;
--= 8d6021bd SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM orders GROUP BY 1.0;
--= a7092d14 [["_col0","bigint"]] [[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM orders GROUP BY 'x';
--= 66177621 [["_col0","bigint"]] [[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM orders GROUP BY true;
--= 18e0ce3b [["_col0","bigint"]] [[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM orders GROUP BY NULL;
--= 5967e6e0 [["_col0","bigint"]] [[3]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region.x.y FROM people;
--= 9e6853af TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region.x FROM people p;
--= 8ce82318 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT people.region.x FROM people;
--= 1e4aa759 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT sales.x FROM orders;
--= de65f002 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT nope.x FROM orders;
--= 7bb548b5 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT orders.nope.x FROM orders;
--= 07a08e0c COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region.manager FROM people p JOIN orders region ON true LIMIT 0;
--= 8e20f577 AMBIGUOUS_NAME
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id AS a FROM orders a ORDER BY a.row_id LIMIT 1;
--= abc47e6a TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id AS "A b" FROM orders ORDER BY "a B" LIMIT 1;
--= ace4be65 [["A b","integer"]] [[1]]
SELECT 1 AS "x""y";
--= 5d11b337 [["x\"y","integer"]] [[1]]
SELECT 1 AS "é";
--= f1922643 [["é","integer"]] [[1]]
SELECT 1 AS _x;
--= 9b8ec3d3 [["_x","integer"]] [[1]]
SELECT 1 AS x$y;
--= cdf8c451 SYNTAX_ERROR
SELECT 1 AS $x;
--= cddbe468 SYNTAX_ERROR
SELECT 1 AS x@y;
--= 083cbfbb SYNTAX_ERROR
SELECT 1 AS x:y;
--= 0f3de2f8 SYNTAX_ERROR
SELECT 1 AS 1x;
--= 2513908c SYNTAX_ERROR
SELECT 1 AS @x;
--= 1ef79e91 SYNTAX_ERROR
SELECT 1 x y;
--= 16f3ed6f SYNTAX_ERROR
SELECT 1 AS 'x';
--= 93efc5b9 SYNTAX_ERROR
SELECT 1 'x';
--= 2e12e65d SYNTAX_ERROR
SELECT 1 "x";
--= 617c6cca [["x","integer"]] [[1]]
SELECT 1 AS date, 2 AS timestamp, 3 AS year, 4 AS month, 5 AS day, 6 AS rank, 7 AS key, 8 AS value, 9 AS count;
--= 3c340caa [["date","integer"],["timestamp","integer"],["year","integer"],["month","integer"],["day","integer"],["rank","integer"],["key","integer"],["value","integer"],["count","integer"]] [[1,2,3,4,5,6,7,8,9]]
SELECT 1 date, 2 year, 3 month, 4 first, 5 last, 6 total, 7 percent;
--= f639b516 [["date","integer"],["year","integer"],["month","integer"],["first","integer"],["last","integer"],["total","integer"],["percent","integer"]] [[1,2,3,4,5,6,7]]
SELECT date, year, key FROM (VALUES (1,2,3)) t(date, year, key);
--= 91d125a4 [["date","integer"],["year","integer"],["key","integer"]] [[1,2,3]]
SELECT 1 AS user, 2 AS order;
--= 2c1fbf59 SYNTAX_ERROR
SELECT 1 AS group;
--= ee428806 SYNTAX_ERROR
SELECT 1 AS end;
--= bdc03b7c SYNTAX_ERROR
SELECT 1 AS in;
--= e8990435 SYNTAX_ERROR
SELECT 1 AS natural;
--= 4bf387da SYNTAX_ERROR
SELECT 1 AS cross;
--= a2e1fe4d SYNTAX_ERROR
SELECT 1 AS interval;
--= c6152187 [["interval","integer"]] [[1]]
SELECT 1 AS current_date;
--= 732591fa SYNTAX_ERROR
SELECT 1 AS if, 2 AS filter, 3 AS over, 4 AS partition, 5 AS range, 6 AS rows, 7 AS row, 8 AS array, 9 AS map;
--= 6dc54723 [["if","integer"],["filter","integer"],["over","integer"],["partition","integer"],["range","integer"],["rows","integer"],["row","integer"],["array","integer"],["map","integer"]] [[1,2,3,4,5,6,7,8,9]]
SELECT 1 AS limit, 2 AS offset, 3 AS fetch, 4 AS set, 5 AS show, 6 AS tables, 7 AS schema, 8 AS column, 9 AS columns;
--= 1631b5b6 [["limit","integer"],["offset","integer"],["fetch","integer"],["set","integer"],["show","integer"],["tables","integer"],["schema","integer"],["column","integer"],["columns","integer"]] [[1,2,3,4,5,6,7,8,9]]
SELECT 1 AS window, 2 AS position, 3 AS nulls, 4 AS only, 5 AS to, 6 AS try, 7 AS type, 8 AS zone, 9 AS time;
--= 8fbe1b20 [["window","integer"],["position","integer"],["nulls","integer"],["only","integer"],["to","integer"],["try","integer"],["type","integer"],["zone","integer"],["time","integer"]] [[1,2,3,4,5,6,7,8,9]]
SELECT 1 AS call, 2 AS some, 3 AS any, 4 AS all, 5 AS one;
--= d17bc08b [["call","integer"],["some","integer"],["any","integer"],["all","integer"],["one","integer"]] [[1,2,3,4,5]]
SELECT 1 AS any, 2 AS some;
--= ceb18bb3 [["any","integer"],["some","integer"]] [[1,2]]
SELECT 1 AS grouping;
--= f8e20ddb SYNTAX_ERROR
SELECT 1 AS listagg;
--= d2755374 SYNTAX_ERROR
SELECT 1 AS uescape;
--= d1acd52c SYNTAX_ERROR
SELECT 1 AS recursive;
--= 45a97b4d SYNTAX_ERROR
SELECT 1 AS skip;
--= 4d7c007a SYNTAX_ERROR
SELECT 1 AS trim;
--= fbab00fb SYNTAX_ERROR
SELECT 1 AS normalize;
--= 2189183a SYNTAX_ERROR
SELECT 1 AS extract;
--= 2ef5999a SYNTAX_ERROR
SELECT 1 AS escape;
--= fa93888f SYNTAX_ERROR
SELECT 1 AS "select", 2 AS "from";
--= 87d0183f [["select","integer"],["from","integer"]] [[1,2]]
SELECT all FROM (VALUES 1) t(all);
--= b7d73ded [["all","integer"]] [[1]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT ALL region FROM people ORDER BY 1;
--= 162d17f6 [["region","varchar(5)"]] [["East"],["North"],[null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT DISTINCT ALL region FROM people;
--= a0ddaecc COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT DISTINCT * FROM people ORDER BY 1;
--= fb0e978a [["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0"],["North",null,"0.5"],[null,"y","2.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT DISTINCT (region) FROM people ORDER BY 1;
--= 1f012b56 [["region","varchar(5)"]] [["East"],["North"],[null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT DISTINCT ON (region) region, manager FROM people;
--= 7a78793a SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(DISTINCT *) FROM people;
--= 6d304c49 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(ALL region) FROM people;
--= 8c4a0521 [["_col0","bigint"]] [[2]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(people.*) FROM people;
--= 0a3c3b2c INVALID_FUNCTION_ARGUMENT
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT sum(*) FROM people;
--= b7888504 FUNCTION_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * , region FROM people WHERE region = 'East';
--= 5d5c6774 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["region","varchar(5)"]] [["East","x","1.0","East"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT *, * FROM people WHERE region = 'East';
--= 5a74d9ae [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0","East","x","1.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.*, p.* FROM people p WHERE region = 'East';
--= 09ea3668 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0","East","x","1.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * AS x FROM people;
--= 5be81651 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.* AS (a,b,c) FROM people p;
--= d5b36843 [["A","varchar(5)"],["B","varchar(1)"],["C","double"]] [["East","x","1.0"],[null,"y","2.0"],["North",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people AS p (a, b, c) WHERE a = 'East';
--= 0a219441 [["a","varchar(5)"],["b","varchar(1)"],["c","double"]] [["East","x","1.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people AS p (a, b) WHERE a = 'East';
--= e1d47044 MISMATCHED_COLUMN_ALIASES
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people p (a, b, c, d);
--= 958ca253 MISMATCHED_COLUMN_ALIASES
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM people p (a, b, c);
--= a5b6c682 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM (people);
--= 9e966b04 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0"],[null,"y","2.0"],["North",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM (people) p;
--= ff6016e1 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0"],[null,"y","2.0"],["North",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM (people p JOIN returns r ON true) LIMIT 0;
--= 5a10a584 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["order_id","varchar(1)"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region FROM (people p JOIN returns r ON p.region=r.order_id);
--= 395f66e9 [["region","varchar(5)"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM (orders CROSS JOIN people) x LIMIT 0;
--= ff19ca1a [["row_id","integer"],["region","varchar(4)"],["segment","varchar(1)"],["sales","double"],["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders INNER JOIN people;
--= f76e73af SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders JOIN people ON orders.region;
--= cae028a4 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders LEFT JOIN people;
--= 60367ec2 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders CROSS JOIN people ON true;
--= 5e674f67 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM orders o JOIN people o ON true;
--= 13b6aec7 [["row_id","integer"],["region","varchar(4)"],["segment","varchar(1)"],["sales","double"],["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [[1,"East","a","1.5","East","x","1.0"],[2,"West","b","2.5","East","x","1.0"],[3,null,"a",null,"East","x","1.0"],[1,"East","a","1.5",null,"y","2.0"],[2,"West","b","2.5",null,"y","2.0"],[3,null,"a",null,null,"y","2.0"],[1,"East","a","1.5","North",null,"0.5"],[2,"West","b","2.5","North",null,"0.5"],[3,null,"a",null,"North",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT o.region FROM orders o JOIN people o ON true;
--= d6ff548f AMBIGUOUS_NAME
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people, people;
--= 25c6885e [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["region","varchar(5)"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0","East","x","1.0"],[null,"y","2.0","East","x","1.0"],["North",null,"0.5","East","x","1.0"],["East","x","1.0",null,"y","2.0"],[null,"y","2.0",null,"y","2.0"],["North",null,"0.5",null,"y","2.0"],["East","x","1.0","North",null,"0.5"],[null,"y","2.0","North",null,"0.5"],["North",null,"0.5","North",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT people.region FROM people, people;
--= a95000c8 AMBIGUOUS_NAME
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM orders, people;
--= a20e8c70 AMBIGUOUS_NAME
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT 1 FROM orders o JOIN people p ON region = 'x';
--= 155c588c AMBIGUOUS_NAME
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT 1 FROM orders o JOIN people p USING (nope);
--= c05469d1 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT 1 FROM orders o JOIN people p USING (manager);
--= 57acdfd6 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT o.row_id FROM orders o JOIN returns r USING (order_id) ORDER BY 1;
--= dd2c1f25 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT order_id, row_id FROM orders o LEFT JOIN returns r USING (order_id) WHERE row_id < 5 ORDER BY 2;
--= 99e659a2 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT order_id, count(*) FROM orders o FULL JOIN returns r USING (order_id) GROUP BY order_id ORDER BY 1;
--= f5e7d4ae COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people a JOIN people b USING (region) JOIN people c USING (region) ORDER BY 1;
--= 94d08537 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["manager","varchar(1)"],["target","double"],["manager","varchar(1)"],["target","double"]] [["East","x","1.0","x","1.0","x","1.0"],["North",null,"0.5",null,"0.5",null,"0.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT * FROM people a JOIN people b USING (region, manager) ORDER BY 1;
--= 480aa3a2 [["region","varchar(5)"],["manager","varchar(1)"],["target","double"],["target","double"]] [["East","x","1.0","1.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT a.region IN (SELECT 1) FROM people a;
--= 0116cc3c TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region IN (SELECT region, manager FROM people) FROM people;
--= adf5b5a0 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT (SELECT region, manager FROM people);
--= edac29ec SUBQUERY_MULTIPLE_ROWS
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT EXISTS(SELECT region, manager FROM people);
--= f2b12faa [["_col0","boolean"]] [[true]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT EXISTS(SELECT 1 FROM people WHERE false), NOT EXISTS(SELECT 1);
--= 462cdf94 [["_col0","boolean"],["_col1","boolean"]] [[false,false]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM people WHERE EXISTS (SELECT 1 FROM orders WHERE orders.region = people.region AND sales > target / 10) ORDER BY 1;
--= 3861708f [["region","varchar(5)"]] [["East"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region FROM people WHERE region IN (SELECT region FROM orders WHERE sales > target / 10) ORDER BY 1;
--= 0fa865e9 [["region","varchar(5)"]] [["East"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, region IN (SELECT region FROM orders) FROM people ORDER BY 1;
--= 8be99744 [["region","varchar(5)"],["_col1","boolean"]] [["East",true],["North",null],[null,null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, region NOT IN (SELECT region FROM orders WHERE region IS NOT NULL) FROM people ORDER BY 1;
--= 309fb666 [["region","varchar(5)"],["_col1","boolean"]] [["East",false],["North",true],[null,null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, target IN (SELECT quantity FROM orders) FROM people ORDER BY 1;
--= 7ec412f6 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, target IN (SELECT region FROM orders) FROM people ORDER BY 1;
--= 15fadcc3 TYPE_MISMATCH
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, CASE WHEN EXISTS (SELECT 1 FROM orders o WHERE o.region=p.region) THEN 'y' ELSE 'n' END FROM people p ORDER BY 1;
--= 488a708f [["region","varchar(5)"],["_col1","varchar(1)"]] [["East","y"],["North","n"],[null,"n"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT o.row_id FROM orders o WHERE o.region=p.region ORDER BY sales DESC LIMIT 1) FROM people p ORDER BY 1;
--= 6750eac4 [["region","varchar(5)"],["_col1","integer"]] [["East",1]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT array_agg(o.row_id ORDER BY row_id) FROM orders o WHERE o.region=p.region) FROM people p ORDER BY 1;
--= f6c630cb [["region","varchar(5)"],["_col1","array(integer)"]] [["East",[1]],["North",null],[null,null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT count(*) FROM orders o WHERE o.region=p.region AND o.sales > p.target/10) FROM people p ORDER BY 1;
--= 66617b30 [["region","varchar(5)"],["_col1","bigint"]] [["East",1],["North",0],[null,0]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT count(*) + 1 FROM orders o WHERE o.region=p.region) FROM people p ORDER BY 1;
--= e1714177 [["region","varchar(5)"],["_col1","bigint"]] [["East",2],["North",1],[null,1]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT p.target) FROM people p ORDER BY 1;
--= 34844e87 [["region","varchar(5)"],["_col1","double"]] [["East","1.0"],["North","0.5"],[null,"2.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT p.target + 1 FROM returns LIMIT 1) FROM people p ORDER BY 1;
--= 455e51e4 NOT_SUPPORTED
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region FROM people p WHERE (SELECT count(*) FROM orders o WHERE o.region=p.region) > 10 ORDER BY 1;
--= 62246973 [["region","varchar(5)"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region FROM people p WHERE (SELECT count(*) FROM orders o WHERE o.region=p.region) = 0 ORDER BY 1;
--= 3dfdfa53 [["region","varchar(5)"]] [["North"],[null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region FROM people p WHERE coalesce((SELECT sum(sales) FROM orders o WHERE o.region=p.region),0) = 0 ORDER BY 1;
--= 910752cd [["region","varchar(5)"]] [["North"],[null]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT p.region, (SELECT max(sales) FROM orders o WHERE o.region=p.region AND o.year='2014') m FROM people p ORDER BY m;
--= 7cb58cb6 COLUMN_NOT_FOUND
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT sum((SELECT count(*) FROM returns)) FROM people;
--= d4329a25 [["_col0","bigint"]] [[6]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT sum(target + (SELECT max(target) FROM people)) FROM people;
--= 22b857d7 [["_col0","double"]] [["9.5"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, sum(target) FROM people GROUP BY region HAVING sum(target) > (SELECT avg(target) FROM people) ORDER BY 1;
--= af80ebb5 [["region","varchar(5)"],["_col1","double"]] [[null,"2.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT region, sum(target) FROM people GROUP BY region ORDER BY (SELECT 1), 1;
--= 93f40b5f [["region","varchar(5)"],["_col1","double"]] [["East","1.0"],["North","0.5"],[null,"2.0"]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people WHERE region IN (SELECT region FROM orders GROUP BY region HAVING sum(sales) > 7000);
--= c4f91160 [["_col0","bigint"]] [[0]]
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT (SELECT 1);
--= 0917925f SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT 1+1;
--= 3d5dfc10 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT '1';
--= cdf8c3c0 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT NULL;
--= 903830b4 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT 1.5;
--= cd728d92 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people LIMIT 99999999999999999999;
--= 440c5b70 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT count(*) FROM people OFFSET -1;
--= 67deec64 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY row_id OFFSET 58;
--= 21232dc0 [["row_id","integer"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY row_id OFFSET 100;
--= 81618dc3 [["row_id","integer"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders FETCH FIRST 0 ROWS ONLY;
--= 16eea9bb NUMERIC_VALUE_OUT_OF_RANGE
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders LIMIT 0;
--= a4f26d9c [["row_id","integer"]] []
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders LIMIT 1 OFFSET 1;
--= 9329bfff SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders OFFSET 1 FETCH FIRST 1 ROWS ONLY LIMIT 1;
--= eb8c0826 SYNTAX_ERROR
WITH orders(row_id, region, segment, sales) AS (VALUES (1, 'East', 'a', 1.5), (2, 'West', 'b', 2.5), (3, NULL, 'a', NULL)), people(region, manager, target) AS (VALUES ('East', 'x', 1.0), (NULL, 'y', 2.0), ('North', NULL, 0.5)), returns(order_id) AS (VALUES 'a', 'b') SELECT row_id FROM orders ORDER BY row_id OFFSET 1 ROW FETCH NEXT 2 ROWS ONLY;
--= 10eecaa7 [["row_id","integer"]] [[2],[3]]
SELECT x FROM (VALUES 3,1,2) t(x) ORDER BY x ASC NULLS FIRST;
--= 1fac0f28 [["x","integer"]] [[1],[2],[3]]
SELECT x FROM (VALUES 3,NULL,2) t(x) ORDER BY x DESC;
--= c35fecec [["x","integer"]] [[3],[2],[null]]
SELECT x FROM (VALUES 3,NULL,2) t(x) ORDER BY x;
--= 2075d3ca [["x","integer"]] [[2],[3],[null]]
SELECT x FROM (VALUES 3,NULL,2) t(x) ORDER BY x NULLS;
--= a39b0d04 SYNTAX_ERROR
SELECT x FROM (VALUES 3,NULL,2) t(x) ORDER BY NULLS FIRST;
--= 88b4ede7 SYNTAX_ERROR
SELECT x FROM (VALUES 3,NULL,2) t(x) ORDER BY x USING;
--= b3d331ba SYNTAX_ERROR
SELECT x AS y FROM (VALUES 3,NULL,2) t(x) ORDER BY y+1, x;
--= dd3419de [["y","integer"]] [[2],[3],[null]]
SELECT x AS y FROM (VALUES 3,NULL,2) t(x) WHERE y > 1;
--= f9c2b0da COLUMN_NOT_FOUND
SELECT x AS y, y + 1 FROM (VALUES 3,NULL,2) t(x);
--= 133635c3 COLUMN_NOT_FOUND
SELECT x AS y FROM (VALUES 3,NULL,2) t(x) GROUP BY y;
--= ac8588ed COLUMN_NOT_FOUND
SELECT x y, count(*) c FROM (VALUES 3,3,2) t(x) GROUP BY x HAVING c > 1;
--= b7de560b COLUMN_NOT_FOUND
SELECT x y, count(*) c FROM (VALUES 3,3,2) t(x) GROUP BY x ORDER BY c, y;
--= 8252f3a9 [["y","integer"],["c","bigint"]] [[2,1],[3,2]]
SELECT x y, count(*) c FROM (VALUES 3,3,2) t(x) GROUP BY x ORDER BY count(*) DESC, x;
--= 26cb53c3 [["y","integer"],["c","bigint"]] [[3,2],[2,1]]
SELECT max(x) x FROM (VALUES 3,3,2) t(x) ORDER BY x;
--= e3858c1b [["x","integer"]] [[3]]
SELECT max(x) m FROM (VALUES 3,3,2) t(x) ORDER BY max(m);
--= fad58fec COLUMN_NOT_FOUND
SELECT max(x) m FROM (VALUES 3,3,2) t(x) ORDER BY t.x;
--= 694e21ef EXPRESSION_NOT_AGGREGATE
SELECT x FROM (VALUES 3,3,2) t(x) GROUP BY x, x;
--= 18d3783b [["x","integer"]] [[2],[3]]
SELECT x, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2;
--= 5095428f EXPRESSION_NOT_AGGREGATE
SELECT x % 2, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2 ORDER BY 1;
--= ab864415 [["_col0","integer"],["_col1","bigint"]] [[0,1],[1,2]]
SELECT x % 2 + 1, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2 ORDER BY 1;
--= 8fec0dfa [["_col0","integer"],["_col1","bigint"]] [[1,1],[2,2]]
SELECT (x % 2), count(*) FROM (VALUES 3,3,2) t(x) GROUP BY (x % 2) ORDER BY 1;
--= 7552c6cb [["_col0","integer"],["_col1","bigint"]] [[0,1],[1,2]]
SELECT X%2, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2 ORDER BY 1;
--= c754f2d4 [["_col0","integer"],["_col1","bigint"]] [[0,1],[1,2]]
SELECT t.x % 2, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2 ORDER BY 1;
--= 3f827804 [["_col0","integer"],["_col1","bigint"]] [[0,1],[1,2]]
SELECT x % 2, count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 3;
--= 60c0833f EXPRESSION_NOT_AGGREGATE
SELECT x % BIGINT '2', count(*) FROM (VALUES 3,3,2) t(x) GROUP BY x % 2;
--= bab2f8a4 EXPRESSION_NOT_AGGREGATE
SELECT CAST(x AS varchar) || 'a', count(*) FROM (VALUES 3,3,2) t(x) GROUP BY CAST(x AS varchar) ORDER BY 1;
--= 96ad3949 [["_col0","varchar"],["_col1","bigint"]] [["2a",1],["3a",2]]
SELECT CAST(x AS varchar(5)), count(*) FROM (VALUES 3,3,2) t(x) GROUP BY CAST(x AS varchar);
--= f13b0c28 EXPRESSION_NOT_AGGREGATE
SELECT CASE WHEN x > 2 THEN 'a' ELSE 'b' END, sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY CASE WHEN x > 2 THEN 'a' ELSE 'b' END ORDER BY 1;
--= 814955d9 [["_col0","varchar(1)"],["_col1","bigint"]] [["a",6],["b",2]]
SELECT CASE WHEN x > 2 THEN 'a' ELSE 'b' END, sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY CASE WHEN x > 2 THEN 'a' ELSE 'c' END ORDER BY 1;
--= a762fe33 EXPRESSION_NOT_AGGREGATE
SELECT IF(x > 2,'a','b'), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY CASE WHEN x > 2 THEN 'a' ELSE 'b' END ORDER BY 1;
--= b699fcaa EXPRESSION_NOT_AGGREGATE
SELECT IF(x > 2,'a','b'), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY IF(x > 2,'a','b') ORDER BY 1;
--= e77eb5ac [["_col0","varchar(1)"],["_col1","bigint"]] [["a",6],["b",2]]
SELECT x > 2, sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY 2 < x;
--= a5b3f50d EXPRESSION_NOT_AGGREGATE
SELECT extract(year from x), count(*) FROM (VALUES DATE '2020-01-01') t(x) GROUP BY year(x);
--= 6802ec22 EXPRESSION_NOT_AGGREGATE
SELECT year(x), count(*) FROM (VALUES DATE '2020-01-01') t(x) GROUP BY extract(year from x);
--= a4e9f9cf EXPRESSION_NOT_AGGREGATE
SELECT x NOT IN (1), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY NOT x IN (1);
--= 21fcef1b [["_col0","boolean"],["_col1","bigint"]] [[true,8]]
SELECT x <> 2, sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY x != 2 ORDER BY 1;
--= 181d3532 [["_col0","boolean"],["_col1","bigint"]] [[false,2],[true,6]]
SELECT x IS NOT NULL, sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY NOT (x IS NULL);
--= 3517ea24 EXPRESSION_NOT_AGGREGATE
SELECT coalesce(x,0), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY coalesce(x,0) ORDER BY 1;
--= 2136be1f [["_col0","integer"],["_col1","bigint"]] [[2,2],[3,6]]
SELECT coalesce(x, 0), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY COALESCE(x,0) ORDER BY 1;
--= 8443a850 [["_col0","integer"],["_col1","bigint"]] [[2,2],[3,6]]
SELECT nullif(x,0), sum(x) FROM (VALUES 3,3,2) t(x) GROUP BY nullif(x, 0) ORDER BY 1;
--= 54bb7332 [["_col0","integer"],["_col1","bigint"]] [[2,2],[3,6]]
SELECT substr(x,1,1), count(*) FROM (VALUES 'ab','ac') t(x) GROUP BY substring(x from 1 for 1);
--= b87d38bb [["_col0","varchar(2)"],["_col1","bigint"]] [["a",2]]
SELECT substr(x,1,1), count(*) FROM (VALUES 'ab','ac') t(x) GROUP BY substring(x,1,1);
--= 8e3d47e1 EXPRESSION_NOT_AGGREGATE
SELECT 'a', count(*) FROM (VALUES 'ab','ac') t(x) GROUP BY 'a';
--= 7c0b74e2 [["_col0","varchar(1)"],["_col1","bigint"]] [["a",2]]
SELECT DATE '2020-01-01', count(*) FROM (VALUES 'ab','ac') t(x) GROUP BY DATE '2020-01-01';
--= 399da08b [["_col0","date"],["_col1","bigint"]] [["2020-01-01",2]]
SELECT -x, count(*) FROM (VALUES 1,2) t(x) GROUP BY -x ORDER BY 1;
--= fde8c667 [["_col0","integer"],["_col1","bigint"]] [[-2,1],[-1,1]]
SELECT - x, count(*) FROM (VALUES 1,2) t(x) GROUP BY 0-x ORDER BY 1;
--= bb874b10 EXPRESSION_NOT_AGGREGATE
SELECT +x, count(*) FROM (VALUES 1,2) t(x) GROUP BY x ORDER BY 1;
--= 59b9e10f [["_col0","integer"],["_col1","bigint"]] [[1,1],[2,1]]
SELECT x, count(*) FROM (VALUES 1,2) t(x) GROUP BY +x ORDER BY 1;
--= 3c2c1ed1 EXPRESSION_NOT_AGGREGATE
SELECT x+1.0, count(*) FROM (VALUES 1,2) t(x) GROUP BY x+1e0 ORDER BY 1;
--= 6e183942 [["_col0","double"],["_col1","bigint"]] [["2.0",1],["3.0",1]]
SELECT x+1.0, count(*) FROM (VALUES 1,2) t(x) GROUP BY x+1.00 ORDER BY 1;
--= 9b6c3b2c [["_col0","double"],["_col1","bigint"]] [["2.0",1],["3.0",1]]
SELECT x+1, count(*) FROM (VALUES 1,2) t(x) GROUP BY x+01 ORDER BY 1;
--= b4c16fcb [["_col0","integer"],["_col1","bigint"]] [[2,1],[3,1]]
