SELECT X'00' = X'0000';
--= dc545c1a [["_col0","boolean"]] [[false]]
SELECT X'01' < X'02';
--= 234a2237 [["_col0","boolean"]] [[true]]
SELECT X'0';
--= 658e2aaa SYNTAX_ERROR
SELECT X'zz';
--= 105d76b2 SYNTAX_ERROR
SELECT x'6162';
--= c84b6f89 [["_col0","varbinary"]] [["YWI="]]
SELECT CAST('abc' AS varbinary);
--= 9858da88 [["_col0","varbinary"]] [["YWJj"]]
SELECT CAST(X'616263' AS varchar);
--= 71d6393f TYPE_MISMATCH
SELECT typeof(X'00');
--= b30c2829 [["_col0","varchar"]] [["varbinary"]]
SELECT uuid() IS NULL;
--= 483fe251 [["_col0","boolean"]] [[false]]
SELECT CAST('x' AS uuid);
--= ab096d67 INVALID_CAST_ARGUMENT
SELECT UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59';
--= 7e1623a1 [["_col0","uuid"]] [["12151fd2-7586-11e9-8f9e-2a86e4085a59"]]
SELECT IPADDRESS '10.0.0.1';
--= b421f4ee [["_col0","ipaddress"]] [["10.0.0.1"]]
