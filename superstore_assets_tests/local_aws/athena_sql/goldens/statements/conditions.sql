SELECT CASE WHEN 1 = 2 THEN 'a' ELSE 'bcd' END;
--= 60b78f9c [["_col0","varchar(3)"]] [["bcd"]]
SELECT CASE WHEN false THEN 1 END;
--= 9a361db9 [["_col0","integer"]] [[null]]
SELECT CASE 2 WHEN 1 THEN 1 WHEN 2 THEN 2.5 END;
--= 430ab70d [["_col0","double"]] [["2.5"]]
SELECT CASE NULL WHEN NULL THEN 'x' ELSE 'y' END;
--= 650f4a4f [["_col0","varchar(1)"]] [["y"]]
SELECT CASE WHEN true THEN 1 ELSE 1 / 0 END;
--= 29c02f00 [["_col0","integer"]] [[1]]
SELECT COALESCE(NULL, 2, BIGINT '3');
--= 0d8c2541 [["_col0","bigint"]] [[2]]
SELECT NULLIF(1, 1);
--= dd8d1479 [["_col0","integer"]] [[null]]
SELECT NULLIF(1, 2);
--= 81fa3642 [["_col0","integer"]] [[1]]
SELECT NULLIF(1, NULL);
--= 4b3407e5 [["_col0","integer"]] [[1]]
SELECT NULLIF('', '');
--= dd14dd8a [["_col0","varchar(0)"]] [[null]]
SELECT IF(1 > 2, 'yes', 'no');
--= bf9f3855 [["_col0","varchar(3)"]] [["no"]]
SELECT IF(NULL, 1);
--= afbcd736 [["_col0","integer"]] [[null]]
SELECT TRY(1 / 0);
--= 6dadb03e [["_col0","integer"]] [[null]]
SELECT TRY(CAST('x' AS integer));
--= f8e6a0f3 [["_col0","integer"]] [[null]]
SELECT COALESCE(TRY(CAST('x' AS double)), 0);
--= e1cc3a23 [["_col0","double"]] [["0.0"]]
SELECT typeof(1);
--= 6bb4415c [["_col0","varchar"]] [["integer"]]
SELECT typeof('ab');
--= 1485238a [["_col0","varchar"]] [["varchar(2)"]]
SELECT typeof('a' || 'b');
--= 618ad105 [["_col0","varchar"]] [["varchar"]]
SELECT typeof(CAST(1 AS decimal(10, 2)));
--= 9dd07c9c [["_col0","varchar"]] [["decimal(10,2)"]]
SELECT typeof(ARRAY[1]);
--= e14620bf [["_col0","varchar"]] [["array(integer)"]]
SELECT typeof(now());
--= 4b24dfb1 [["_col0","varchar"]] [["timestamp(3) with time zone"]]
