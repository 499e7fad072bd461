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
SELECT abs(-5);
--= dcb431aa [["_col0","integer"]] [[5]]
SELECT abs(BIGINT '-5');
--= b54adb5d [["_col0","bigint"]] [[5]]
SELECT abs(DECIMAL '-1.50');
--= 6c669128 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT abs(-1.5);
--= a3e31762 [["_col0","double"]] [["1.5"]]
SELECT ceil(1.2);
--= 960d5ddf [["_col0","double"]] [["2.0"]]
SELECT ceil(-1.2);
--= 6941e314 [["_col0","double"]] [["-1.0"]]
SELECT ceiling(DECIMAL '1.20');
--= cffa4445 [["_col0","decimal(2,0)"]] [["2"]]
SELECT floor(-1.2);
--= 9d531e78 [["_col0","double"]] [["-2.0"]]
SELECT floor(DECIMAL '-1.20');
--= 35edc0ac [["_col0","decimal(2,0)"]] [["-2"]]
SELECT round(0.285, 2);
--= a22325d3 [["_col0","double"]] [["0.28"]]
SELECT round(2297200.860299, 4);
--= efd640db [["_col0","double"]] [["2297200.8603"]]
SELECT round(1234.5, -2);
--= 46015c78 [["_col0","double"]] [["1200.0"]]
SELECT round(DECIMAL '2.345', 2);
--= b350239c [["_col0","decimal(5,3)"]] [["2.350"]]
SELECT round(DECIMAL '-2.345', 2);
--= 935fab27 [["_col0","decimal(5,3)"]] [["-2.350"]]
SELECT round(DECIMAL '155.5', -1);
--= ccd6ccdf [["_col0","decimal(5,1)"]] [["160.0"]]
SELECT round(15, -1);
--= d00f81f8 [["_col0","integer"]] [[20]]
SELECT round(-15, -1);
--= 9b529d55 [["_col0","integer"]] [[-20]]
SELECT round(7, 2);
--= f43d41fc [["_col0","integer"]] [[7]]
SELECT truncate(-1.9);
--= 3f4e08f0 [["_col0","double"]] [["-1.0"]]
SELECT truncate(DECIMAL '12.345');
--= 97a04b76 [["_col0","decimal(2,0)"]] [["12"]]
SELECT truncate(DECIMAL '12.345', 2);
--= 1f915e54 [["_col0","decimal(5,3)"]] [["12.340"]]
SELECT truncate(DECIMAL '12.345', -1);
--= 0be9f3e6 [["_col0","decimal(5,3)"]] [["10.000"]]
SELECT mod(7.5, 2);
--= 343592da [["_col0","double"]] [["1.5"]]
SELECT sqrt(2.25);
--= b236799a [["_col0","double"]] [["1.5"]]
SELECT power(2, 10);
--= 396d9caa [["_col0","double"]] [["1024.0"]]
SELECT exp(0);
--= bf46d9e5 [["_col0","double"]] [["1.0"]]
SELECT ln(e());
--= 7cbab507 [["_col0","double"]] [["1.0"]]
SELECT ln(0);
--= 898077f0 [["_col0","double"]] [["-Infinity"]]
SELECT log2(8);
--= 5df95ac0 [["_col0","double"]] [["3.0"]]
SELECT log10(1000);
--= a46287e9 [["_col0","double"]] [["3.0"]]
SELECT log(2, 8);
--= 26828618 [["_col0","double"]] [["3.0"]]
SELECT sign(-5);
--= a93759c3 [["_col0","integer"]] [[-1]]
SELECT sign(DECIMAL '-5.5');
--= 4c3c5198 [["_col0","decimal(1,0)"]] [["-1"]]
SELECT sign(-5.5);
--= d87c9e51 [["_col0","double"]] [["-1.0"]]
SELECT degrees(pi());
--= db476601 [["_col0","double"]] [["180.0"]]
SELECT radians(180);
--= b10c9f52 [["_col0","double"]] [["3.141592653589793"]]
SELECT bitwise_and(19, 25);
--= e7f8d6a3 [["_col0","bigint"]] [[17]]
SELECT bitwise_or(19, 25);
--= 1a45938d [["_col0","bigint"]] [[27]]
SELECT bitwise_xor(19, 25);
--= fbacdb36 [["_col0","bigint"]] [[10]]
SELECT bitwise_not(19);
--= 0419d562 [["_col0","bigint"]] [[-20]]
SELECT greatest(1, 2.5, 2);
--= cf1d6bd9 [["_col0","double"]] [["2.5"]]
SELECT greatest(1, NULL);
--= b4d74d8b [["_col0","integer"]] [[null]]
SELECT least('b', 'a');
--= d3208ac4 [["_col0","varchar(1)"]] [["a"]]
SELECT least(DATE '2014-01-03', DATE '2014-01-02');
--= 0574601f [["_col0","date"]] [["2014-01-02"]]
