SELECT pi();
--= 82a14e02 [["_col0","double"]] [["3.141592653589793"]]
SELECT e();
--= 8c7e89c4 [["_col0","double"]] [["2.718281828459045"]]
SELECT nan();
--= eed9cbb0 [["_col0","double"]] [["NaN"]]
SELECT infinity();
--= 88a9d273 [["_col0","double"]] [["Infinity"]]
SELECT -infinity();
--= be9a7c08 [["_col0","double"]] [["-Infinity"]]
SELECT pi;
--= 95e542fa COLUMN_NOT_FOUND
SELECT e;
--= 256f9f9d COLUMN_NOT_FOUND
SELECT nan() = nan();
--= dd87d9d1 [["_col0","boolean"]] [[false]]
SELECT typeof(pi());
--= 6e23b8b7 [["_col0","varchar"]] [["double"]]
