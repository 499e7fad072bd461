SELECT year(DATE '2020-02-29');
--= e0bc2edb [["_col0","bigint"]] [[2020]]
SELECT year(DATE '1970-01-01');
--= 9a353d61 [["_col0","bigint"]] [[1970]]
SELECT year(DATE '1969-12-31');
--= 3359caa6 [["_col0","bigint"]] [[1969]]
SELECT year(DATE '2019-12-30');
--= 359e1200 [["_col0","bigint"]] [[2019]]
SELECT year(DATE '2021-01-03');
--= b7ed56ef [["_col0","bigint"]] [[2021]]
SELECT year(DATE '1900-03-01');
--= 73b5d84f [["_col0","bigint"]] [[1900]]
SELECT year(DATE '1582-10-10');
--= f63ca8cd [["_col0","bigint"]] [[1582]]
SELECT year(DATE '0001-01-01');
--= 9bd6ca19 [["_col0","bigint"]] [[1]]
SELECT year(DATE '9999-12-31');
--= b2c45c2c [["_col0","bigint"]] [[9999]]
SELECT year(NULL);
--= 273cedfe [["_col0","bigint"]] [[null]]
SELECT year(TIMESTAMP '2020-02-29 13:04:05.678');
--= 71916b3a [["_col0","bigint"]] [[2020]]
SELECT year(TIMESTAMP '1970-01-01 00:00:00');
--= 779890f5 [["_col0","bigint"]] [[1970]]
SELECT year(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 9e3111f2 [["_col0","bigint"]] [[1969]]
SELECT year(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 843475f1 [["_col0","bigint"]] [[2021]]
SELECT year(TIMESTAMP '0001-01-01 00:00:00');
--= 92062628 [["_col0","bigint"]] [[1]]
SELECT year(TIMESTAMP '9999-12-31 23:59:59.999');
--= cd6ccd38 [["_col0","bigint"]] [[9999]]
SELECT year(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 4130bc4f [["_col0","bigint"]] [[2020]]
SELECT year(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 5083c3d4 [["_col0","bigint"]] [[2020]]
SELECT year(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 4f341b02 [["_col0","bigint"]] [[2020]]
SELECT year(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 6ded6949 [["_col0","bigint"]] [[2019]]
SELECT quarter(DATE '2020-02-29');
--= a2e6f22b [["_col0","bigint"]] [[1]]
SELECT quarter(DATE '1970-01-01');
--= 969e4b6d [["_col0","bigint"]] [[1]]
SELECT quarter(DATE '1969-12-31');
--= c6b3616a [["_col0","bigint"]] [[4]]
SELECT quarter(DATE '2019-12-30');
--= 675ac65b [["_col0","bigint"]] [[4]]
SELECT quarter(DATE '2021-01-03');
--= 314293b7 [["_col0","bigint"]] [[1]]
SELECT quarter(DATE '1900-03-01');
--= 73ba33d9 [["_col0","bigint"]] [[1]]
SELECT quarter(DATE '1582-10-10');
--= 1d23e589 [["_col0","bigint"]] [[4]]
SELECT quarter(DATE '0001-01-01');
--= f3b3c3a4 [["_col0","bigint"]] [[1]]
SELECT quarter(DATE '9999-12-31');
--= c861ac29 [["_col0","bigint"]] [[4]]
SELECT quarter(NULL);
--= b64df0d2 [["_col0","bigint"]] [[null]]
SELECT quarter(TIMESTAMP '2020-02-29 13:04:05.678');
--= a4982e95 [["_col0","bigint"]] [[1]]
SELECT quarter(TIMESTAMP '1970-01-01 00:00:00');
--= 3e7312c9 [["_col0","bigint"]] [[1]]
SELECT quarter(TIMESTAMP '1969-12-31 23:59:59.999999');
--= ffe43620 [["_col0","bigint"]] [[4]]
SELECT quarter(TIMESTAMP '2021-12-31 23:59:59.9995');
--= d3d11c75 [["_col0","bigint"]] [[4]]
SELECT quarter(TIMESTAMP '0001-01-01 00:00:00');
--= 6a6bdd11 [["_col0","bigint"]] [[1]]
SELECT quarter(TIMESTAMP '9999-12-31 23:59:59.999');
--= 045e52d9 [["_col0","bigint"]] [[4]]
SELECT quarter(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 7858bdc6 [["_col0","bigint"]] [[1]]
SELECT quarter(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 4a1f9969 [["_col0","bigint"]] [[3]]
SELECT quarter(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 28184907 [["_col0","bigint"]] [[4]]
SELECT quarter(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= ed88c46f [["_col0","bigint"]] [[4]]
SELECT month(DATE '2020-02-29');
--= a4524cee [["_col0","bigint"]] [[2]]
SELECT month(DATE '1970-01-01');
--= 61b889d4 [["_col0","bigint"]] [[1]]
SELECT month(DATE '1969-12-31');
--= c020d4c0 [["_col0","bigint"]] [[12]]
SELECT month(DATE '2019-12-30');
--= 1771034a [["_col0","bigint"]] [[12]]
SELECT month(DATE '2021-01-03');
--= 984a6141 [["_col0","bigint"]] [[1]]
SELECT month(DATE '1900-03-01');
--= 935db24e [["_col0","bigint"]] [[3]]
SELECT month(DATE '1582-10-10');
--= 424791dd [["_col0","bigint"]] [[10]]
SELECT month(DATE '0001-01-01');
--= eb78c75a [["_col0","bigint"]] [[1]]
SELECT month(DATE '9999-12-31');
--= 023abd14 [["_col0","bigint"]] [[12]]
SELECT month(NULL);
--= bc767ece [["_col0","bigint"]] [[null]]
SELECT month(TIMESTAMP '2020-02-29 13:04:05.678');
--= 8db89cb6 [["_col0","bigint"]] [[2]]
SELECT month(TIMESTAMP '1970-01-01 00:00:00');
--= 03899185 [["_col0","bigint"]] [[1]]
SELECT month(TIMESTAMP '1969-12-31 23:59:59.999999');
--= cf80cded [["_col0","bigint"]] [[12]]
SELECT month(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 57e871e4 [["_col0","bigint"]] [[12]]
SELECT month(TIMESTAMP '0001-01-01 00:00:00');
--= e68935e2 [["_col0","bigint"]] [[1]]
SELECT month(TIMESTAMP '9999-12-31 23:59:59.999');
--= 4c5d9608 [["_col0","bigint"]] [[12]]
SELECT month(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 222e9e8d [["_col0","bigint"]] [[2]]
SELECT month(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= abb7a749 [["_col0","bigint"]] [[7]]
SELECT month(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 3e35a8d7 [["_col0","bigint"]] [[11]]
SELECT month(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= b755a8b2 [["_col0","bigint"]] [[12]]
SELECT week(DATE '2020-02-29');
--= 6a3ed483 [["_col0","bigint"]] [[9]]
SELECT week(DATE '1970-01-01');
--= 55123484 [["_col0","bigint"]] [[1]]
SELECT week(DATE '1969-12-31');
--= 6fbd4efe [["_col0","bigint"]] [[1]]
SELECT week(DATE '2019-12-30');
--= dbdd0869 [["_col0","bigint"]] [[1]]
SELECT week(DATE '2021-01-03');
--= c4c7a9d7 [["_col0","bigint"]] [[53]]
SELECT week(DATE '1900-03-01');
--= 001c980b [["_col0","bigint"]] [[9]]
SELECT week(DATE '1582-10-10');
--= 1d9402c3 [["_col0","bigint"]] [[40]]
SELECT week(DATE '0001-01-01');
--= b4674733 [["_col0","bigint"]] [[1]]
SELECT week(DATE '9999-12-31');
--= f910a211 [["_col0","bigint"]] [[52]]
SELECT week(NULL);
--= e245a9ab [["_col0","bigint"]] [[null]]
SELECT week(TIMESTAMP '2020-02-29 13:04:05.678');
--= 9674cb97 [["_col0","bigint"]] [[9]]
SELECT week(TIMESTAMP '1970-01-01 00:00:00');
--= ea845b03 [["_col0","bigint"]] [[1]]
SELECT week(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 7a173188 [["_col0","bigint"]] [[1]]
SELECT week(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 21854d13 [["_col0","bigint"]] [[52]]
SELECT week(TIMESTAMP '0001-01-01 00:00:00');
--= f6e32181 [["_col0","bigint"]] [[1]]
SELECT week(TIMESTAMP '9999-12-31 23:59:59.999');
--= b266eefe [["_col0","bigint"]] [[52]]
SELECT week(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= c32f86cf [["_col0","bigint"]] [[9]]
SELECT week(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 93fded17 [["_col0","bigint"]] [[27]]
SELECT week(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 379664dc [["_col0","bigint"]] [[44]]
SELECT week(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 2f70a687 [["_col0","bigint"]] [[1]]
SELECT week_of_year(DATE '2020-02-29');
--= 18c3a6bf [["_col0","bigint"]] [[9]]
SELECT week_of_year(DATE '1970-01-01');
--= d85ccfbb [["_col0","bigint"]] [[1]]
SELECT week_of_year(DATE '1969-12-31');
--= 2aa57a1e [["_col0","bigint"]] [[1]]
SELECT week_of_year(DATE '2019-12-30');
--= 75806005 [["_col0","bigint"]] [[1]]
SELECT week_of_year(DATE '2021-01-03');
--= e56c63f1 [["_col0","bigint"]] [[53]]
SELECT week_of_year(DATE '1900-03-01');
--= 08f8a345 [["_col0","bigint"]] [[9]]
SELECT week_of_year(DATE '1582-10-10');
--= 4d97c74b [["_col0","bigint"]] [[40]]
SELECT week_of_year(DATE '0001-01-01');
--= 4f743a41 [["_col0","bigint"]] [[1]]
SELECT week_of_year(DATE '9999-12-31');
--= aa8c7bbc [["_col0","bigint"]] [[52]]
SELECT week_of_year(NULL);
--= f718e84f [["_col0","bigint"]] [[null]]
SELECT week_of_year(TIMESTAMP '2020-02-29 13:04:05.678');
--= ff928f82 [["_col0","bigint"]] [[9]]
SELECT week_of_year(TIMESTAMP '1970-01-01 00:00:00');
--= d68684b7 [["_col0","bigint"]] [[1]]
SELECT week_of_year(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 7bcd045c [["_col0","bigint"]] [[1]]
SELECT week_of_year(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 2e9042af [["_col0","bigint"]] [[52]]
SELECT week_of_year(TIMESTAMP '0001-01-01 00:00:00');
--= de280cc8 [["_col0","bigint"]] [[1]]
SELECT week_of_year(TIMESTAMP '9999-12-31 23:59:59.999');
--= d93c79e9 [["_col0","bigint"]] [[52]]
SELECT week_of_year(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 17e10163 [["_col0","bigint"]] [[9]]
SELECT week_of_year(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 0d4d32a5 [["_col0","bigint"]] [[27]]
SELECT week_of_year(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= e68459c0 [["_col0","bigint"]] [[44]]
SELECT week_of_year(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 798d9478 [["_col0","bigint"]] [[1]]
SELECT year_of_week(DATE '2020-02-29');
--= e2b34f9c [["_col0","bigint"]] [[2020]]
SELECT year_of_week(DATE '1970-01-01');
--= 8dde2ac2 [["_col0","bigint"]] [[1970]]
SELECT year_of_week(DATE '1969-12-31');
--= f55773f8 [["_col0","bigint"]] [[1970]]
SELECT year_of_week(DATE '2019-12-30');
--= 08fc452a [["_col0","bigint"]] [[2020]]
SELECT year_of_week(DATE '2021-01-03');
--= 7daf2314 [["_col0","bigint"]] [[2020]]
SELECT year_of_week(DATE '1900-03-01');
--= dd7a1355 [["_col0","bigint"]] [[1900]]
SELECT year_of_week(DATE '1582-10-10');
--= 96d83b5c [["_col0","bigint"]] [[1582]]
SELECT year_of_week(DATE '0001-01-01');
--= 48c524ae [["_col0","bigint"]] [[1]]
SELECT year_of_week(DATE '9999-12-31');
--= 66edbcf7 [["_col0","bigint"]] [[9999]]
SELECT year_of_week(NULL);
--= 9089dd9e [["_col0","bigint"]] [[null]]
SELECT year_of_week(TIMESTAMP '2020-02-29 13:04:05.678');
--= 9c8fd6d3 [["_col0","bigint"]] [[2020]]
SELECT year_of_week(TIMESTAMP '1970-01-01 00:00:00');
--= 9dd9e2b2 [["_col0","bigint"]] [[1970]]
SELECT year_of_week(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 568cf66b [["_col0","bigint"]] [[1970]]
SELECT year_of_week(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 4e5f33a6 [["_col0","bigint"]] [[2021]]
SELECT year_of_week(TIMESTAMP '0001-01-01 00:00:00');
--= da64bc81 [["_col0","bigint"]] [[1]]
SELECT year_of_week(TIMESTAMP '9999-12-31 23:59:59.999');
--= 98528997 [["_col0","bigint"]] [[9999]]
SELECT year_of_week(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 655b8a21 [["_col0","bigint"]] [[2020]]
SELECT year_of_week(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= e28f05d8 [["_col0","bigint"]] [[2020]]
SELECT year_of_week(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= a71e122f [["_col0","bigint"]] [[2020]]
SELECT year_of_week(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 4bd8a212 [["_col0","bigint"]] [[2020]]
SELECT yow(DATE '2020-02-29');
--= 7fb78cfd [["_col0","bigint"]] [[2020]]
SELECT yow(DATE '1970-01-01');
--= ef24abc8 [["_col0","bigint"]] [[1970]]
SELECT yow(DATE '1969-12-31');
--= 67f78357 [["_col0","bigint"]] [[1970]]
SELECT yow(DATE '2019-12-30');
--= fe4e3d90 [["_col0","bigint"]] [[2020]]
SELECT yow(DATE '2021-01-03');
--= 07eacbd2 [["_col0","bigint"]] [[2020]]
SELECT yow(DATE '1900-03-01');
--= 0b18732c [["_col0","bigint"]] [[1900]]
SELECT yow(DATE '1582-10-10');
--= 721a4753 [["_col0","bigint"]] [[1582]]
SELECT yow(DATE '0001-01-01');
--= 8a89bc7b [["_col0","bigint"]] [[1]]
SELECT yow(DATE '9999-12-31');
--= 29e9a665 [["_col0","bigint"]] [[9999]]
SELECT yow(NULL);
--= 4c1a367f [["_col0","bigint"]] [[null]]
SELECT yow(TIMESTAMP '2020-02-29 13:04:05.678');
--= 529dccd6 [["_col0","bigint"]] [[2020]]
SELECT yow(TIMESTAMP '1970-01-01 00:00:00');
--= 2b1941be [["_col0","bigint"]] [[1970]]
SELECT yow(TIMESTAMP '1969-12-31 23:59:59.999999');
--= c2b01203 [["_col0","bigint"]] [[1970]]
SELECT yow(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 2afb3aa6 [["_col0","bigint"]] [[2021]]
SELECT yow(TIMESTAMP '0001-01-01 00:00:00');
--= 22c43768 [["_col0","bigint"]] [[1]]
SELECT yow(TIMESTAMP '9999-12-31 23:59:59.999');
--= 8b990c2e [["_col0","bigint"]] [[9999]]
SELECT yow(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 8b9d647c [["_col0","bigint"]] [[2020]]
SELECT yow(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 9346cd5a [["_col0","bigint"]] [[2020]]
SELECT yow(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 21716bcf [["_col0","bigint"]] [[2020]]
SELECT yow(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 14e900f2 [["_col0","bigint"]] [[2020]]
SELECT day(DATE '2020-02-29');
--= 53182e83 [["_col0","bigint"]] [[29]]
SELECT day(DATE '1970-01-01');
--= 27c014d7 [["_col0","bigint"]] [[1]]
SELECT day(DATE '1969-12-31');
--= 850cbbc7 [["_col0","bigint"]] [[31]]
SELECT day(DATE '2019-12-30');
--= 48afd5b1 [["_col0","bigint"]] [[30]]
SELECT day(DATE '2021-01-03');
--= 7d5c9461 [["_col0","bigint"]] [[3]]
SELECT day(DATE '1900-03-01');
--= 196282e4 [["_col0","bigint"]] [[1]]
SELECT day(DATE '1582-10-10');
--= c3a4faac [["_col0","bigint"]] [[10]]
SELECT day(DATE '0001-01-01');
--= 2689a7b5 [["_col0","bigint"]] [[1]]
SELECT day(DATE '9999-12-31');
--= c6f3de0a [["_col0","bigint"]] [[31]]
SELECT day(NULL);
--= f76a2acc [["_col0","bigint"]] [[null]]
SELECT day(TIMESTAMP '2020-02-29 13:04:05.678');
--= 0263a9ef [["_col0","bigint"]] [[29]]
SELECT day(TIMESTAMP '1970-01-01 00:00:00');
--= ce708f31 [["_col0","bigint"]] [[1]]
SELECT day(TIMESTAMP '1969-12-31 23:59:59.999999');
--= a51a5d28 [["_col0","bigint"]] [[31]]
SELECT day(TIMESTAMP '2021-12-31 23:59:59.9995');
--= a698fb7a [["_col0","bigint"]] [[31]]
SELECT day(TIMESTAMP '0001-01-01 00:00:00');
--= c246e17e [["_col0","bigint"]] [[1]]
SELECT day(TIMESTAMP '9999-12-31 23:59:59.999');
--= 59987534 [["_col0","bigint"]] [[31]]
SELECT day(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= c0711c89 [["_col0","bigint"]] [[29]]
SELECT day(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= cd5c34d9 [["_col0","bigint"]] [[1]]
SELECT day(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= a3854e1d [["_col0","bigint"]] [[1]]
SELECT day(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 17d1355c [["_col0","bigint"]] [[31]]
SELECT day_of_month(DATE '2020-02-29');
--= 037a9f96 [["_col0","bigint"]] [[29]]
SELECT day_of_month(DATE '1970-01-01');
--= 4bb6055a [["_col0","bigint"]] [[1]]
SELECT day_of_month(DATE '1969-12-31');
--= 21402912 [["_col0","bigint"]] [[31]]
SELECT day_of_month(DATE '2019-12-30');
--= d7f2a3e5 [["_col0","bigint"]] [[30]]
SELECT day_of_month(DATE '2021-01-03');
--= 15ca88d4 [["_col0","bigint"]] [[3]]
SELECT day_of_month(DATE '1900-03-01');
--= 023cd541 [["_col0","bigint"]] [[1]]
SELECT day_of_month(DATE '1582-10-10');
--= 39aacbc8 [["_col0","bigint"]] [[10]]
SELECT day_of_month(DATE '0001-01-01');
--= 709c0807 [["_col0","bigint"]] [[1]]
SELECT day_of_month(DATE '9999-12-31');
--= 0cb2f865 [["_col0","bigint"]] [[31]]
SELECT day_of_month(NULL);
--= fe4c6163 [["_col0","bigint"]] [[null]]
SELECT day_of_month(TIMESTAMP '2020-02-29 13:04:05.678');
--= 4f5a6282 [["_col0","bigint"]] [[29]]
SELECT day_of_month(TIMESTAMP '1970-01-01 00:00:00');
--= 90839732 [["_col0","bigint"]] [[1]]
SELECT day_of_month(TIMESTAMP '1969-12-31 23:59:59.999999');
--= d9d11de0 [["_col0","bigint"]] [[31]]
SELECT day_of_month(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 79865dfc [["_col0","bigint"]] [[31]]
SELECT day_of_month(TIMESTAMP '0001-01-01 00:00:00');
--= b8bfb796 [["_col0","bigint"]] [[1]]
SELECT day_of_month(TIMESTAMP '9999-12-31 23:59:59.999');
--= 443709a1 [["_col0","bigint"]] [[31]]
SELECT day_of_month(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= a7ab1a43 [["_col0","bigint"]] [[29]]
SELECT day_of_month(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= f0f08cce [["_col0","bigint"]] [[1]]
SELECT day_of_month(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 9a52896b [["_col0","bigint"]] [[1]]
SELECT day_of_month(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= fe085bc0 [["_col0","bigint"]] [[31]]
SELECT day_of_week(DATE '2020-02-29');
--= 043a7983 [["_col0","bigint"]] [[6]]
SELECT day_of_week(DATE '1970-01-01');
--= 53e663f3 [["_col0","bigint"]] [[4]]
SELECT day_of_week(DATE '1969-12-31');
--= e4c58d7c [["_col0","bigint"]] [[3]]
SELECT day_of_week(DATE '2019-12-30');
--= d4115106 [["_col0","bigint"]] [[1]]
SELECT day_of_week(DATE '2021-01-03');
--= b59f3198 [["_col0","bigint"]] [[7]]
SELECT day_of_week(DATE '1900-03-01');
--= 4947b94a [["_col0","bigint"]] [[4]]
SELECT day_of_week(DATE '1582-10-10');
--= cff1f36c [["_col0","bigint"]] [[7]]
SELECT day_of_week(DATE '0001-01-01');
--= dfd4758f [["_col0","bigint"]] [[1]]
SELECT day_of_week(DATE '9999-12-31');
--= e1e01eab [["_col0","bigint"]] [[5]]
SELECT day_of_week(NULL);
--= 0b2ba559 [["_col0","bigint"]] [[null]]
SELECT day_of_week(TIMESTAMP '2020-02-29 13:04:05.678');
--= 4c152606 [["_col0","bigint"]] [[6]]
SELECT day_of_week(TIMESTAMP '1970-01-01 00:00:00');
--= ac0e60a2 [["_col0","bigint"]] [[4]]
SELECT day_of_week(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 9c76d37f [["_col0","bigint"]] [[3]]
SELECT day_of_week(TIMESTAMP '2021-12-31 23:59:59.9995');
--= e4955554 [["_col0","bigint"]] [[5]]
SELECT day_of_week(TIMESTAMP '0001-01-01 00:00:00');
--= 503f05ec [["_col0","bigint"]] [[1]]
SELECT day_of_week(TIMESTAMP '9999-12-31 23:59:59.999');
--= db540b4c [["_col0","bigint"]] [[5]]
SELECT day_of_week(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= ea8576db [["_col0","bigint"]] [[6]]
SELECT day_of_week(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 56d78251 [["_col0","bigint"]] [[3]]
SELECT day_of_week(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= e870ca6a [["_col0","bigint"]] [[7]]
SELECT day_of_week(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= ac778724 [["_col0","bigint"]] [[2]]
SELECT dow(DATE '2020-02-29');
--= 2bb22880 [["_col0","bigint"]] [[6]]
SELECT dow(DATE '1970-01-01');
--= fe27cee0 [["_col0","bigint"]] [[4]]
SELECT dow(DATE '1969-12-31');
--= 42f9a10c [["_col0","bigint"]] [[3]]
SELECT dow(DATE '2019-12-30');
--= 72f38cc4 [["_col0","bigint"]] [[1]]
SELECT dow(DATE '2021-01-03');
--= fcb3a075 [["_col0","bigint"]] [[7]]
SELECT dow(DATE '1900-03-01');
--= 062be7d8 [["_col0","bigint"]] [[4]]
SELECT dow(DATE '1582-10-10');
--= d26958b0 [["_col0","bigint"]] [[7]]
SELECT dow(DATE '0001-01-01');
--= 1131ac98 [["_col0","bigint"]] [[1]]
SELECT dow(DATE '9999-12-31');
--= 532a119b [["_col0","bigint"]] [[5]]
SELECT dow(NULL);
--= 062429c1 [["_col0","bigint"]] [[null]]
SELECT dow(TIMESTAMP '2020-02-29 13:04:05.678');
--= 4e5eefad [["_col0","bigint"]] [[6]]
SELECT dow(TIMESTAMP '1970-01-01 00:00:00');
--= 5f1b2986 [["_col0","bigint"]] [[4]]
SELECT dow(TIMESTAMP '1969-12-31 23:59:59.999999');
--= a5fe82ab [["_col0","bigint"]] [[3]]
SELECT dow(TIMESTAMP '2021-12-31 23:59:59.9995');
--= acbd8154 [["_col0","bigint"]] [[5]]
SELECT dow(TIMESTAMP '0001-01-01 00:00:00');
--= bd468a8b [["_col0","bigint"]] [[1]]
SELECT dow(TIMESTAMP '9999-12-31 23:59:59.999');
--= cc641315 [["_col0","bigint"]] [[5]]
SELECT dow(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 923ec350 [["_col0","bigint"]] [[6]]
SELECT dow(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= a1ca6ea8 [["_col0","bigint"]] [[3]]
SELECT dow(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= ced654a2 [["_col0","bigint"]] [[7]]
SELECT dow(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 877d3436 [["_col0","bigint"]] [[2]]
SELECT day_of_year(DATE '2020-02-29');
--= a4f17b0e [["_col0","bigint"]] [[60]]
SELECT day_of_year(DATE '1970-01-01');
--= b5654248 [["_col0","bigint"]] [[1]]
SELECT day_of_year(DATE '1969-12-31');
--= 47f37e55 [["_col0","bigint"]] [[365]]
SELECT day_of_year(DATE '2019-12-30');
--= d56a9e2b [["_col0","bigint"]] [[364]]
SELECT day_of_year(DATE '2021-01-03');
--= 85057ad0 [["_col0","bigint"]] [[3]]
SELECT day_of_year(DATE '1900-03-01');
--= 6d21fe57 [["_col0","bigint"]] [[60]]
SELECT day_of_year(DATE '1582-10-10');
--= b880089b [["_col0","bigint"]] [[283]]
SELECT day_of_year(DATE '0001-01-01');
--= d592be73 [["_col0","bigint"]] [[1]]
SELECT day_of_year(DATE '9999-12-31');
--= caec94a9 [["_col0","bigint"]] [[365]]
SELECT day_of_year(NULL);
--= 8788c6e5 [["_col0","bigint"]] [[null]]
SELECT day_of_year(TIMESTAMP '2020-02-29 13:04:05.678');
--= 9e0d7986 [["_col0","bigint"]] [[60]]
SELECT day_of_year(TIMESTAMP '1970-01-01 00:00:00');
--= d3d3f735 [["_col0","bigint"]] [[1]]
SELECT day_of_year(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 9132840e [["_col0","bigint"]] [[365]]
SELECT day_of_year(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 5b8980f2 [["_col0","bigint"]] [[365]]
SELECT day_of_year(TIMESTAMP '0001-01-01 00:00:00');
--= 351b9620 [["_col0","bigint"]] [[1]]
SELECT day_of_year(TIMESTAMP '9999-12-31 23:59:59.999');
--= 449ba2e8 [["_col0","bigint"]] [[365]]
SELECT day_of_year(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= c74b932b [["_col0","bigint"]] [[60]]
SELECT day_of_year(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 874234c4 [["_col0","bigint"]] [[183]]
SELECT day_of_year(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 38f3c86d [["_col0","bigint"]] [[306]]
SELECT day_of_year(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 42cc1331 [["_col0","bigint"]] [[365]]
SELECT doy(DATE '2020-02-29');
--= dc8f0dd2 [["_col0","bigint"]] [[60]]
SELECT doy(DATE '1970-01-01');
--= e45ba91b [["_col0","bigint"]] [[1]]
SELECT doy(DATE '1969-12-31');
--= a314435c [["_col0","bigint"]] [[365]]
SELECT doy(DATE '2019-12-30');
--= e0624229 [["_col0","bigint"]] [[364]]
SELECT doy(DATE '2021-01-03');
--= 205867e6 [["_col0","bigint"]] [[3]]
SELECT doy(DATE '1900-03-01');
--= 37bebf56 [["_col0","bigint"]] [[60]]
SELECT doy(DATE '1582-10-10');
--= d15c30bb [["_col0","bigint"]] [[283]]
SELECT doy(DATE '0001-01-01');
--= 5612984b [["_col0","bigint"]] [[1]]
SELECT doy(DATE '9999-12-31');
--= 0a141cb3 [["_col0","bigint"]] [[365]]
SELECT doy(NULL);
--= 6a35a0cf [["_col0","bigint"]] [[null]]
SELECT doy(TIMESTAMP '2020-02-29 13:04:05.678');
--= 7e44ff98 [["_col0","bigint"]] [[60]]
SELECT doy(TIMESTAMP '1970-01-01 00:00:00');
--= 44621e04 [["_col0","bigint"]] [[1]]
SELECT doy(TIMESTAMP '1969-12-31 23:59:59.999999');
--= c9a11f8a [["_col0","bigint"]] [[365]]
SELECT doy(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 67523c3b [["_col0","bigint"]] [[365]]
SELECT doy(TIMESTAMP '0001-01-01 00:00:00');
--= 32697ba6 [["_col0","bigint"]] [[1]]
SELECT doy(TIMESTAMP '9999-12-31 23:59:59.999');
--= c5c055ed [["_col0","bigint"]] [[365]]
SELECT doy(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 0307df1c [["_col0","bigint"]] [[60]]
SELECT doy(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 511d3266 [["_col0","bigint"]] [[183]]
SELECT doy(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= e23c2267 [["_col0","bigint"]] [[306]]
SELECT doy(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 4a758a26 [["_col0","bigint"]] [[365]]
SELECT last_day_of_month(DATE '2020-02-29');
--= b580cbfe [["_col0","date"]] [["2020-02-29"]]
SELECT last_day_of_month(DATE '1970-01-01');
--= 7eb556b3 [["_col0","date"]] [["1970-01-31"]]
SELECT last_day_of_month(DATE '1969-12-31');
--= 075262b1 [["_col0","date"]] [["1969-12-31"]]
SELECT last_day_of_month(DATE '2019-12-30');
--= 7b3a9290 [["_col0","date"]] [["2019-12-31"]]
SELECT last_day_of_month(DATE '2021-01-03');
--= 6aa6baaa [["_col0","date"]] [["2021-01-31"]]
SELECT last_day_of_month(DATE '1900-03-01');
--= 2e0dd223 [["_col0","date"]] [["1900-03-31"]]
SELECT last_day_of_month(DATE '1582-10-10');
--= b43d2c6d [["_col0","date"]] [["1582-10-31"]]
SELECT last_day_of_month(DATE '0001-01-01');
--= 235fdbe1 [["_col0","date"]] [["0001-01-31"]]
SELECT last_day_of_month(DATE '9999-12-31');
--= b0f1d92e [["_col0","date"]] [["9999-12-31"]]
SELECT last_day_of_month(NULL);
--= 929fde02 [["_col0","date"]] [[null]]
SELECT last_day_of_month(TIMESTAMP '2020-02-29 13:04:05.678');
--= 948d5309 [["_col0","date"]] [["2020-02-29"]]
SELECT last_day_of_month(TIMESTAMP '1970-01-01 00:00:00');
--= 09abb6cf [["_col0","date"]] [["1970-01-31"]]
SELECT last_day_of_month(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 384f32b8 [["_col0","date"]] [["1969-12-31"]]
SELECT last_day_of_month(TIMESTAMP '2021-12-31 23:59:59.9995');
--= b1d43074 [["_col0","date"]] [["2021-12-31"]]
SELECT last_day_of_month(TIMESTAMP '0001-01-01 00:00:00');
--= 77876302 [["_col0","date"]] [["0001-01-31"]]
SELECT last_day_of_month(TIMESTAMP '9999-12-31 23:59:59.999');
--= 652c66c1 [["_col0","date"]] [["9999-12-31"]]
SELECT last_day_of_month(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 33a760ae [["_col0","date"]] [["2020-02-29"]]
SELECT last_day_of_month(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 95d4df88 [["_col0","date"]] [["2020-07-31"]]
SELECT last_day_of_month(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 1c43bb59 [["_col0","date"]] [["2020-11-30"]]
SELECT last_day_of_month(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= d744d95c [["_col0","date"]] [["2019-12-31"]]
SELECT date(DATE '2020-02-29');
--= d4991f80 [["_col0","date"]] [["2020-02-29"]]
SELECT date(DATE '1970-01-01');
--= 92f570b3 [["_col0","date"]] [["1970-01-01"]]
SELECT date(DATE '1969-12-31');
--= bfb1f94a [["_col0","date"]] [["1969-12-31"]]
SELECT date(DATE '2019-12-30');
--= 9c6c1067 [["_col0","date"]] [["2019-12-30"]]
SELECT date(DATE '2021-01-03');
--= f95ab641 [["_col0","date"]] [["2021-01-03"]]
SELECT date(DATE '1900-03-01');
--= fe59b240 [["_col0","date"]] [["1900-03-01"]]
SELECT date(DATE '1582-10-10');
--= 15a03bdf [["_col0","date"]] [["1582-10-10"]]
SELECT date(DATE '0001-01-01');
--= e8486978 [["_col0","date"]] [["0001-01-01"]]
SELECT date(DATE '9999-12-31');
--= 42a7850a [["_col0","date"]] [["9999-12-31"]]
SELECT date(NULL);
--= 6c94c2e4 [["_col0","date"]] [[null]]
SELECT date(TIMESTAMP '2020-02-29 13:04:05.678');
--= 0863d9fe [["_col0","date"]] [["2020-02-29"]]
SELECT date(TIMESTAMP '1970-01-01 00:00:00');
--= 2bba2d7d [["_col0","date"]] [["1970-01-01"]]
SELECT date(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 91087a88 [["_col0","date"]] [["1969-12-31"]]
SELECT date(TIMESTAMP '2021-12-31 23:59:59.9995');
--= c7cd916b [["_col0","date"]] [["2021-12-31"]]
SELECT date(TIMESTAMP '0001-01-01 00:00:00');
--= 070c7dc9 [["_col0","date"]] [["0001-01-01"]]
SELECT date(TIMESTAMP '9999-12-31 23:59:59.999');
--= 48257135 [["_col0","date"]] [["9999-12-31"]]
SELECT date(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 71b9afa3 [["_col0","date"]] [["2020-02-29"]]
SELECT date(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 47306518 [["_col0","date"]] [["2020-07-01"]]
SELECT date(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 2c88fd7f [["_col0","date"]] [["2020-11-01"]]
SELECT date(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= a91f3170 [["_col0","date"]] [["2019-12-31"]]
SELECT to_iso8601(DATE '2020-02-29');
--= db060609 [["_col0","varchar(16)"]] [["2020-02-29"]]
SELECT to_iso8601(DATE '1970-01-01');
--= 55d5fb7f [["_col0","varchar(16)"]] [["1970-01-01"]]
SELECT to_iso8601(DATE '1969-12-31');
--= 5e510417 [["_col0","varchar(16)"]] [["1969-12-31"]]
SELECT to_iso8601(DATE '2019-12-30');
--= 69ef4626 [["_col0","varchar(16)"]] [["2019-12-30"]]
SELECT to_iso8601(DATE '2021-01-03');
--= f3e218bf [["_col0","varchar(16)"]] [["2021-01-03"]]
SELECT to_iso8601(DATE '1900-03-01');
--= 9382abfe [["_col0","varchar(16)"]] [["1900-03-01"]]
SELECT to_iso8601(DATE '1582-10-10');
--= d9e395c8 [["_col0","varchar(16)"]] [["1582-10-10"]]
SELECT to_iso8601(DATE '0001-01-01');
--= 0974f38c [["_col0","varchar(16)"]] [["0001-01-01"]]
SELECT to_iso8601(DATE '9999-12-31');
--= 1ecf9fb9 [["_col0","varchar(16)"]] [["9999-12-31"]]
SELECT to_iso8601(NULL);
--= c6aac4eb [["_col0","varchar(16)"]] [[null]]
SELECT to_iso8601(TIMESTAMP '2020-02-29 13:04:05.678');
--= 5a46ef8e [["_col0","varchar(26)"]] [["2020-02-29T13:04:05.678"]]
SELECT to_iso8601(TIMESTAMP '1970-01-01 00:00:00');
--= 2d1664dc [["_col0","varchar(22)"]] [["1970-01-01T00:00:00"]]
SELECT to_iso8601(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 1a21a166 [["_col0","varchar(29)"]] [["1969-12-31T23:59:59.999999"]]
SELECT to_iso8601(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 7746ea15 [["_col0","varchar(27)"]] [["2021-12-31T23:59:59.9995"]]
SELECT to_iso8601(TIMESTAMP '0001-01-01 00:00:00');
--= 1e5b3d4c [["_col0","varchar(22)"]] [["0001-01-01T00:00:00"]]
SELECT to_iso8601(TIMESTAMP '9999-12-31 23:59:59.999');
--= fe102ad6 [["_col0","varchar(26)"]] [["9999-12-31T23:59:59.999"]]
SELECT to_iso8601(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 7b9d6e92 [["_col0","varchar(32)"]] [["2020-02-29T13:04:05.678Z"]]
SELECT to_iso8601(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= c1979f5c [["_col0","varchar(28)"]] [["2020-07-01T00:30:00+02:00"]]
SELECT to_iso8601(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 2ad13318 [["_col0","varchar(28)"]] [["2020-11-01T01:30:00-04:00"]]
SELECT to_iso8601(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 4faff701 [["_col0","varchar(35)"]] [["2019-12-31T23:00:00.123456-05:30"]]
SELECT to_unixtime(DATE '2020-02-29');
--= 174eee0d [["_col0","double"]] [["1.5829344E9"]]
SELECT to_unixtime(DATE '1970-01-01');
--= fccd6f71 [["_col0","double"]] [["0.0"]]
SELECT to_unixtime(DATE '1969-12-31');
--= affd79db [["_col0","double"]] [["-86400.0"]]
SELECT to_unixtime(DATE '2019-12-30');
--= b1187853 [["_col0","double"]] [["1.577664E9"]]
SELECT to_unixtime(DATE '2021-01-03');
--= 7f40d323 [["_col0","double"]] [["1.609632E9"]]
SELECT to_unixtime(DATE '1900-03-01');
--= 654da44f [["_col0","double"]] [["-2.2038912E9"]]
SELECT to_unixtime(DATE '1582-10-10');
--= c0aa8abc [["_col0","double"]] [["-1.22197248E10"]]
SELECT to_unixtime(DATE '0001-01-01');
--= 35f8692c [["_col0","double"]] [["-6.21355968E10"]]
SELECT to_unixtime(DATE '9999-12-31');
--= fcb7b338 [["_col0","double"]] [["2.534022144E11"]]
SELECT to_unixtime(NULL);
--= e24fc1d0 [["_col0","double"]] [[null]]
SELECT to_unixtime(TIMESTAMP '2020-02-29 13:04:05.678');
--= 1f7e2437 [["_col0","double"]] [["1.582981445678E9"]]
SELECT to_unixtime(TIMESTAMP '1970-01-01 00:00:00');
--= d06c6105 [["_col0","double"]] [["0.0"]]
SELECT to_unixtime(TIMESTAMP '1969-12-31 23:59:59.999999');
--= f8c795d6 [["_col0","double"]] [["-9.999999999999159E-7"]]
SELECT to_unixtime(TIMESTAMP '2021-12-31 23:59:59.9995');
--= bb430341 [["_col0","double"]] [["1.6409951999995E9"]]
SELECT to_unixtime(TIMESTAMP '0001-01-01 00:00:00');
--= 454c0757 [["_col0","double"]] [["-6.21355968E10"]]
SELECT to_unixtime(TIMESTAMP '9999-12-31 23:59:59.999');
--= 13f24003 [["_col0","double"]] [["2.53402300799999E11"]]
SELECT to_unixtime(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 9d56582e [["_col0","double"]] [["1.582981445678E9"]]
SELECT to_unixtime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 221e3d7c [["_col0","double"]] [["1.5935562E9"]]
SELECT to_unixtime(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 0322897f [["_col0","double"]] [["1.6042086E9"]]
SELECT to_unixtime(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= f95d9843 [["_col0","double"]] [["1.577853000123456E9"]]
SELECT hour(DATE '2020-02-29');
--= f1ce18fd [["_col0","bigint"]] [[0]]
SELECT hour(NULL);
--= 2ebac75b [["_col0","bigint"]] [[null]]
SELECT hour(TIMESTAMP '2020-02-29 13:04:05.678');
--= 3099b1c3 [["_col0","bigint"]] [[13]]
SELECT hour(TIMESTAMP '1970-01-01 00:00:00');
--= dfedc45a [["_col0","bigint"]] [[0]]
SELECT hour(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 508c9182 [["_col0","bigint"]] [[23]]
SELECT hour(TIMESTAMP '2021-12-31 23:59:59.9995');
--= b7a5c79f [["_col0","bigint"]] [[23]]
SELECT hour(TIMESTAMP '0001-01-01 00:00:00');
--= 6ec5e43b [["_col0","bigint"]] [[0]]
SELECT hour(TIMESTAMP '9999-12-31 23:59:59.999');
--= 9ebc6a8b [["_col0","bigint"]] [[23]]
SELECT hour(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= bf2c7013 [["_col0","bigint"]] [[13]]
SELECT hour(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 4dc25f85 [["_col0","bigint"]] [[0]]
SELECT hour(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 8d64230a [["_col0","bigint"]] [[1]]
SELECT hour(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= d9790694 [["_col0","bigint"]] [[23]]
SELECT hour(TIME '13:04:05.678');
--= 86557802 [["_col0","bigint"]] [[13]]
SELECT hour(TIME '00:00:00');
--= cfb2d3f8 [["_col0","bigint"]] [[0]]
SELECT hour(TIME '23:59:59.999999');
--= 920a139e [["_col0","bigint"]] [[23]]
SELECT hour(INTERVAL '1' DAY);
--= 1e62b3ad [["_col0","bigint"]] [[0]]
SELECT hour(INTERVAL '-36' HOUR);
--= 944f9ad8 [["_col0","bigint"]] [[-12]]
SELECT hour(INTERVAL '90' SECOND);
--= 6ff6e86a [["_col0","bigint"]] [[0]]
SELECT hour(INTERVAL '0' MINUTE);
--= 91b29d5a [["_col0","bigint"]] [[0]]
SELECT minute(DATE '2020-02-29');
--= 52bb6ea0 [["_col0","bigint"]] [[0]]
SELECT minute(NULL);
--= 38ea3220 [["_col0","bigint"]] [[null]]
SELECT minute(TIMESTAMP '2020-02-29 13:04:05.678');
--= b78c6e71 [["_col0","bigint"]] [[4]]
SELECT minute(TIMESTAMP '1970-01-01 00:00:00');
--= b0f467fe [["_col0","bigint"]] [[0]]
SELECT minute(TIMESTAMP '1969-12-31 23:59:59.999999');
--= c434fb6d [["_col0","bigint"]] [[59]]
SELECT minute(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 81a764f5 [["_col0","bigint"]] [[59]]
SELECT minute(TIMESTAMP '0001-01-01 00:00:00');
--= 3504c199 [["_col0","bigint"]] [[0]]
SELECT minute(TIMESTAMP '9999-12-31 23:59:59.999');
--= a307876f [["_col0","bigint"]] [[59]]
SELECT minute(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= fa1e1903 [["_col0","bigint"]] [[4]]
SELECT minute(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 8440f7fa [["_col0","bigint"]] [[30]]
SELECT minute(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= aeb18e57 [["_col0","bigint"]] [[30]]
SELECT minute(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= efe73f9a [["_col0","bigint"]] [[0]]
SELECT minute(TIME '13:04:05.678');
--= c5884dba [["_col0","bigint"]] [[4]]
SELECT minute(TIME '00:00:00');
--= 7b4b9aa3 [["_col0","bigint"]] [[0]]
SELECT minute(TIME '23:59:59.999999');
--= 9d6cb2e5 [["_col0","bigint"]] [[59]]
SELECT minute(INTERVAL '1' DAY);
--= 5f44ef61 [["_col0","bigint"]] [[0]]
SELECT minute(INTERVAL '-36' HOUR);
--= cbafbb97 [["_col0","bigint"]] [[0]]
SELECT minute(INTERVAL '90' SECOND);
--= 66246d1d [["_col0","bigint"]] [[1]]
SELECT minute(INTERVAL '0' MINUTE);
--= 8974168a [["_col0","bigint"]] [[0]]
SELECT second(DATE '2020-02-29');
--= b8b0cd49 [["_col0","bigint"]] [[0]]
SELECT second(NULL);
--= 84b06b85 [["_col0","bigint"]] [[null]]
SELECT second(TIMESTAMP '2020-02-29 13:04:05.678');
--= 411a541a [["_col0","bigint"]] [[5]]
SELECT second(TIMESTAMP '1970-01-01 00:00:00');
--= c79b39b4 [["_col0","bigint"]] [[0]]
SELECT second(TIMESTAMP '1969-12-31 23:59:59.999999');
--= 37d3c544 [["_col0","bigint"]] [[59]]
SELECT second(TIMESTAMP '2021-12-31 23:59:59.9995');
--= ea1c8638 [["_col0","bigint"]] [[59]]
SELECT second(TIMESTAMP '0001-01-01 00:00:00');
--= 387c3c9b [["_col0","bigint"]] [[0]]
SELECT second(TIMESTAMP '9999-12-31 23:59:59.999');
--= a9dc14a9 [["_col0","bigint"]] [[59]]
SELECT second(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 8d6cf8f5 [["_col0","bigint"]] [[5]]
SELECT second(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 5e2c18fb [["_col0","bigint"]] [[0]]
SELECT second(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 1a150177 [["_col0","bigint"]] [[0]]
SELECT second(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= fbb766c1 [["_col0","bigint"]] [[0]]
SELECT second(TIME '13:04:05.678');
--= 8f6d4989 [["_col0","bigint"]] [[5]]
SELECT second(TIME '00:00:00');
--= b690dc70 [["_col0","bigint"]] [[0]]
SELECT second(TIME '23:59:59.999999');
--= 4ed977c8 [["_col0","bigint"]] [[59]]
SELECT second(INTERVAL '1' DAY);
--= eec887dc [["_col0","bigint"]] [[0]]
SELECT second(INTERVAL '-36' HOUR);
--= 3d9cabf6 [["_col0","bigint"]] [[0]]
SELECT second(INTERVAL '90' SECOND);
--= 64a47a45 [["_col0","bigint"]] [[30]]
SELECT second(INTERVAL '0' MINUTE);
--= 90bf5573 [["_col0","bigint"]] [[0]]
SELECT millisecond(DATE '2020-02-29');
--= 5320130e [["_col0","bigint"]] [[0]]
SELECT millisecond(NULL);
--= 0833b643 [["_col0","bigint"]] [[null]]
SELECT millisecond(TIMESTAMP '2020-02-29 13:04:05.678');
--= 4791670e [["_col0","bigint"]] [[678]]
SELECT millisecond(TIMESTAMP '1970-01-01 00:00:00');
--= 0a411e24 [["_col0","bigint"]] [[0]]
SELECT millisecond(TIMESTAMP '1969-12-31 23:59:59.999999');
--= f942efff [["_col0","bigint"]] [[999]]
SELECT millisecond(TIMESTAMP '2021-12-31 23:59:59.9995');
--= 2abac911 [["_col0","bigint"]] [[999]]
SELECT millisecond(TIMESTAMP '0001-01-01 00:00:00');
--= e5cffff3 [["_col0","bigint"]] [[0]]
SELECT millisecond(TIMESTAMP '9999-12-31 23:59:59.999');
--= c20bd1d7 [["_col0","bigint"]] [[999]]
SELECT millisecond(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 24bdcc8d [["_col0","bigint"]] [[678]]
SELECT millisecond(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 8a2fd619 [["_col0","bigint"]] [[0]]
SELECT millisecond(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 2ff5dda8 [["_col0","bigint"]] [[0]]
SELECT millisecond(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 69fe8a9c [["_col0","bigint"]] [[123]]
SELECT millisecond(TIME '13:04:05.678');
--= e0916bcb [["_col0","bigint"]] [[678]]
SELECT millisecond(TIME '00:00:00');
--= 614ef7bc [["_col0","bigint"]] [[0]]
SELECT millisecond(TIME '23:59:59.999999');
--= 2f7240c4 [["_col0","bigint"]] [[999]]
SELECT millisecond(INTERVAL '1' DAY);
--= 5424f364 [["_col0","bigint"]] [[0]]
SELECT millisecond(INTERVAL '-36' HOUR);
--= 96ef31be [["_col0","bigint"]] [[0]]
SELECT millisecond(INTERVAL '90' SECOND);
--= 2de54b76 [["_col0","bigint"]] [[0]]
SELECT millisecond(INTERVAL '0' MINUTE);
--= e0703e4d [["_col0","bigint"]] [[0]]
SELECT timezone_hour(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d9b54065 [["_col0","bigint"]] [[0]]
SELECT timezone_hour(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= b349a3b0 [["_col0","bigint"]] [[2]]
SELECT timezone_hour(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 2e3d5a1b [["_col0","bigint"]] [[-4]]
SELECT timezone_hour(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= b4f50ca3 [["_col0","bigint"]] [[-5]]
SELECT timezone_hour(NULL);
--= f9c8d875 [["_col0","bigint"]] [[null]]
SELECT timezone_minute(TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 6a3765b5 [["_col0","bigint"]] [[0]]
SELECT timezone_minute(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 3ce3a110 [["_col0","bigint"]] [[0]]
SELECT timezone_minute(TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 7b6e8315 [["_col0","bigint"]] [[0]]
SELECT timezone_minute(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 6be21c25 [["_col0","bigint"]] [[-30]]
SELECT timezone_minute(NULL);
--= 73afbe8a [["_col0","bigint"]] [[null]]
SELECT year(INTERVAL '1' YEAR);
--= b3af21a0 [["_col0","bigint"]] [[1]]
SELECT year(INTERVAL '-13' MONTH);
--= c1005f54 [["_col0","bigint"]] [[-1]]
SELECT year(INTERVAL '1' MONTH);
--= b54d72e6 [["_col0","bigint"]] [[0]]
SELECT year(INTERVAL '1' DAY);
--= 26ef0079 FUNCTION_NOT_FOUND
SELECT month(INTERVAL '1' YEAR);
--= a6593153 [["_col0","bigint"]] [[0]]
SELECT month(INTERVAL '-13' MONTH);
--= 67a7f0fb [["_col0","bigint"]] [[-1]]
SELECT month(INTERVAL '1' MONTH);
--= 2ec270cc [["_col0","bigint"]] [[1]]
SELECT day(INTERVAL '1' DAY);
--= fa419254 [["_col0","bigint"]] [[1]]
SELECT day(INTERVAL '-36' HOUR);
--= 85d91417 [["_col0","bigint"]] [[-1]]
SELECT day(INTERVAL '90' SECOND);
--= 3ac276f3 [["_col0","bigint"]] [[0]]
SELECT day(INTERVAL '0' MINUTE);
--= 23d81ee2 [["_col0","bigint"]] [[0]]
SELECT extract(YEAR FROM DATE '2020-02-29');
--= ba91a472 [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= a147816e [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 6fe722ee [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR FROM TIME '13:04:05.678');
--= 94fa0e0d TYPE_MISMATCH
SELECT extract(YEAR FROM INTERVAL '1' DAY);
--= bd6d7d86 TYPE_MISMATCH
SELECT extract(YEAR FROM INTERVAL '1' YEAR);
--= 104ffb66 [["_col0","bigint"]] [[1]]
SELECT extract(YEAR FROM NULL);
--= 403dd38c TYPE_MISMATCH
SELECT extract(QUARTER FROM DATE '2020-02-29');
--= 1be1a32c [["_col0","bigint"]] [[1]]
SELECT extract(QUARTER FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 9266aeda [["_col0","bigint"]] [[1]]
SELECT extract(QUARTER FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 0986ecff [["_col0","bigint"]] [[3]]
SELECT extract(QUARTER FROM TIME '13:04:05.678');
--= 50eaaace TYPE_MISMATCH
SELECT extract(QUARTER FROM INTERVAL '1' DAY);
--= ef8f6649 TYPE_MISMATCH
SELECT extract(QUARTER FROM INTERVAL '1' YEAR);
--= 910c3f12 TYPE_MISMATCH
SELECT extract(QUARTER FROM NULL);
--= cf7c4bef TYPE_MISMATCH
SELECT extract(MONTH FROM DATE '2020-02-29');
--= 6ba72c47 [["_col0","bigint"]] [[2]]
SELECT extract(MONTH FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= bbc3760c [["_col0","bigint"]] [[2]]
SELECT extract(MONTH FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 4f74e18c [["_col0","bigint"]] [[7]]
SELECT extract(MONTH FROM TIME '13:04:05.678');
--= d677a529 TYPE_MISMATCH
SELECT extract(MONTH FROM INTERVAL '1' DAY);
--= 1b37c994 TYPE_MISMATCH
SELECT extract(MONTH FROM INTERVAL '1' YEAR);
--= d263a777 [["_col0","bigint"]] [[0]]
SELECT extract(MONTH FROM NULL);
--= d6da8140 TYPE_MISMATCH
SELECT extract(WEEK FROM DATE '2020-02-29');
--= fde4a6fa [["_col0","bigint"]] [[9]]
SELECT extract(WEEK FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= f014187f [["_col0","bigint"]] [[9]]
SELECT extract(WEEK FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 41c4b052 [["_col0","bigint"]] [[27]]
SELECT extract(WEEK FROM TIME '13:04:05.678');
--= 0be002b5 TYPE_MISMATCH
SELECT extract(WEEK FROM INTERVAL '1' DAY);
--= db558d99 TYPE_MISMATCH
SELECT extract(WEEK FROM INTERVAL '1' YEAR);
--= e2927798 TYPE_MISMATCH
SELECT extract(WEEK FROM NULL);
--= 93d4d05c TYPE_MISMATCH
SELECT extract(DAY FROM DATE '2020-02-29');
--= 95091024 [["_col0","bigint"]] [[29]]
SELECT extract(DAY FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 1aa37811 [["_col0","bigint"]] [[29]]
SELECT extract(DAY FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= cd52174c [["_col0","bigint"]] [[1]]
SELECT extract(DAY FROM TIME '13:04:05.678');
--= 37955090 TYPE_MISMATCH
SELECT extract(DAY FROM INTERVAL '1' DAY);
--= 7b0af1f2 [["_col0","bigint"]] [[1]]
SELECT extract(DAY FROM INTERVAL '1' YEAR);
--= c454aa0d TYPE_MISMATCH
SELECT extract(DAY FROM NULL);
--= 48a6d121 TYPE_MISMATCH
SELECT extract(DAY_OF_MONTH FROM DATE '2020-02-29');
--= 00096433 [["_col0","bigint"]] [[29]]
SELECT extract(DAY_OF_MONTH FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= d2911bda [["_col0","bigint"]] [[29]]
SELECT extract(DAY_OF_MONTH FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 0cc06eac [["_col0","bigint"]] [[1]]
SELECT extract(DAY_OF_MONTH FROM TIME '13:04:05.678');
--= 43adfa18 TYPE_MISMATCH
SELECT extract(DAY_OF_MONTH FROM INTERVAL '1' DAY);
--= 0bf77f92 TYPE_MISMATCH
SELECT extract(DAY_OF_MONTH FROM INTERVAL '1' YEAR);
--= 508974a9 TYPE_MISMATCH
SELECT extract(DAY_OF_MONTH FROM NULL);
--= ef3635f8 TYPE_MISMATCH
SELECT extract(DAY_OF_WEEK FROM DATE '2020-02-29');
--= 60906ed6 [["_col0","bigint"]] [[6]]
SELECT extract(DAY_OF_WEEK FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= b1474796 [["_col0","bigint"]] [[6]]
SELECT extract(DAY_OF_WEEK FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 18d1853a [["_col0","bigint"]] [[3]]
SELECT extract(DAY_OF_WEEK FROM TIME '13:04:05.678');
--= 2cbfc36c TYPE_MISMATCH
SELECT extract(DAY_OF_WEEK FROM INTERVAL '1' DAY);
--= 42bf0c83 TYPE_MISMATCH
SELECT extract(DAY_OF_WEEK FROM INTERVAL '1' YEAR);
--= 5fbbdbe4 TYPE_MISMATCH
SELECT extract(DAY_OF_WEEK FROM NULL);
--= c4420f32 TYPE_MISMATCH
SELECT extract(DOW FROM DATE '2020-02-29');
--= 0c01d8f9 [["_col0","bigint"]] [[6]]
SELECT extract(DOW FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= bec0fe95 [["_col0","bigint"]] [[6]]
SELECT extract(DOW FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 70841f43 [["_col0","bigint"]] [[3]]
SELECT extract(DOW FROM TIME '13:04:05.678');
--= 381adebc TYPE_MISMATCH
SELECT extract(DOW FROM INTERVAL '1' DAY);
--= 8f4bfac3 TYPE_MISMATCH
SELECT extract(DOW FROM INTERVAL '1' YEAR);
--= 3e831200 TYPE_MISMATCH
SELECT extract(DOW FROM NULL);
--= e177d3b5 TYPE_MISMATCH
SELECT extract(DAY_OF_YEAR FROM DATE '2020-02-29');
--= 90c21518 [["_col0","bigint"]] [[60]]
SELECT extract(DAY_OF_YEAR FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 10eaaa45 [["_col0","bigint"]] [[60]]
SELECT extract(DAY_OF_YEAR FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 3856fad8 [["_col0","bigint"]] [[183]]
SELECT extract(DAY_OF_YEAR FROM TIME '13:04:05.678');
--= 1fb6011c TYPE_MISMATCH
SELECT extract(DAY_OF_YEAR FROM INTERVAL '1' DAY);
--= 4f878fce TYPE_MISMATCH
SELECT extract(DAY_OF_YEAR FROM INTERVAL '1' YEAR);
--= e2c754e3 TYPE_MISMATCH
SELECT extract(DAY_OF_YEAR FROM NULL);
--= 8aa7f3a7 TYPE_MISMATCH
SELECT extract(DOY FROM DATE '2020-02-29');
--= c58e0b81 [["_col0","bigint"]] [[60]]
SELECT extract(DOY FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 4a052e59 [["_col0","bigint"]] [[60]]
SELECT extract(DOY FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= b9343099 [["_col0","bigint"]] [[183]]
SELECT extract(DOY FROM TIME '13:04:05.678');
--= f413a882 TYPE_MISMATCH
SELECT extract(DOY FROM INTERVAL '1' DAY);
--= e2542ec6 TYPE_MISMATCH
SELECT extract(DOY FROM INTERVAL '1' YEAR);
--= 35f9d457 TYPE_MISMATCH
SELECT extract(DOY FROM NULL);
--= 586a39d4 TYPE_MISMATCH
SELECT extract(YEAR_OF_WEEK FROM DATE '2020-02-29');
--= 5d040358 [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR_OF_WEEK FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 4d747871 [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR_OF_WEEK FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 520b5d76 [["_col0","bigint"]] [[2020]]
SELECT extract(YEAR_OF_WEEK FROM TIME '13:04:05.678');
--= 3c579df0 TYPE_MISMATCH
SELECT extract(YEAR_OF_WEEK FROM INTERVAL '1' DAY);
--= ec987275 TYPE_MISMATCH
SELECT extract(YEAR_OF_WEEK FROM INTERVAL '1' YEAR);
--= 1361308a TYPE_MISMATCH
SELECT extract(YEAR_OF_WEEK FROM NULL);
--= dda1228e TYPE_MISMATCH
SELECT extract(YOW FROM DATE '2020-02-29');
--= 6d75c0fd [["_col0","bigint"]] [[2020]]
SELECT extract(YOW FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 6e8e75cc [["_col0","bigint"]] [[2020]]
SELECT extract(YOW FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 6d5c8a41 [["_col0","bigint"]] [[2020]]
SELECT extract(YOW FROM TIME '13:04:05.678');
--= b7706eac TYPE_MISMATCH
SELECT extract(YOW FROM INTERVAL '1' DAY);
--= f3871f64 TYPE_MISMATCH
SELECT extract(YOW FROM INTERVAL '1' YEAR);
--= cf866678 TYPE_MISMATCH
SELECT extract(YOW FROM NULL);
--= d4e83300 TYPE_MISMATCH
SELECT extract(HOUR FROM DATE '2020-02-29');
--= 59600d3b TYPE_MISMATCH
SELECT extract(HOUR FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= b5279d89 [["_col0","bigint"]] [[13]]
SELECT extract(HOUR FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 7cf640d2 [["_col0","bigint"]] [[0]]
SELECT extract(HOUR FROM TIME '13:04:05.678');
--= 58859e20 [["_col0","bigint"]] [[13]]
SELECT extract(HOUR FROM INTERVAL '1' DAY);
--= 67a0bc16 [["_col0","bigint"]] [[0]]
SELECT extract(HOUR FROM INTERVAL '1' YEAR);
--= fe5d1f16 TYPE_MISMATCH
SELECT extract(HOUR FROM NULL);
--= 38bbe4f1 TYPE_MISMATCH
SELECT extract(MINUTE FROM DATE '2020-02-29');
--= 066ee54d TYPE_MISMATCH
SELECT extract(MINUTE FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= f4bf097d [["_col0","bigint"]] [[4]]
SELECT extract(MINUTE FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= cae684b0 [["_col0","bigint"]] [[30]]
SELECT extract(MINUTE FROM TIME '13:04:05.678');
--= 5d5ceca2 [["_col0","bigint"]] [[4]]
SELECT extract(MINUTE FROM INTERVAL '1' DAY);
--= c2ebb4a9 [["_col0","bigint"]] [[0]]
SELECT extract(MINUTE FROM INTERVAL '1' YEAR);
--= bfe74b47 TYPE_MISMATCH
SELECT extract(MINUTE FROM NULL);
--= b8899cc2 TYPE_MISMATCH
SELECT extract(SECOND FROM DATE '2020-02-29');
--= 8356c58b TYPE_MISMATCH
SELECT extract(SECOND FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= d76e2f2a [["_col0","bigint"]] [[5]]
SELECT extract(SECOND FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 298e44bc [["_col0","bigint"]] [[0]]
SELECT extract(SECOND FROM TIME '13:04:05.678');
--= 738dfb8d [["_col0","bigint"]] [[5]]
SELECT extract(SECOND FROM INTERVAL '1' DAY);
--= 3a1397f2 [["_col0","bigint"]] [[0]]
SELECT extract(SECOND FROM INTERVAL '1' YEAR);
--= b2f8535b TYPE_MISMATCH
SELECT extract(SECOND FROM NULL);
--= 5ed0bef3 TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM DATE '2020-02-29');
--= e2f08e0a TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 87bfd8bb TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 15e4a7c2 [["_col0","bigint"]] [[2]]
SELECT extract(TIMEZONE_HOUR FROM TIME '13:04:05.678');
--= d115b06e TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM INTERVAL '1' DAY);
--= 9246f108 TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM INTERVAL '1' YEAR);
--= 76f8355b TYPE_MISMATCH
SELECT extract(TIMEZONE_HOUR FROM NULL);
--= df431b34 TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM DATE '2020-02-29');
--= 978af24f TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= d5da1db8 TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 0b5c7698 [["_col0","bigint"]] [[0]]
SELECT extract(TIMEZONE_MINUTE FROM TIME '13:04:05.678');
--= 6f33b383 TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM INTERVAL '1' DAY);
--= a900df79 TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM INTERVAL '1' YEAR);
--= 64426a37 TYPE_MISMATCH
SELECT extract(TIMEZONE_MINUTE FROM NULL);
--= 8c25bf81 TYPE_MISMATCH
SELECT extract(MILLISECOND FROM DATE '2020-02-29');
--= d67a0526 SYNTAX_ERROR
SELECT extract(MILLISECOND FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= a17f8102 SYNTAX_ERROR
SELECT extract(MILLISECOND FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= ee0d76c0 SYNTAX_ERROR
SELECT extract(MILLISECOND FROM TIME '13:04:05.678');
--= 8eb1d9ec SYNTAX_ERROR
SELECT extract(MILLISECOND FROM INTERVAL '1' DAY);
--= 22cd5489 SYNTAX_ERROR
SELECT extract(MILLISECOND FROM INTERVAL '1' YEAR);
--= d81c9c91 SYNTAX_ERROR
SELECT extract(MILLISECOND FROM NULL);
--= 95c5b7b0 SYNTAX_ERROR
SELECT extract(EPOCH FROM DATE '2020-02-29');
--= c2ac13ed SYNTAX_ERROR
SELECT extract(EPOCH FROM TIMESTAMP '2020-02-29 13:04:05.678');
--= 54d8e4db SYNTAX_ERROR
SELECT extract(EPOCH FROM TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= f65e2bf8 SYNTAX_ERROR
SELECT extract(EPOCH FROM TIME '13:04:05.678');
--= 3be7c3aa SYNTAX_ERROR
SELECT extract(EPOCH FROM INTERVAL '1' DAY);
--= 9ff39c67 SYNTAX_ERROR
SELECT extract(EPOCH FROM INTERVAL '1' YEAR);
--= 9124c7f6 SYNTAX_ERROR
SELECT extract(EPOCH FROM NULL);
--= 9c8f0278 SYNTAX_ERROR
SELECT date_trunc('millisecond', DATE '2020-02-29');
--= bc0c39ab INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('second', DATE '2020-02-29');
--= 8093a58a INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('minute', DATE '2020-02-29');
--= b1c5306a INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('hour', DATE '2020-02-29');
--= 6b3ae1fe INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('day', DATE '2020-02-29');
--= c997d5c9 [["_col0","date"]] [["2020-02-29"]]
SELECT date_trunc('week', DATE '2020-02-29');
--= bf6f6159 [["_col0","date"]] [["2020-02-24"]]
SELECT date_trunc('month', DATE '2020-02-29');
--= f83ff29c [["_col0","date"]] [["2020-02-01"]]
SELECT date_trunc('quarter', DATE '2020-02-29');
--= fa5ba4d1 [["_col0","date"]] [["2020-01-01"]]
SELECT date_trunc('year', DATE '2020-02-29');
--= e72c4413 [["_col0","date"]] [["2020-01-01"]]
SELECT date_trunc('decade', DATE '2020-02-29');
--= e859cafa INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('century', DATE '2020-02-29');
--= ea21b26b INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('DAY', DATE '2020-02-29');
--= e1eeb87c [["_col0","date"]] [["2020-02-29"]]
SELECT date_trunc('Month', DATE '2020-02-29');
--= 9491c26d [["_col0","date"]] [["2020-02-01"]]
SELECT date_trunc('', DATE '2020-02-29');
--= f9441710 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('days', DATE '2020-02-29');
--= e86dcec3 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(NULL, DATE '2020-02-29');
--= 9baf41d7 [["_col0","date"]] [[null]]
SELECT date_trunc('month', DATE '1970-01-01');
--= 3b071b58 [["_col0","date"]] [["1970-01-01"]]
SELECT date_trunc('month', DATE '1969-12-31');
--= e6ea2acb [["_col0","date"]] [["1969-12-01"]]
SELECT date_trunc('month', DATE '2019-12-30');
--= 7e907359 [["_col0","date"]] [["2019-12-01"]]
SELECT date_trunc('month', DATE '2021-01-03');
--= acd42df7 [["_col0","date"]] [["2021-01-01"]]
SELECT date_trunc('month', DATE '1900-03-01');
--= 48ec9814 [["_col0","date"]] [["1900-03-01"]]
SELECT date_trunc('month', DATE '1582-10-10');
--= 63a7956e [["_col0","date"]] [["1582-10-01"]]
SELECT date_trunc('month', DATE '0001-01-01');
--= 36946e66 [["_col0","date"]] [["0001-01-01"]]
SELECT date_trunc('month', DATE '9999-12-31');
--= 3ecd4579 [["_col0","date"]] [["9999-12-01"]]
SELECT date_trunc('month', NULL);
--= 795d4ada AMBIGUOUS_FUNCTION_CALL
SELECT date_trunc('week', DATE '1970-01-01');
--= 0c737cf3 [["_col0","date"]] [["1969-12-29"]]
SELECT date_trunc('week', DATE '1969-12-31');
--= c53b9cbe [["_col0","date"]] [["1969-12-29"]]
SELECT date_trunc('week', DATE '2019-12-30');
--= f5622735 [["_col0","date"]] [["2019-12-30"]]
SELECT date_trunc('week', DATE '2021-01-03');
--= 909b7228 [["_col0","date"]] [["2020-12-28"]]
SELECT date_trunc('week', DATE '1900-03-01');
--= a7ab4d9c [["_col0","date"]] [["1900-02-26"]]
SELECT date_trunc('week', DATE '1582-10-10');
--= a9018f63 [["_col0","date"]] [["1582-10-04"]]
SELECT date_trunc('week', DATE '0001-01-01');
--= 59b5f20d [["_col0","date"]] [["0001-01-01"]]
SELECT date_trunc('week', DATE '9999-12-31');
--= 69265833 [["_col0","date"]] [["9999-12-27"]]
SELECT date_trunc('week', NULL);
--= 70307f83 AMBIGUOUS_FUNCTION_CALL
SELECT date_add('millisecond', 3, DATE '2020-02-29');
--= 4a10d551 INVALID_FUNCTION_ARGUMENT
SELECT date_add('second', 3, DATE '2020-02-29');
--= f36d14f3 INVALID_FUNCTION_ARGUMENT
SELECT date_add('minute', 3, DATE '2020-02-29');
--= fbb767cb INVALID_FUNCTION_ARGUMENT
SELECT date_add('hour', 3, DATE '2020-02-29');
--= 56dad2fe INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 3, DATE '2020-02-29');
--= 2470ba2e [["_col0","date"]] [["2020-03-03"]]
SELECT date_add('week', 3, DATE '2020-02-29');
--= 08ba2eb2 [["_col0","date"]] [["2020-03-21"]]
SELECT date_add('month', 3, DATE '2020-02-29');
--= b65d12d9 [["_col0","date"]] [["2020-05-29"]]
SELECT date_add('quarter', 3, DATE '2020-02-29');
--= baaf8032 [["_col0","date"]] [["2020-11-29"]]
SELECT date_add('year', 3, DATE '2020-02-29');
--= 3b7df72a [["_col0","date"]] [["2023-02-28"]]
SELECT date_add('decade', 3, DATE '2020-02-29');
--= 863583e8 INVALID_FUNCTION_ARGUMENT
SELECT date_add('century', 3, DATE '2020-02-29');
--= e24ea2eb INVALID_FUNCTION_ARGUMENT
SELECT date_add('DAY', 3, DATE '2020-02-29');
--= 4532564d [["_col0","date"]] [["2020-03-03"]]
SELECT date_add('Month', 3, DATE '2020-02-29');
--= 82d55f7e [["_col0","date"]] [["2020-05-29"]]
SELECT date_add('', 3, DATE '2020-02-29');
--= 8ea48d4c INVALID_FUNCTION_ARGUMENT
SELECT date_add('days', 3, DATE '2020-02-29');
--= b2822720 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1, DATE '2020-02-29');
--= 7e9ab38a [["_col0","date"]] [["2020-03-29"]]
SELECT date_add(NULL, 1, DATE '2020-02-29');
--= faa976cc [["_col0","date"]] [[null]]
SELECT date_add('month', 0, DATE '2020-02-29');
--= d5fe2fcd [["_col0","date"]] [["2020-02-29"]]
SELECT date_add('month', -1, DATE '2020-02-29');
--= da8f4dbc [["_col0","date"]] [["2020-01-29"]]
SELECT date_add('month', -12, DATE '2020-02-29');
--= 7a696244 [["_col0","date"]] [["2019-02-28"]]
SELECT date_add('month', 1000, DATE '2020-02-29');
--= d6fbbd1a [["_col0","date"]] [["2103-06-29"]]
SELECT date_add('month', 2147483648, DATE '2020-02-29');
--= 59539b81 GENERIC_INTERNAL_ERROR
SELECT date_add('month', NULL, DATE '2020-02-29');
--= 0d27a65e [["_col0","date"]] [[null]]
SELECT date_add('month', 1, DATE '1970-01-01');
--= 858c0e11 [["_col0","date"]] [["1970-02-01"]]
SELECT date_add('month', 1, DATE '1969-12-31');
--= 955e3f14 [["_col0","date"]] [["1970-01-31"]]
SELECT date_add('month', 1, DATE '2019-12-30');
--= 325e6eb4 [["_col0","date"]] [["2020-01-30"]]
SELECT date_add('month', 1, DATE '2021-01-03');
--= 46afb662 [["_col0","date"]] [["2021-02-03"]]
SELECT date_add('month', 1, DATE '1900-03-01');
--= 10aa1a8c [["_col0","date"]] [["1900-04-01"]]
SELECT date_add('month', 1, DATE '1582-10-10');
--= 71603cef [["_col0","date"]] [["1582-11-10"]]
SELECT date_add('month', 1, DATE '0001-01-01');
--= e4efa93c [["_col0","date"]] [["0001-02-01"]]
SELECT date_add('month', 1, DATE '9999-12-31');
--= 90c685c7 [["_col0","date"]] [["+10000-01-31"]]
SELECT date_add('month', 1, NULL);
--= 495082c3 AMBIGUOUS_FUNCTION_CALL
SELECT date_add('day', 1, DATE '2020-02-29');
--= 6ff1f4e9 [["_col0","date"]] [["2020-03-01"]]
SELECT date_add('day', 0, DATE '2020-02-29');
--= d9122ab7 [["_col0","date"]] [["2020-02-29"]]
SELECT date_add('day', -1, DATE '2020-02-29');
--= 31e93af6 [["_col0","date"]] [["2020-02-28"]]
SELECT date_add('day', -12, DATE '2020-02-29');
--= 544107b3 [["_col0","date"]] [["2020-02-17"]]
SELECT date_add('day', 1000, DATE '2020-02-29');
--= ce891f5d [["_col0","date"]] [["2022-11-25"]]
SELECT date_add('day', 2147483648, DATE '2020-02-29');
--= 29de325a GENERIC_INTERNAL_ERROR
SELECT date_add('day', NULL, DATE '2020-02-29');
--= e633b28b [["_col0","date"]] [[null]]
SELECT date_add('day', 1, DATE '1970-01-01');
--= 6250a173 [["_col0","date"]] [["1970-01-02"]]
SELECT date_add('day', 1, DATE '1969-12-31');
--= d8e35693 [["_col0","date"]] [["1970-01-01"]]
SELECT date_add('day', 1, DATE '2019-12-30');
--= d9e32d65 [["_col0","date"]] [["2019-12-31"]]
SELECT date_add('day', 1, DATE '2021-01-03');
--= d3ff7ec2 [["_col0","date"]] [["2021-01-04"]]
SELECT date_add('day', 1, DATE '1900-03-01');
--= 2effbc77 [["_col0","date"]] [["1900-03-02"]]
SELECT date_add('day', 1, DATE '1582-10-10');
--= 55e52caa [["_col0","date"]] [["1582-10-11"]]
SELECT date_add('day', 1, DATE '0001-01-01');
--= 1b91ff39 [["_col0","date"]] [["0001-01-02"]]
SELECT date_add('day', 1, DATE '9999-12-31');
--= 2dffed79 [["_col0","date"]] [["+10000-01-01"]]
SELECT date_add('day', 1, NULL);
--= af73bef1 AMBIGUOUS_FUNCTION_CALL
SELECT date_add('year', 1, DATE '2020-02-29');
--= 38ffd887 [["_col0","date"]] [["2021-02-28"]]
SELECT date_add('year', 0, DATE '2020-02-29');
--= 8d4a97df [["_col0","date"]] [["2020-02-29"]]
SELECT date_add('year', -1, DATE '2020-02-29');
--= 5fbeb0a8 [["_col0","date"]] [["2019-02-28"]]
SELECT date_add('year', -12, DATE '2020-02-29');
--= 316a1da7 [["_col0","date"]] [["2008-02-29"]]
SELECT date_add('year', 1000, DATE '2020-02-29');
--= 208fad1b [["_col0","date"]] [["3020-02-29"]]
SELECT date_add('year', 2147483648, DATE '2020-02-29');
--= 7903da73 GENERIC_INTERNAL_ERROR
SELECT date_add('year', NULL, DATE '2020-02-29');
--= e8734a92 [["_col0","date"]] [[null]]
SELECT date_add('year', 1, DATE '1970-01-01');
--= 4a270eff [["_col0","date"]] [["1971-01-01"]]
SELECT date_add('year', 1, DATE '1969-12-31');
--= 53350fd2 [["_col0","date"]] [["1970-12-31"]]
SELECT date_add('year', 1, DATE '2019-12-30');
--= 9f13b85b [["_col0","date"]] [["2020-12-30"]]
SELECT date_add('year', 1, DATE '2021-01-03');
--= c87f22f9 [["_col0","date"]] [["2022-01-03"]]
SELECT date_add('year', 1, DATE '1900-03-01');
--= b2672d41 [["_col0","date"]] [["1901-03-01"]]
SELECT date_add('year', 1, DATE '1582-10-10');
--= 1a03d80e [["_col0","date"]] [["1583-10-10"]]
SELECT date_add('year', 1, DATE '0001-01-01');
--= 55e3ea3c [["_col0","date"]] [["0002-01-01"]]
SELECT date_add('year', 1, DATE '9999-12-31');
--= 242a6fc4 [["_col0","date"]] [["+10000-12-31"]]
SELECT date_add('year', 1, NULL);
--= 318b7221 AMBIGUOUS_FUNCTION_CALL
SELECT date_add('quarter', 1, DATE '2020-02-29');
--= e7dad690 [["_col0","date"]] [["2020-05-29"]]
SELECT date_add('quarter', 0, DATE '2020-02-29');
--= 74b89efe [["_col0","date"]] [["2020-02-29"]]
SELECT date_add('quarter', -1, DATE '2020-02-29');
--= d9050cd8 [["_col0","date"]] [["2019-11-29"]]
SELECT date_add('quarter', -12, DATE '2020-02-29');
--= fa83292a [["_col0","date"]] [["2017-02-28"]]
SELECT date_add('quarter', 1000, DATE '2020-02-29');
--= aec33efc [["_col0","date"]] [["2270-02-28"]]
SELECT date_add('quarter', 2147483648, DATE '2020-02-29');
--= fbbf2290 GENERIC_INTERNAL_ERROR
SELECT date_add('quarter', NULL, DATE '2020-02-29');
--= fee07ec2 [["_col0","date"]] [[null]]
SELECT date_add('quarter', 1, DATE '1970-01-01');
--= 0c9a0881 [["_col0","date"]] [["1970-04-01"]]
SELECT date_add('quarter', 1, DATE '1969-12-31');
--= 0edad5d4 [["_col0","date"]] [["1970-03-31"]]
SELECT date_add('quarter', 1, DATE '2019-12-30');
--= fa58127a [["_col0","date"]] [["2020-03-30"]]
SELECT date_add('quarter', 1, DATE '2021-01-03');
--= ffa1f25f [["_col0","date"]] [["2021-04-03"]]
SELECT date_add('quarter', 1, DATE '1900-03-01');
--= 1fba3167 [["_col0","date"]] [["1900-06-01"]]
SELECT date_add('quarter', 1, DATE '1582-10-10');
--= a8f9f629 [["_col0","date"]] [["1583-01-10"]]
SELECT date_add('quarter', 1, DATE '0001-01-01');
--= dde50685 [["_col0","date"]] [["0001-04-01"]]
SELECT date_add('quarter', 1, DATE '9999-12-31');
--= e73ecc03 [["_col0","date"]] [["+10000-03-31"]]
SELECT date_add('quarter', 1, NULL);
--= 32c0410a AMBIGUOUS_FUNCTION_CALL
SELECT date_trunc('millisecond', TIMESTAMP '2020-02-29 13:04:05.678');
--= cad64455 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_trunc('second', TIMESTAMP '2020-02-29 13:04:05.678');
--= d40f998b [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT date_trunc('minute', TIMESTAMP '2020-02-29 13:04:05.678');
--= 17459214 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:00.000"]]
SELECT date_trunc('hour', TIMESTAMP '2020-02-29 13:04:05.678');
--= 3edfd85a [["_col0","timestamp(3)"]] [["2020-02-29 13:00:00.000"]]
SELECT date_trunc('day', TIMESTAMP '2020-02-29 13:04:05.678');
--= b7b15a87 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_trunc('week', TIMESTAMP '2020-02-29 13:04:05.678');
--= d0cd3661 [["_col0","timestamp(3)"]] [["2020-02-24 00:00:00.000"]]
SELECT date_trunc('month', TIMESTAMP '2020-02-29 13:04:05.678');
--= 62476a76 [["_col0","timestamp(3)"]] [["2020-02-01 00:00:00.000"]]
SELECT date_trunc('quarter', TIMESTAMP '2020-02-29 13:04:05.678');
--= a935e42c [["_col0","timestamp(3)"]] [["2020-01-01 00:00:00.000"]]
SELECT date_trunc('year', TIMESTAMP '2020-02-29 13:04:05.678');
--= 6ca7aa20 [["_col0","timestamp(3)"]] [["2020-01-01 00:00:00.000"]]
SELECT date_trunc('decade', TIMESTAMP '2020-02-29 13:04:05.678');
--= fbc75901 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('century', TIMESTAMP '2020-02-29 13:04:05.678');
--= 3f3c4337 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('DAY', TIMESTAMP '2020-02-29 13:04:05.678');
--= d28b794d [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_trunc('Month', TIMESTAMP '2020-02-29 13:04:05.678');
--= b3a58150 [["_col0","timestamp(3)"]] [["2020-02-01 00:00:00.000"]]
SELECT date_trunc('', TIMESTAMP '2020-02-29 13:04:05.678');
--= 25e06eb4 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('days', TIMESTAMP '2020-02-29 13:04:05.678');
--= 77e2ba4e INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(NULL, TIMESTAMP '2020-02-29 13:04:05.678');
--= 5fb0c8fd [["_col0","timestamp(3)"]] [[null]]
SELECT date_trunc('month', TIMESTAMP '1970-01-01 00:00:00');
--= 6bad418c [["_col0","timestamp(0)"]] [["1970-01-01 00:00:00"]]
SELECT date_trunc('month', TIMESTAMP '1969-12-31 23:59:59.999999');
--= 34eb885c [["_col0","timestamp(6)"]] [["1969-12-01 00:00:00.000000"]]
SELECT date_trunc('month', TIMESTAMP '2021-12-31 23:59:59.9995');
--= bbd30f17 [["_col0","timestamp(4)"]] [["2021-12-01 00:00:00.0000"]]
SELECT date_trunc('month', TIMESTAMP '0001-01-01 00:00:00');
--= 74c01206 [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT date_trunc('month', TIMESTAMP '9999-12-31 23:59:59.999');
--= 9fe70dcb [["_col0","timestamp(3)"]] [["9999-12-01 00:00:00.000"]]
SELECT date_trunc('week', TIMESTAMP '1970-01-01 00:00:00');
--= 6393f026 [["_col0","timestamp(0)"]] [["1969-12-29 00:00:00"]]
SELECT date_trunc('week', TIMESTAMP '1969-12-31 23:59:59.999999');
--= 64dea88a [["_col0","timestamp(6)"]] [["1969-12-29 00:00:00.000000"]]
SELECT date_trunc('week', TIMESTAMP '2021-12-31 23:59:59.9995');
--= e38e2a7b [["_col0","timestamp(4)"]] [["2021-12-27 00:00:00.0000"]]
SELECT date_trunc('week', TIMESTAMP '0001-01-01 00:00:00');
--= f8c459af [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT date_trunc('week', TIMESTAMP '9999-12-31 23:59:59.999');
--= 6a07ebfc [["_col0","timestamp(3)"]] [["9999-12-27 00:00:00.000"]]
SELECT date_add('millisecond', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= c4da702d [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.681"]]
SELECT date_add('second', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= c8f42081 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:08.678"]]
SELECT date_add('minute', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 0abd8c78 [["_col0","timestamp(3)"]] [["2020-02-29 13:07:05.678"]]
SELECT date_add('hour', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 3d3a9b70 [["_col0","timestamp(3)"]] [["2020-02-29 16:04:05.678"]]
SELECT date_add('day', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= e6e32320 [["_col0","timestamp(3)"]] [["2020-03-03 13:04:05.678"]]
SELECT date_add('week', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= b2f8fd07 [["_col0","timestamp(3)"]] [["2020-03-21 13:04:05.678"]]
SELECT date_add('month', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 7e600126 [["_col0","timestamp(3)"]] [["2020-05-29 13:04:05.678"]]
SELECT date_add('quarter', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= d00834b9 [["_col0","timestamp(3)"]] [["2020-11-29 13:04:05.678"]]
SELECT date_add('year', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 66fd3e26 [["_col0","timestamp(3)"]] [["2023-02-28 13:04:05.678"]]
SELECT date_add('decade', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 28c0b0b9 INVALID_FUNCTION_ARGUMENT
SELECT date_add('century', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= a2dc0a29 INVALID_FUNCTION_ARGUMENT
SELECT date_add('DAY', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 264e68cd [["_col0","timestamp(3)"]] [["2020-03-03 13:04:05.678"]]
SELECT date_add('Month', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 57353946 [["_col0","timestamp(3)"]] [["2020-05-29 13:04:05.678"]]
SELECT date_add('', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= afe94ef9 INVALID_FUNCTION_ARGUMENT
SELECT date_add('days', 3, TIMESTAMP '2020-02-29 13:04:05.678');
--= 5e6ffdf3 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1, TIMESTAMP '2020-02-29 13:04:05.678');
--= a8a1b028 [["_col0","timestamp(3)"]] [["2020-03-29 13:04:05.678"]]
SELECT date_add(NULL, 1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 3792f6f9 [["_col0","timestamp(3)"]] [[null]]
SELECT date_add('month', 0, TIMESTAMP '2020-02-29 13:04:05.678');
--= c24d3606 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_add('month', -1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 63e48cc6 [["_col0","timestamp(3)"]] [["2020-01-29 13:04:05.678"]]
SELECT date_add('month', -12, TIMESTAMP '2020-02-29 13:04:05.678');
--= 4a72a7d6 [["_col0","timestamp(3)"]] [["2019-02-28 13:04:05.678"]]
SELECT date_add('month', 1000, TIMESTAMP '2020-02-29 13:04:05.678');
--= a854ca49 [["_col0","timestamp(3)"]] [["2103-06-29 13:04:05.678"]]
SELECT date_add('month', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678');
--= fe3ab851 GENERIC_INTERNAL_ERROR
SELECT date_add('month', NULL, TIMESTAMP '2020-02-29 13:04:05.678');
--= 2520878d [["_col0","timestamp(3)"]] [[null]]
SELECT date_add('month', 1, TIMESTAMP '1970-01-01 00:00:00');
--= ae444705 [["_col0","timestamp(0)"]] [["1970-02-01 00:00:00"]]
SELECT date_add('month', 1, TIMESTAMP '1969-12-31 23:59:59.999999');
--= f0b3a33b [["_col0","timestamp(6)"]] [["1970-01-31 23:59:59.999999"]]
SELECT date_add('month', 1, TIMESTAMP '2021-12-31 23:59:59.9995');
--= 208b1edb [["_col0","timestamp(4)"]] [["2022-01-31 23:59:59.9995"]]
SELECT date_add('month', 1, TIMESTAMP '0001-01-01 00:00:00');
--= a70cf928 [["_col0","timestamp(0)"]] [["0001-02-01 00:00:00"]]
SELECT date_add('month', 1, TIMESTAMP '9999-12-31 23:59:59.999');
--= 4e14a6e8 [["_col0","timestamp(3)"]] [["+10000-01-31 23:59:59.999"]]
SELECT date_add('day', 1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 2462fbc1 [["_col0","timestamp(3)"]] [["2020-03-01 13:04:05.678"]]
SELECT date_add('day', 0, TIMESTAMP '2020-02-29 13:04:05.678');
--= fb5e100d [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_add('day', -1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 876b17fd [["_col0","timestamp(3)"]] [["2020-02-28 13:04:05.678"]]
SELECT date_add('day', -12, TIMESTAMP '2020-02-29 13:04:05.678');
--= ad3ea068 [["_col0","timestamp(3)"]] [["2020-02-17 13:04:05.678"]]
SELECT date_add('day', 1000, TIMESTAMP '2020-02-29 13:04:05.678');
--= c4aec9f0 [["_col0","timestamp(3)"]] [["2022-11-25 13:04:05.678"]]
SELECT date_add('day', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678');
--= 40494990 GENERIC_INTERNAL_ERROR
SELECT date_add('day', NULL, TIMESTAMP '2020-02-29 13:04:05.678');
--= 467088ef [["_col0","timestamp(3)"]] [[null]]
SELECT date_add('day', 1, TIMESTAMP '1970-01-01 00:00:00');
--= 91f4c5f2 [["_col0","timestamp(0)"]] [["1970-01-02 00:00:00"]]
SELECT date_add('day', 1, TIMESTAMP '1969-12-31 23:59:59.999999');
--= ec4c6f9e [["_col0","timestamp(6)"]] [["1970-01-01 23:59:59.999999"]]
SELECT date_add('day', 1, TIMESTAMP '2021-12-31 23:59:59.9995');
--= a554b067 [["_col0","timestamp(4)"]] [["2022-01-01 23:59:59.9995"]]
SELECT date_add('day', 1, TIMESTAMP '0001-01-01 00:00:00');
--= 26d8b04e [["_col0","timestamp(0)"]] [["0001-01-02 00:00:00"]]
SELECT date_add('day', 1, TIMESTAMP '9999-12-31 23:59:59.999');
--= b6b79b4f [["_col0","timestamp(3)"]] [["+10000-01-01 23:59:59.999"]]
SELECT date_add('year', 1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 1e5cb899 [["_col0","timestamp(3)"]] [["2021-02-28 13:04:05.678"]]
SELECT date_add('year', 0, TIMESTAMP '2020-02-29 13:04:05.678');
--= 2fc809b0 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_add('year', -1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 184d0851 [["_col0","timestamp(3)"]] [["2019-02-28 13:04:05.678"]]
SELECT date_add('year', -12, TIMESTAMP '2020-02-29 13:04:05.678');
--= 2013403a [["_col0","timestamp(3)"]] [["2008-02-29 13:04:05.678"]]
SELECT date_add('year', 1000, TIMESTAMP '2020-02-29 13:04:05.678');
--= fde4fb83 [["_col0","timestamp(3)"]] [["3020-02-29 13:04:05.678"]]
SELECT date_add('year', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678');
--= bfb68d40 GENERIC_INTERNAL_ERROR
SELECT date_add('year', NULL, TIMESTAMP '2020-02-29 13:04:05.678');
--= 2842ba85 [["_col0","timestamp(3)"]] [[null]]
SELECT date_add('year', 1, TIMESTAMP '1970-01-01 00:00:00');
--= 2fd6d17a [["_col0","timestamp(0)"]] [["1971-01-01 00:00:00"]]
SELECT date_add('year', 1, TIMESTAMP '1969-12-31 23:59:59.999999');
--= 959a6beb [["_col0","timestamp(6)"]] [["1970-12-31 23:59:59.999999"]]
SELECT date_add('year', 1, TIMESTAMP '2021-12-31 23:59:59.9995');
--= ab93c779 [["_col0","timestamp(4)"]] [["2022-12-31 23:59:59.9995"]]
SELECT date_add('year', 1, TIMESTAMP '0001-01-01 00:00:00');
--= 6330b5e1 [["_col0","timestamp(0)"]] [["0002-01-01 00:00:00"]]
SELECT date_add('year', 1, TIMESTAMP '9999-12-31 23:59:59.999');
--= a7c0ae42 [["_col0","timestamp(3)"]] [["+10000-12-31 23:59:59.999"]]
SELECT date_add('quarter', 1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 99768e3f [["_col0","timestamp(3)"]] [["2020-05-29 13:04:05.678"]]
SELECT date_add('quarter', 0, TIMESTAMP '2020-02-29 13:04:05.678');
--= 3710afae [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_add('quarter', -1, TIMESTAMP '2020-02-29 13:04:05.678');
--= 349401ac [["_col0","timestamp(3)"]] [["2019-11-29 13:04:05.678"]]
SELECT date_add('quarter', -12, TIMESTAMP '2020-02-29 13:04:05.678');
--= 50773d8c [["_col0","timestamp(3)"]] [["2017-02-28 13:04:05.678"]]
SELECT date_add('quarter', 1000, TIMESTAMP '2020-02-29 13:04:05.678');
--= d1741f9e [["_col0","timestamp(3)"]] [["2270-02-28 13:04:05.678"]]
SELECT date_add('quarter', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678');
--= 289e61fc GENERIC_INTERNAL_ERROR
SELECT date_add('quarter', NULL, TIMESTAMP '2020-02-29 13:04:05.678');
--= e8bf732a [["_col0","timestamp(3)"]] [[null]]
SELECT date_add('quarter', 1, TIMESTAMP '1970-01-01 00:00:00');
--= 4b00c82a [["_col0","timestamp(0)"]] [["1970-04-01 00:00:00"]]
SELECT date_add('quarter', 1, TIMESTAMP '1969-12-31 23:59:59.999999');
--= a47da858 [["_col0","timestamp(6)"]] [["1970-03-31 23:59:59.999999"]]
SELECT date_add('quarter', 1, TIMESTAMP '2021-12-31 23:59:59.9995');
--= 71ca6947 [["_col0","timestamp(4)"]] [["2022-03-31 23:59:59.9995"]]
SELECT date_add('quarter', 1, TIMESTAMP '0001-01-01 00:00:00');
--= 0dbcc5da [["_col0","timestamp(0)"]] [["0001-04-01 00:00:00"]]
SELECT date_add('quarter', 1, TIMESTAMP '9999-12-31 23:59:59.999');
--= 15a4d1a1 [["_col0","timestamp(3)"]] [["+10000-03-31 23:59:59.999"]]
SELECT date_trunc('millisecond', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 6e79235e [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT date_trunc('second', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= f6a8b15a [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC"]]
SELECT date_trunc('minute', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 045147cb [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:00.000 UTC"]]
SELECT date_trunc('hour', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= dbb8374d [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:00:00.000 UTC"]]
SELECT date_trunc('day', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 31870e11 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT date_trunc('week', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 20f55505 [["_col0","timestamp(3) with time zone"]] [["2020-02-24 00:00:00.000 UTC"]]
SELECT date_trunc('month', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= cd578709 [["_col0","timestamp(3) with time zone"]] [["2020-02-01 00:00:00.000 UTC"]]
SELECT date_trunc('quarter', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 59facf57 [["_col0","timestamp(3) with time zone"]] [["2020-01-01 00:00:00.000 UTC"]]
SELECT date_trunc('year', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 6542d275 [["_col0","timestamp(3) with time zone"]] [["2020-01-01 00:00:00.000 UTC"]]
SELECT date_trunc('decade', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 651ddc73 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('century', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= feacfe73 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('DAY', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= af324992 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT date_trunc('Month', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d5eec81f [["_col0","timestamp(3) with time zone"]] [["2020-02-01 00:00:00.000 UTC"]]
SELECT date_trunc('', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 6d6ea8cc INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('days', TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 3d6c105a INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(NULL, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 752df054 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_trunc('month', TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 849bd560 [["_col0","timestamp(0) with time zone"]] [["2020-07-01 00:00:00 Europe/Paris"]]
SELECT date_trunc('month', TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 8bc094fe [["_col0","timestamp(0) with time zone"]] [["2020-11-01 00:00:00 America/New_York"]]
SELECT date_trunc('month', TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= b8a99bf1 [["_col0","timestamp(6) with time zone"]] [["2019-12-01 00:00:00.000000 -05:30"]]
SELECT date_trunc('week', TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= f30bc146 [["_col0","timestamp(0) with time zone"]] [["2020-06-29 00:00:00 Europe/Paris"]]
SELECT date_trunc('week', TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 94f50166 [["_col0","timestamp(0) with time zone"]] [["2020-10-26 00:00:00 America/New_York"]]
SELECT date_trunc('week', TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 0b381177 [["_col0","timestamp(6) with time zone"]] [["2019-12-30 00:00:00.000000 -05:30"]]
SELECT date_add('millisecond', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d1dff159 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.681 UTC"]]
SELECT date_add('second', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 63f13ac8 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:08.678 UTC"]]
SELECT date_add('minute', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 1a9bf2d1 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:07:05.678 UTC"]]
SELECT date_add('hour', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 3f9f2d2e [["_col0","timestamp(3) with time zone"]] [["2020-02-29 16:04:05.678 UTC"]]
SELECT date_add('day', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= be9a8b25 [["_col0","timestamp(3) with time zone"]] [["2020-03-03 13:04:05.678 UTC"]]
SELECT date_add('week', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 9763ccc2 [["_col0","timestamp(3) with time zone"]] [["2020-03-21 13:04:05.678 UTC"]]
SELECT date_add('month', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 82874f5c [["_col0","timestamp(3) with time zone"]] [["2020-05-29 13:04:05.678 UTC"]]
SELECT date_add('quarter', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= c5be2bb4 [["_col0","timestamp(3) with time zone"]] [["2020-11-29 13:04:05.678 UTC"]]
SELECT date_add('year', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 15692a6f [["_col0","timestamp(3) with time zone"]] [["2023-02-28 13:04:05.678 UTC"]]
SELECT date_add('decade', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d90d11b6 INVALID_FUNCTION_ARGUMENT
SELECT date_add('century', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= e7171fb7 INVALID_FUNCTION_ARGUMENT
SELECT date_add('DAY', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 85cb2600 [["_col0","timestamp(3) with time zone"]] [["2020-03-03 13:04:05.678 UTC"]]
SELECT date_add('Month', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 31f933dd [["_col0","timestamp(3) with time zone"]] [["2020-05-29 13:04:05.678 UTC"]]
SELECT date_add('', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 44ee7620 INVALID_FUNCTION_ARGUMENT
SELECT date_add('days', 3, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 68274387 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= ce47c317 [["_col0","timestamp(3) with time zone"]] [["2020-03-29 13:04:05.678 UTC"]]
SELECT date_add(NULL, 1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 61b99e73 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_add('month', 0, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d5fd95bd [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT date_add('month', -1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 7fcd5f66 [["_col0","timestamp(3) with time zone"]] [["2020-01-29 13:04:05.678 UTC"]]
SELECT date_add('month', -12, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 602a7d87 [["_col0","timestamp(3) with time zone"]] [["2019-02-28 13:04:05.678 UTC"]]
SELECT date_add('month', 1000, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 85f0fff0 [["_col0","timestamp(3) with time zone"]] [["2103-06-29 13:04:05.678 UTC"]]
SELECT date_add('month', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= a0523795 GENERIC_INTERNAL_ERROR
SELECT date_add('month', NULL, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 588f0d0c [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_add('month', 1, TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 16173b8c [["_col0","timestamp(0) with time zone"]] [["2020-08-01 00:30:00 Europe/Paris"]]
SELECT date_add('month', 1, TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 2e4abad5 [["_col0","timestamp(0) with time zone"]] [["2020-12-01 01:30:00 America/New_York"]]
SELECT date_add('month', 1, TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 56eedb14 [["_col0","timestamp(6) with time zone"]] [["2020-01-31 23:00:00.123456 -05:30"]]
SELECT date_add('day', 1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 56971ab5 [["_col0","timestamp(3) with time zone"]] [["2020-03-01 13:04:05.678 UTC"]]
SELECT date_add('day', 0, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 4fae13c8 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT date_add('day', -1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= e01f9ffc [["_col0","timestamp(3) with time zone"]] [["2020-02-28 13:04:05.678 UTC"]]
SELECT date_add('day', -12, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= cb744032 [["_col0","timestamp(3) with time zone"]] [["2020-02-17 13:04:05.678 UTC"]]
SELECT date_add('day', 1000, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 24c44a28 [["_col0","timestamp(3) with time zone"]] [["2022-11-25 13:04:05.678 UTC"]]
SELECT date_add('day', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 60ecea74 GENERIC_INTERNAL_ERROR
SELECT date_add('day', NULL, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= e0d51cdd [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_add('day', 1, TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= e794f215 [["_col0","timestamp(0) with time zone"]] [["2020-07-02 00:30:00 Europe/Paris"]]
SELECT date_add('day', 1, TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= f05244f0 [["_col0","timestamp(0) with time zone"]] [["2020-11-02 01:30:00 America/New_York"]]
SELECT date_add('day', 1, TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= bbf025df [["_col0","timestamp(6) with time zone"]] [["2020-01-01 23:00:00.123456 -05:30"]]
SELECT date_add('year', 1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 0d1f2408 [["_col0","timestamp(3) with time zone"]] [["2021-02-28 13:04:05.678 UTC"]]
SELECT date_add('year', 0, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 28d58719 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT date_add('year', -1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= d60dbd1f [["_col0","timestamp(3) with time zone"]] [["2019-02-28 13:04:05.678 UTC"]]
SELECT date_add('year', -12, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 12faaf0c [["_col0","timestamp(3) with time zone"]] [["2008-02-29 13:04:05.678 UTC"]]
SELECT date_add('year', 1000, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 9bf7237c [["_col0","timestamp(3) with time zone"]] [["3020-02-29 13:04:05.678 UTC"]]
SELECT date_add('year', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 70a6fae8 GENERIC_INTERNAL_ERROR
SELECT date_add('year', NULL, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 4c6801ea [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_add('year', 1, TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 97c36931 [["_col0","timestamp(0) with time zone"]] [["2021-07-01 00:30:00 Europe/Paris"]]
SELECT date_add('year', 1, TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 09b88805 [["_col0","timestamp(0) with time zone"]] [["2021-11-01 01:30:00 America/New_York"]]
SELECT date_add('year', 1, TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= fb025ddd [["_col0","timestamp(6) with time zone"]] [["2020-12-31 23:00:00.123456 -05:30"]]
SELECT date_add('quarter', 1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 762de7b0 [["_col0","timestamp(3) with time zone"]] [["2020-05-29 13:04:05.678 UTC"]]
SELECT date_add('quarter', 0, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 82f3f5ca [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT date_add('quarter', -1, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= ec1d8ea0 [["_col0","timestamp(3) with time zone"]] [["2019-11-29 13:04:05.678 UTC"]]
SELECT date_add('quarter', -12, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 4280b404 [["_col0","timestamp(3) with time zone"]] [["2017-02-28 13:04:05.678 UTC"]]
SELECT date_add('quarter', 1000, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 1f7d60d5 [["_col0","timestamp(3) with time zone"]] [["2270-02-28 13:04:05.678 UTC"]]
SELECT date_add('quarter', 2147483648, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 5451a52e GENERIC_INTERNAL_ERROR
SELECT date_add('quarter', NULL, TIMESTAMP '2020-02-29 13:04:05.678 UTC');
--= 96d97d2f [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT date_add('quarter', 1, TIMESTAMP '2020-07-01 00:30:00 Europe/Paris');
--= 6c843c29 [["_col0","timestamp(0) with time zone"]] [["2020-10-01 00:30:00 Europe/Paris"]]
SELECT date_add('quarter', 1, TIMESTAMP '2020-11-01 01:30:00 America/New_York');
--= 6367805d [["_col0","timestamp(0) with time zone"]] [["2021-02-01 01:30:00 America/New_York"]]
SELECT date_add('quarter', 1, TIMESTAMP '2019-12-31 23:00:00.123456 -05:30');
--= 718dcf03 [["_col0","timestamp(6) with time zone"]] [["2020-03-31 23:00:00.123456 -05:30"]]
SELECT date_trunc('millisecond', TIME '13:04:05.678');
--= c8f34c30 [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT date_trunc('second', TIME '13:04:05.678');
--= be31a8e5 [["_col0","time(3)"]] [["13:04:05.000"]]
SELECT date_trunc('minute', TIME '13:04:05.678');
--= 5efe5a34 [["_col0","time(3)"]] [["13:04:00.000"]]
SELECT date_trunc('hour', TIME '13:04:05.678');
--= 7587ccb2 [["_col0","time(3)"]] [["13:00:00.000"]]
SELECT date_trunc('day', TIME '13:04:05.678');
--= c68b38df INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('week', TIME '13:04:05.678');
--= c5a32c9c INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('month', TIME '13:04:05.678');
--= 0fe777e6 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('quarter', TIME '13:04:05.678');
--= ee58dd5a INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('year', TIME '13:04:05.678');
--= 210aab22 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('decade', TIME '13:04:05.678');
--= 2b472219 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('century', TIME '13:04:05.678');
--= 630820b4 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('DAY', TIME '13:04:05.678');
--= 22efeb65 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('Month', TIME '13:04:05.678');
--= 542ba3b7 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('', TIME '13:04:05.678');
--= 01000135 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('days', TIME '13:04:05.678');
--= fa5203a2 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc(NULL, TIME '13:04:05.678');
--= f2be286c [["_col0","time(3)"]] [[null]]
SELECT date_trunc('month', TIME '00:00:00');
--= 741696a2 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('month', TIME '23:59:59.999999');
--= e20a749d INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('week', TIME '00:00:00');
--= a7d80474 INVALID_FUNCTION_ARGUMENT
SELECT date_trunc('week', TIME '23:59:59.999999');
--= cdd187c8 INVALID_FUNCTION_ARGUMENT
SELECT date_add('millisecond', 3, TIME '13:04:05.678');
--= 3aeec5f4 [["_col0","time(3)"]] [["13:04:05.681"]]
SELECT date_add('second', 3, TIME '13:04:05.678');
--= bb71cfd1 [["_col0","time(3)"]] [["13:04:08.678"]]
SELECT date_add('minute', 3, TIME '13:04:05.678');
--= 056d982f [["_col0","time(3)"]] [["13:07:05.678"]]
SELECT date_add('hour', 3, TIME '13:04:05.678');
--= 71e9a99f [["_col0","time(3)"]] [["16:04:05.678"]]
SELECT date_add('day', 3, TIME '13:04:05.678');
--= 7a973af6 INVALID_FUNCTION_ARGUMENT
SELECT date_add('week', 3, TIME '13:04:05.678');
--= b515eb35 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 3, TIME '13:04:05.678');
--= 8ac5b277 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 3, TIME '13:04:05.678');
--= 5c28b3b4 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 3, TIME '13:04:05.678');
--= 83064832 INVALID_FUNCTION_ARGUMENT
SELECT date_add('decade', 3, TIME '13:04:05.678');
--= 59317181 INVALID_FUNCTION_ARGUMENT
SELECT date_add('century', 3, TIME '13:04:05.678');
--= 94ba160a INVALID_FUNCTION_ARGUMENT
SELECT date_add('DAY', 3, TIME '13:04:05.678');
--= 8f8c8a76 INVALID_FUNCTION_ARGUMENT
SELECT date_add('Month', 3, TIME '13:04:05.678');
--= 38f000fd INVALID_FUNCTION_ARGUMENT
SELECT date_add('', 3, TIME '13:04:05.678');
--= 5c70d505 INVALID_FUNCTION_ARGUMENT
SELECT date_add('days', 3, TIME '13:04:05.678');
--= b4fb1d9a INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1, TIME '13:04:05.678');
--= 11297e3b INVALID_FUNCTION_ARGUMENT
SELECT date_add(NULL, 1, TIME '13:04:05.678');
--= 7c609762 [["_col0","time(3)"]] [[null]]
SELECT date_add('month', 0, TIME '13:04:05.678');
--= 363ef580 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', -1, TIME '13:04:05.678');
--= e8b1afbd INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', -12, TIME '13:04:05.678');
--= 0a74cce8 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1000, TIME '13:04:05.678');
--= d23e561d INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 2147483648, TIME '13:04:05.678');
--= a7ae3546 INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', NULL, TIME '13:04:05.678');
--= 258d3f1e [["_col0","time(3)"]] [[null]]
SELECT date_add('month', 1, TIME '00:00:00');
--= 0b36d26f INVALID_FUNCTION_ARGUMENT
SELECT date_add('month', 1, TIME '23:59:59.999999');
--= 1c35bcdf INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 1, TIME '13:04:05.678');
--= 59cce861 INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 0, TIME '13:04:05.678');
--= e5dc8b5a INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', -1, TIME '13:04:05.678');
--= 3a448112 INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', -12, TIME '13:04:05.678');
--= 201880b4 INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 1000, TIME '13:04:05.678');
--= 93cfe8dc INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 2147483648, TIME '13:04:05.678');
--= 5679bdd0 INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', NULL, TIME '13:04:05.678');
--= 2b8bd17c [["_col0","time(3)"]] [[null]]
SELECT date_add('day', 1, TIME '00:00:00');
--= 1a0dd6be INVALID_FUNCTION_ARGUMENT
SELECT date_add('day', 1, TIME '23:59:59.999999');
--= 57c2b197 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 1, TIME '13:04:05.678');
--= 16c77f47 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 0, TIME '13:04:05.678');
--= aaf993d2 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', -1, TIME '13:04:05.678');
--= c9f84c7f INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', -12, TIME '13:04:05.678');
--= 42b30a4a INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 1000, TIME '13:04:05.678');
--= 4a4c2952 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 2147483648, TIME '13:04:05.678');
--= ebc0be4c INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', NULL, TIME '13:04:05.678');
--= b1ca6f3b [["_col0","time(3)"]] [[null]]
SELECT date_add('year', 1, TIME '00:00:00');
--= 21260012 INVALID_FUNCTION_ARGUMENT
SELECT date_add('year', 1, TIME '23:59:59.999999');
--= 5b7977f4 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 1, TIME '13:04:05.678');
--= 4f966fab INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 0, TIME '13:04:05.678');
--= fb3c5af3 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', -1, TIME '13:04:05.678');
--= f8038ebe INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', -12, TIME '13:04:05.678');
--= cdabb340 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 1000, TIME '13:04:05.678');
--= c1811058 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 2147483648, TIME '13:04:05.678');
--= f21662ce INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', NULL, TIME '13:04:05.678');
--= 7f6a0c62 [["_col0","time(3)"]] [[null]]
SELECT date_add('quarter', 1, TIME '00:00:00');
--= 26503597 INVALID_FUNCTION_ARGUMENT
SELECT date_add('quarter', 1, TIME '23:59:59.999999');
--= 713c3946 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', DATE '2020-01-31', DATE '2020-02-29');
--= 93bc3406 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('second', DATE '2020-01-31', DATE '2020-02-29');
--= d8900a6a INVALID_FUNCTION_ARGUMENT
SELECT date_diff('minute', DATE '2020-01-31', DATE '2020-02-29');
--= 81d33784 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('hour', DATE '2020-01-31', DATE '2020-02-29');
--= d9d36a98 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('day', DATE '2020-01-31', DATE '2020-02-29');
--= d1a6d458 [["_col0","bigint"]] [[29]]
SELECT date_diff('week', DATE '2020-01-31', DATE '2020-02-29');
--= 662b7862 [["_col0","bigint"]] [[4]]
SELECT date_diff('month', DATE '2020-01-31', DATE '2020-02-29');
--= c1daa74c [["_col0","bigint"]] [[1]]
SELECT date_diff('quarter', DATE '2020-01-31', DATE '2020-02-29');
--= 543e974a [["_col0","bigint"]] [[0]]
SELECT date_diff('year', DATE '2020-01-31', DATE '2020-02-29');
--= f4dc2785 [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', DATE '2020-01-31', DATE '2020-02-29');
--= f4d09000 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', DATE '2020-01-31', DATE '2020-02-29');
--= 64ddb194 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', DATE '2020-01-31', DATE '2020-02-29');
--= c06f5592 [["_col0","bigint"]] [[29]]
SELECT date_diff('Month', DATE '2020-01-31', DATE '2020-02-29');
--= efe17f2e [["_col0","bigint"]] [[1]]
SELECT date_diff('', DATE '2020-01-31', DATE '2020-02-29');
--= 15945834 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', DATE '2020-01-31', DATE '2020-02-29');
--= 1accd54f INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', DATE '2020-02-29', DATE '2021-02-28');
--= f884ba48 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('second', DATE '2020-02-29', DATE '2021-02-28');
--= 032ea536 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('minute', DATE '2020-02-29', DATE '2021-02-28');
--= 8d055c78 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('hour', DATE '2020-02-29', DATE '2021-02-28');
--= d42c7ac0 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('day', DATE '2020-02-29', DATE '2021-02-28');
--= 2c10afaa [["_col0","bigint"]] [[365]]
SELECT date_diff('week', DATE '2020-02-29', DATE '2021-02-28');
--= 292a9a5a [["_col0","bigint"]] [[52]]
SELECT date_diff('month', DATE '2020-02-29', DATE '2021-02-28');
--= 07c17168 [["_col0","bigint"]] [[12]]
SELECT date_diff('quarter', DATE '2020-02-29', DATE '2021-02-28');
--= 3c95e730 [["_col0","bigint"]] [[4]]
SELECT date_diff('year', DATE '2020-02-29', DATE '2021-02-28');
--= 8e3624d2 [["_col0","bigint"]] [[1]]
SELECT date_diff('decade', DATE '2020-02-29', DATE '2021-02-28');
--= 16a3786a INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', DATE '2020-02-29', DATE '2021-02-28');
--= 7a17a306 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', DATE '2020-02-29', DATE '2021-02-28');
--= 3580b9b3 [["_col0","bigint"]] [[365]]
SELECT date_diff('Month', DATE '2020-02-29', DATE '2021-02-28');
--= c51551f9 [["_col0","bigint"]] [[12]]
SELECT date_diff('', DATE '2020-02-29', DATE '2021-02-28');
--= 4f63cbf3 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', DATE '2020-02-29', DATE '2021-02-28');
--= fb172fa7 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', DATE '2020-12-31', DATE '2020-01-01');
--= ddb68de3 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('second', DATE '2020-12-31', DATE '2020-01-01');
--= df5b0f7e INVALID_FUNCTION_ARGUMENT
SELECT date_diff('minute', DATE '2020-12-31', DATE '2020-01-01');
--= d5b13dd4 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('hour', DATE '2020-12-31', DATE '2020-01-01');
--= d010d10e INVALID_FUNCTION_ARGUMENT
SELECT date_diff('day', DATE '2020-12-31', DATE '2020-01-01');
--= 9b084357 [["_col0","bigint"]] [[-365]]
SELECT date_diff('week', DATE '2020-12-31', DATE '2020-01-01');
--= 12e7c4ee [["_col0","bigint"]] [[-52]]
SELECT date_diff('month', DATE '2020-12-31', DATE '2020-01-01');
--= abae1223 [["_col0","bigint"]] [[-11]]
SELECT date_diff('quarter', DATE '2020-12-31', DATE '2020-01-01');
--= 14663457 [["_col0","bigint"]] [[-3]]
SELECT date_diff('year', DATE '2020-12-31', DATE '2020-01-01');
--= 1a9add97 [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', DATE '2020-12-31', DATE '2020-01-01');
--= 8757f18c INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', DATE '2020-12-31', DATE '2020-01-01');
--= fb374633 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', DATE '2020-12-31', DATE '2020-01-01');
--= 90678cf1 [["_col0","bigint"]] [[-365]]
SELECT date_diff('Month', DATE '2020-12-31', DATE '2020-01-01');
--= a64c0262 [["_col0","bigint"]] [[-11]]
SELECT date_diff('', DATE '2020-12-31', DATE '2020-01-01');
--= 69ba27ac INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', DATE '2020-12-31', DATE '2020-01-01');
--= 048a56d6 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 93e66aa1 [["_col0","bigint"]] [[2505599999]]
SELECT date_diff('second', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 6992b374 [["_col0","bigint"]] [[2505599]]
SELECT date_diff('minute', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 6e5fa0bf [["_col0","bigint"]] [[41759]]
SELECT date_diff('hour', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 6d86242e [["_col0","bigint"]] [[695]]
SELECT date_diff('day', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 1116d5a7 [["_col0","bigint"]] [[28]]
SELECT date_diff('week', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 1cfbc6bd [["_col0","bigint"]] [[4]]
SELECT date_diff('month', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= af2a23ad [["_col0","bigint"]] [[0]]
SELECT date_diff('quarter', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 3508b599 [["_col0","bigint"]] [[0]]
SELECT date_diff('year', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= b6df0b8b [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 4ac7f4c2 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 8348cc39 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= bd071318 [["_col0","bigint"]] [[28]]
SELECT date_diff('Month', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= bab9ccfb [["_col0","bigint"]] [[0]]
SELECT date_diff('', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= dc0a4fb7 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', TIMESTAMP '2020-01-31 10:00:00', TIMESTAMP '2020-02-29 09:59:59.999');
--= 7d11bfe0 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= ba1a0d7c [["_col0","bigint"]] [[-1500]]
SELECT date_diff('second', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 2c9d12de [["_col0","bigint"]] [[-1]]
SELECT date_diff('minute', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 6d0d88f6 [["_col0","bigint"]] [[0]]
SELECT date_diff('hour', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 9ab0d916 [["_col0","bigint"]] [[0]]
SELECT date_diff('day', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 4a27eb73 [["_col0","bigint"]] [[0]]
SELECT date_diff('week', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 9d395a22 [["_col0","bigint"]] [[0]]
SELECT date_diff('month', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= d632be50 [["_col0","bigint"]] [[0]]
SELECT date_diff('quarter', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 7b95e86d [["_col0","bigint"]] [[0]]
SELECT date_diff('year', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= c02794b3 [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 2b98c1bd INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= d0fc8be2 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= acaf7e37 [["_col0","bigint"]] [[0]]
SELECT date_diff('Month', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 2af1515e [["_col0","bigint"]] [[0]]
SELECT date_diff('', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= 09729c5f INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', TIMESTAMP '2020-01-01 00:00:00.5', TIMESTAMP '2019-12-31 23:59:59');
--= bba082ea INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= fd7b96e1 [["_col0","bigint"]] [[129600000]]
SELECT date_diff('second', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= c541bda2 [["_col0","bigint"]] [[129600]]
SELECT date_diff('minute', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 35befdf1 [["_col0","bigint"]] [[2160]]
SELECT date_diff('hour', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 00986f00 [["_col0","bigint"]] [[36]]
SELECT date_diff('day', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= b64d9a9a [["_col0","bigint"]] [[1]]
SELECT date_diff('week', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= d328d642 [["_col0","bigint"]] [[0]]
SELECT date_diff('month', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 8f99a443 [["_col0","bigint"]] [[0]]
SELECT date_diff('quarter', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 0491058b [["_col0","bigint"]] [[0]]
SELECT date_diff('year', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 9fd44812 [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 15be0931 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 3f9fda11 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= f29ae209 [["_col0","bigint"]] [[1]]
SELECT date_diff('Month', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 9279f01f [["_col0","bigint"]] [[0]]
SELECT date_diff('', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 175e903c INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', DATE '2020-01-01', TIMESTAMP '2020-01-02 12:00:00');
--= 673ebfc9 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= ffd3c4d6 [["_col0","bigint"]] [[82800000]]
SELECT date_diff('second', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 160c0664 [["_col0","bigint"]] [[82800]]
SELECT date_diff('minute', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 670fc7eb [["_col0","bigint"]] [[1380]]
SELECT date_diff('hour', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= ddca984e [["_col0","bigint"]] [[23]]
SELECT date_diff('day', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 4481b597 [["_col0","bigint"]] [[1]]
SELECT date_diff('week', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= ef74d1ff [["_col0","bigint"]] [[0]]
SELECT date_diff('month', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 7749beb3 [["_col0","bigint"]] [[0]]
SELECT date_diff('quarter', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= c576095e [["_col0","bigint"]] [[0]]
SELECT date_diff('year', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= b6a25b86 [["_col0","bigint"]] [[0]]
SELECT date_diff('decade', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 04519c71 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 09fe393a INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 2bb39f86 [["_col0","bigint"]] [[1]]
SELECT date_diff('Month', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= df0cb47f [["_col0","bigint"]] [[0]]
SELECT date_diff('', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= f0ff70f0 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', TIMESTAMP '2020-03-08 00:00:00 America/New_York', TIMESTAMP '2020-03-09 00:00:00 America/New_York');
--= 5b552a92 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', TIME '01:00:00', TIME '13:30:00');
--= a6b9fb94 [["_col0","bigint"]] [[45000000]]
SELECT date_diff('second', TIME '01:00:00', TIME '13:30:00');
--= 84eea2b2 [["_col0","bigint"]] [[45000]]
SELECT date_diff('minute', TIME '01:00:00', TIME '13:30:00');
--= 7e9586e4 [["_col0","bigint"]] [[750]]
SELECT date_diff('hour', TIME '01:00:00', TIME '13:30:00');
--= 866cd92f [["_col0","bigint"]] [[12]]
SELECT date_diff('day', TIME '01:00:00', TIME '13:30:00');
--= 0b4c1a45 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('week', TIME '01:00:00', TIME '13:30:00');
--= fcdf9593 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('month', TIME '01:00:00', TIME '13:30:00');
--= e8efcf57 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('quarter', TIME '01:00:00', TIME '13:30:00');
--= 7053de17 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('year', TIME '01:00:00', TIME '13:30:00');
--= d1f8a220 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('decade', TIME '01:00:00', TIME '13:30:00');
--= f321f569 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', TIME '01:00:00', TIME '13:30:00');
--= 7d460225 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', TIME '01:00:00', TIME '13:30:00');
--= 0c3ace3c INVALID_FUNCTION_ARGUMENT
SELECT date_diff('Month', TIME '01:00:00', TIME '13:30:00');
--= 295dbbb4 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('', TIME '01:00:00', TIME '13:30:00');
--= 17afd85f INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', TIME '01:00:00', TIME '13:30:00');
--= a3665fc9 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', DATE '0001-01-01', DATE '9999-12-31');
--= 6f879e8e INVALID_FUNCTION_ARGUMENT
SELECT date_diff('second', DATE '0001-01-01', DATE '9999-12-31');
--= 5bd0ce2a INVALID_FUNCTION_ARGUMENT
SELECT date_diff('minute', DATE '0001-01-01', DATE '9999-12-31');
--= 978e5903 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('hour', DATE '0001-01-01', DATE '9999-12-31');
--= c8b11e8e INVALID_FUNCTION_ARGUMENT
SELECT date_diff('day', DATE '0001-01-01', DATE '9999-12-31');
--= f7d13c02 [["_col0","bigint"]] [[3652058]]
SELECT date_diff('week', DATE '0001-01-01', DATE '9999-12-31');
--= b16e262c [["_col0","bigint"]] [[521722]]
SELECT date_diff('month', DATE '0001-01-01', DATE '9999-12-31');
--= fbc94b6e [["_col0","bigint"]] [[119987]]
SELECT date_diff('quarter', DATE '0001-01-01', DATE '9999-12-31');
--= eeebae68 [["_col0","bigint"]] [[39995]]
SELECT date_diff('year', DATE '0001-01-01', DATE '9999-12-31');
--= 548a3cd4 [["_col0","bigint"]] [[9998]]
SELECT date_diff('decade', DATE '0001-01-01', DATE '9999-12-31');
--= cc158797 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('century', DATE '0001-01-01', DATE '9999-12-31');
--= 2d8a5bd3 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('DAY', DATE '0001-01-01', DATE '9999-12-31');
--= bb6fe71c [["_col0","bigint"]] [[3652058]]
SELECT date_diff('Month', DATE '0001-01-01', DATE '9999-12-31');
--= 30113394 [["_col0","bigint"]] [[119987]]
SELECT date_diff('', DATE '0001-01-01', DATE '9999-12-31');
--= 1ec657b1 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('days', DATE '0001-01-01', DATE '9999-12-31');
--= f4aa4d44 INVALID_FUNCTION_ARGUMENT
SELECT date_diff('millisecond', NULL, DATE '2020-01-01');
--= 15a9425a [["_col0","bigint"]] [[null]]
SELECT date_diff('second', NULL, DATE '2020-01-01');
--= c7597d01 [["_col0","bigint"]] [[null]]
SELECT date_diff('minute', NULL, DATE '2020-01-01');
--= 327d52b0 [["_col0","bigint"]] [[null]]
SELECT date_diff('hour', NULL, DATE '2020-01-01');
--= ad222d5d [["_col0","bigint"]] [[null]]
SELECT date_diff('day', NULL, DATE '2020-01-01');
--= 3a3dea60 [["_col0","bigint"]] [[null]]
SELECT date_diff('week', NULL, DATE '2020-01-01');
--= ae1cebe6 [["_col0","bigint"]] [[null]]
SELECT date_diff('month', NULL, DATE '2020-01-01');
--= 827ceffd [["_col0","bigint"]] [[null]]
SELECT date_diff('quarter', NULL, DATE '2020-01-01');
--= 8368d7da [["_col0","bigint"]] [[null]]
SELECT date_diff('year', NULL, DATE '2020-01-01');
--= 2d9a5753 [["_col0","bigint"]] [[null]]
SELECT date_diff('decade', NULL, DATE '2020-01-01');
--= 51671056 [["_col0","bigint"]] [[null]]
SELECT date_diff('century', NULL, DATE '2020-01-01');
--= 4ed66202 [["_col0","bigint"]] [[null]]
SELECT date_diff('DAY', NULL, DATE '2020-01-01');
--= 2d2ac053 [["_col0","bigint"]] [[null]]
SELECT date_diff('Month', NULL, DATE '2020-01-01');
--= 61616adc [["_col0","bigint"]] [[null]]
SELECT date_diff('', NULL, DATE '2020-01-01');
--= 90e332dc [["_col0","bigint"]] [[null]]
SELECT date_diff('days', NULL, DATE '2020-01-01');
--= 2fb4a46b [["_col0","bigint"]] [[null]]
SELECT date_diff(NULL, DATE '2020-01-01', DATE '2020-01-02');
--= 26d14993 [["_col0","bigint"]] [[null]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%a');
--= 6692c546 [["_col0","varchar"]] [["Sun"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%a]'), date_format(DATE '2020-12-31', '%a');
--= fce4b81d [["_col0","varchar"],["_col1","varchar"]] [["[Sun]","Thu"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%b');
--= 6daa224c [["_col0","varchar"]] [["Feb"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%b]'), date_format(DATE '2020-12-31', '%b');
--= c2c9e82d [["_col0","varchar"],["_col1","varchar"]] [["[Jan]","Dec"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%c');
--= 90f91acc [["_col0","varchar"]] [["2"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%c]'), date_format(DATE '2020-12-31', '%c');
--= 57254aee [["_col0","varchar"],["_col1","varchar"]] [["[1]","12"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%d');
--= 2cce54c1 [["_col0","varchar"]] [["09"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%d]'), date_format(DATE '2020-12-31', '%d');
--= 5ee18b39 [["_col0","varchar"],["_col1","varchar"]] [["[03]","31"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%e');
--= cb5c14d1 [["_col0","varchar"]] [["9"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%e]'), date_format(DATE '2020-12-31', '%e');
--= 94df6663 [["_col0","varchar"],["_col1","varchar"]] [["[3]","31"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%f');
--= 13f1d29e [["_col0","varchar"]] [["678000"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%f]'), date_format(DATE '2020-12-31', '%f');
--= 92b5e5d5 [["_col0","varchar"],["_col1","varchar"]] [["[000000]","000000"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%H');
--= 5e101bdc [["_col0","varchar"]] [["03"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%H]'), date_format(DATE '2020-12-31', '%H');
--= bf1d8cd3 [["_col0","varchar"],["_col1","varchar"]] [["[13]","00"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%h');
--= 44af9bd2 [["_col0","varchar"]] [["03"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%h]'), date_format(DATE '2020-12-31', '%h');
--= 9cd92f37 [["_col0","varchar"],["_col1","varchar"]] [["[01]","12"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%I');
--= ebb97ca9 [["_col0","varchar"]] [["03"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%I]'), date_format(DATE '2020-12-31', '%I');
--= 11198354 [["_col0","varchar"],["_col1","varchar"]] [["[01]","12"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%i');
--= 5d404b95 [["_col0","varchar"]] [["04"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%i]'), date_format(DATE '2020-12-31', '%i');
--= a27c1a70 [["_col0","varchar"],["_col1","varchar"]] [["[04]","00"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%j');
--= 3d8ac8c1 [["_col0","varchar"]] [["040"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%j]'), date_format(DATE '2020-12-31', '%j');
--= aa71242b [["_col0","varchar"],["_col1","varchar"]] [["[003]","366"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%k');
--= 1ac3d1fa [["_col0","varchar"]] [["3"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%k]'), date_format(DATE '2020-12-31', '%k');
--= 1f7adbc5 [["_col0","varchar"],["_col1","varchar"]] [["[13]","0"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%l');
--= 2b051587 [["_col0","varchar"]] [["3"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%l]'), date_format(DATE '2020-12-31', '%l');
--= 49372fa9 [["_col0","varchar"],["_col1","varchar"]] [["[1]","12"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%M');
--= 5f373cf7 [["_col0","varchar"]] [["February"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%M]'), date_format(DATE '2020-12-31', '%M');
--= 4211359f [["_col0","varchar"],["_col1","varchar"]] [["[January]","December"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%m');
--= 59665ecb [["_col0","varchar"]] [["02"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%m]'), date_format(DATE '2020-12-31', '%m');
--= f0cf3bd4 [["_col0","varchar"],["_col1","varchar"]] [["[01]","12"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%p');
--= 159d6012 [["_col0","varchar"]] [["AM"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%p]'), date_format(DATE '2020-12-31', '%p');
--= 85a791f6 [["_col0","varchar"],["_col1","varchar"]] [["[PM]","AM"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%r');
--= ab5098b6 [["_col0","varchar"]] [["03:04:05 AM"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%r]'), date_format(DATE '2020-12-31', '%r');
--= 308c4498 [["_col0","varchar"],["_col1","varchar"]] [["[01:04:05 PM]","12:00:00 AM"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%S');
--= 3a6eb374 [["_col0","varchar"]] [["05"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%S]'), date_format(DATE '2020-12-31', '%S');
--= 01b25836 [["_col0","varchar"],["_col1","varchar"]] [["[05]","00"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%s');
--= bd54d969 [["_col0","varchar"]] [["05"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%s]'), date_format(DATE '2020-12-31', '%s');
--= be21b2b8 [["_col0","varchar"],["_col1","varchar"]] [["[05]","00"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%T');
--= 1afdff90 [["_col0","varchar"]] [["03:04:05"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%T]'), date_format(DATE '2020-12-31', '%T');
--= ed3d73d0 [["_col0","varchar"],["_col1","varchar"]] [["[13:04:05]","00:00:00"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%v');
--= 3e0b88ff [["_col0","varchar"]] [["06"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%v]'), date_format(DATE '2020-12-31', '%v');
--= 8e83916e [["_col0","varchar"],["_col1","varchar"]] [["[53]","53"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%W');
--= b8697a75 [["_col0","varchar"]] [["Sunday"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%W]'), date_format(DATE '2020-12-31', '%W');
--= 334bdad0 [["_col0","varchar"],["_col1","varchar"]] [["[Sunday]","Thursday"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%x');
--= baeba22d [["_col0","varchar"]] [["2020"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%x]'), date_format(DATE '2020-12-31', '%x');
--= ec9ea69c [["_col0","varchar"],["_col1","varchar"]] [["[2020]","2020"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%Y');
--= 6d830afd [["_col0","varchar"]] [["2020"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%Y]'), date_format(DATE '2020-12-31', '%Y');
--= 61f7ab09 [["_col0","varchar"],["_col1","varchar"]] [["[2021]","2020"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%y');
--= 8292e54a [["_col0","varchar"]] [["20"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%y]'), date_format(DATE '2020-12-31', '%y');
--= ebbd21d4 [["_col0","varchar"],["_col1","varchar"]] [["[21]","20"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%D');
--= 7d60cc71 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%D]'), date_format(DATE '2020-12-31', '%D');
--= f507c6a0 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%U');
--= 861a2853 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%U]'), date_format(DATE '2020-12-31', '%U');
--= 5573a640 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%u');
--= 60354a5d INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%u]'), date_format(DATE '2020-12-31', '%u');
--= 368f77fe INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%V');
--= 875ccc6a INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%V]'), date_format(DATE '2020-12-31', '%V');
--= c6eb3136 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%w');
--= 00561d7e INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%w]'), date_format(DATE '2020-12-31', '%w');
--= c712d121 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%X');
--= c06fb926 INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%X]'), date_format(DATE '2020-12-31', '%X');
--= b2a6abaa INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%q');
--= d5cdd8a8 [["_col0","varchar"]] [["q"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%q]'), date_format(DATE '2020-12-31', '%q');
--= d6a1f69a [["_col0","varchar"],["_col1","varchar"]] [["[q]","q"]]
SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%%');
--= 856547ad [["_col0","varchar"]] [["%"]]
SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%%]'), date_format(DATE '2020-12-31', '%%');
--= d379ee09 [["_col0","varchar"],["_col1","varchar"]] [["[%]","%"]]
SELECT date_format(DATE '2020-02-29', '%Y-%m-%d %H:%i:%s.%f');
--= 4d301b89 [["_col0","varchar"]] [["2020-02-29 00:00:00.000000"]]
SELECT date_format(DATE '1970-01-01', '%Y-%m-%d %H:%i:%s.%f');
--= 635662c6 [["_col0","varchar"]] [["1970-01-01 00:00:00.000000"]]
SELECT date_format(DATE '1969-12-31', '%Y-%m-%d %H:%i:%s.%f');
--= b2b30ee8 [["_col0","varchar"]] [["1969-12-31 00:00:00.000000"]]
SELECT date_format(DATE '2019-12-30', '%Y-%m-%d %H:%i:%s.%f');
--= fcc4d9d5 [["_col0","varchar"]] [["2019-12-30 00:00:00.000000"]]
SELECT date_format(DATE '2021-01-03', '%Y-%m-%d %H:%i:%s.%f');
--= a85c965a [["_col0","varchar"]] [["2021-01-03 00:00:00.000000"]]
SELECT date_format(DATE '1900-03-01', '%Y-%m-%d %H:%i:%s.%f');
--= c2423ed4 [["_col0","varchar"]] [["1900-03-01 00:00:00.000000"]]
SELECT date_format(DATE '1582-10-10', '%Y-%m-%d %H:%i:%s.%f');
--= 292d5efb [["_col0","varchar"]] [["1582-10-10 00:00:00.000000"]]
SELECT date_format(DATE '0001-01-01', '%Y-%m-%d %H:%i:%s.%f');
--= 07c234dc [["_col0","varchar"]] [["0001-01-01 00:00:00.000000"]]
SELECT date_format(DATE '9999-12-31', '%Y-%m-%d %H:%i:%s.%f');
--= 07cd9d1e [["_col0","varchar"]] [["9999-12-31 00:00:00.000000"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', '%Y-%m-%d %H:%i:%s.%f');
--= 51df1eee [["_col0","varchar"]] [["2020-02-29 13:04:05.678000"]]
SELECT date_format(TIMESTAMP '1970-01-01 00:00:00', '%Y-%m-%d %H:%i:%s.%f');
--= 2eab2518 [["_col0","varchar"]] [["1970-01-01 00:00:00.000000"]]
SELECT date_format(TIMESTAMP '1969-12-31 23:59:59.999999', '%Y-%m-%d %H:%i:%s.%f');
--= 3470dcae [["_col0","varchar"]] [["1970-01-01 00:00:00.000000"]]
SELECT date_format(TIMESTAMP '2021-12-31 23:59:59.9995', '%Y-%m-%d %H:%i:%s.%f');
--= b318ccd3 [["_col0","varchar"]] [["2022-01-01 00:00:00.000000"]]
SELECT date_format(TIMESTAMP '0001-01-01 00:00:00', '%Y-%m-%d %H:%i:%s.%f');
--= 6ef34dd0 [["_col0","varchar"]] [["0001-01-01 00:00:00.000000"]]
SELECT date_format(TIMESTAMP '9999-12-31 23:59:59.999', '%Y-%m-%d %H:%i:%s.%f');
--= 09713aed [["_col0","varchar"]] [["9999-12-31 23:59:59.999000"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678 UTC', '%Y-%m-%d %H:%i:%s.%f');
--= b9338e59 [["_col0","varchar"]] [["2020-02-29 13:04:05.678000"]]
SELECT date_format(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', '%Y-%m-%d %H:%i:%s.%f');
--= e9b45b0b [["_col0","varchar"]] [["2020-07-01 00:30:00.000000"]]
SELECT date_format(TIMESTAMP '2020-11-01 01:30:00 America/New_York', '%Y-%m-%d %H:%i:%s.%f');
--= 60038928 [["_col0","varchar"]] [["2020-11-01 01:30:00.000000"]]
SELECT date_format(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30', '%Y-%m-%d %H:%i:%s.%f');
--= f2ff7c5e [["_col0","varchar"]] [["2019-12-31 23:00:00.123000"]]
SELECT date_format(TIME '13:04:05.678', '%Y-%m-%d %H:%i:%s.%f');
--= 3987684e FUNCTION_NOT_FOUND
SELECT date_format(TIME '00:00:00', '%Y-%m-%d %H:%i:%s.%f');
--= aaeb4a43 FUNCTION_NOT_FOUND
SELECT date_format(TIME '23:59:59.999999', '%Y-%m-%d %H:%i:%s.%f');
--= 9ac50d4a FUNCTION_NOT_FOUND
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', '%Y');
--= 089e59b0 [["_col0","varchar"]] [["2020"]]
SELECT date_format(TIMESTAMP '1970-01-01 00:00:00', '%Y');
--= fb55bcda [["_col0","varchar"]] [["1970"]]
SELECT date_format(TIMESTAMP '1969-12-31 23:59:59.999999', '%Y');
--= 0307a2b3 [["_col0","varchar"]] [["1970"]]
SELECT date_format(TIMESTAMP '2021-12-31 23:59:59.9995', '%Y');
--= a03b6dc4 [["_col0","varchar"]] [["2022"]]
SELECT date_format(TIMESTAMP '0001-01-01 00:00:00', '%Y');
--= debed895 [["_col0","varchar"]] [["0001"]]
SELECT date_format(TIMESTAMP '9999-12-31 23:59:59.999', '%Y');
--= 27459a6e [["_col0","varchar"]] [["9999"]]
SELECT date_format(NULL, '%Y');
--= f0a0cc5a [["_col0","varchar"]] [[null]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', '');
--= d469327b INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', '%');
--= 6715045b INVALID_FUNCTION_ARGUMENT
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', 'plain');
--= e20f9df4 [["_col0","varchar"]] [["plain"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', 'é%d');
--= 5392dba8 [["_col0","varchar"]] [["é29"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', '%%');
--= 765e4a3e [["_col0","varchar"]] [["%"]]
SELECT date_format(TIMESTAMP '2020-02-29 13:04:05.678', NULL);
--= c6f08b35 [["_col0","varchar"]] [[null]]
SELECT date_parse('2020-02-29', '%Y-%m-%d');
--= 47c1f43f [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('2020-2-9', '%Y-%m-%d');
--= cb2a47d8 [["_col0","timestamp(3)"]] [["2020-02-09 00:00:00.000"]]
SELECT date_parse('29/02/2020 13:04', '%d/%m/%Y %H:%i');
--= 80d49e97 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:00.000"]]
SELECT date_parse('29/02/20', '%d/%m/%y');
--= 700a0ec4 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('Feb 29 2020', '%b %d %Y');
--= 6309c0da [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('february 29 2020', '%M %d %Y');
--= 9a7fd37f [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('2020-02-30', '%Y-%m-%d');
--= e0af793d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-13-01', '%Y-%m-%d');
--= 92c3d629 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04:05 PM', '%Y-%m-%d %I:%i:%s %p');
--= 7bfdea9e [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT date_parse('2020-02-29 12:00 am', '%Y-%m-%d %h:%i %p');
--= c4e50f58 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('060', '%j');
--= ab1a830b [["_col0","timestamp(3)"]] [["2000-02-29 00:00:00.000"]]
SELECT date_parse('2020 060', '%Y %j');
--= e7073b66 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('2020-02-29 13:04:05.678901', '%Y-%m-%d %H:%i:%s.%f');
--= 71ac18f3 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_parse('13:04:05', '%T');
--= 8a992647 [["_col0","timestamp(3)"]] [["1970-01-01 13:04:05.000"]]
SELECT date_parse('01:04:05 PM', '%r');
--= cddade1b [["_col0","timestamp(3)"]] [["1970-01-01 13:04:05.000"]]
SELECT date_parse(' 2020-02-29', '%Y-%m-%d');
--= c95834a0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29x', '%Y-%m-%d');
--= 7b73909c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('', '%Y');
--= da794279 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020', '%Y');
--= 12f54f3b [["_col0","timestamp(3)"]] [["2020-01-01 00:00:00.000"]]
SELECT date_parse('20', '%Y');
--= 880662cc [["_col0","timestamp(3)"]] [["0020-01-01 00:00:00.000"]]
SELECT date_parse('12020', '%Y');
--= d3323426 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('-1', '%Y');
--= 081e5782 [["_col0","timestamp(3)"]] [["-0001-01-01 00:00:00.000"]]
SELECT date_parse('69', '%y');
--= 33abc349 [["_col0","timestamp(3)"]] [["2069-01-01 00:00:00.000"]]
SELECT date_parse('70', '%y');
--= 58efabe5 [["_col0","timestamp(3)"]] [["1970-01-01 00:00:00.000"]]
SELECT date_parse('Sat 29', '%a %d');
--= a42c69d0 [["_col0","timestamp(3)"]] [["2000-01-29 00:00:00.000"]]
SELECT date_parse('Saturday 29', '%W %d');
--= 989991ef [["_col0","timestamp(3)"]] [["2000-01-29 00:00:00.000"]]
SELECT date_parse('2020 9', '%x %v');
--= 0c8a35e4 [["_col0","timestamp(3)"]] [["2020-02-24 00:00:00.000"]]
SELECT date_parse('2020-02-29', '%F');
--= 7fda1bc3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('24:00', '%H:%i');
--= dc707f7f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('100%', '%d0%%');
--= b1b0c654 [["_col0","timestamp(3)"]] [["2000-01-10 00:00:00.000"]]
SELECT date_parse('5', '%c');
--= 9e9e397a [["_col0","timestamp(3)"]] [["2000-05-01 00:00:00.000"]]
SELECT date_parse(NULL, '%Y-%m-%d');
--= 2c75ab82 [["_col0","timestamp(3)"]] [[null]]
SELECT date_parse('2020-02-29', '');
--= 97ba3d40 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y');
--= 9254b9d0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', NULL);
--= 6d51a186 [["_col0","timestamp(3)"]] [[null]]
SELECT date_parse('2020-02-29', '%m/%d/%Y');
--= bd2342f5 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%d.%c.%y');
--= 7741a5bf INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y%m%d');
--= df832687 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%d %b %Y');
--= a3b05b2c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%M %e, %Y');
--= bdd325d4 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%b %e %Y');
--= 6cd65c24 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%d-%b-%y');
--= 9b7c2373 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y-%m-%d %T');
--= 449e39f7 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y-%m-%d %h:%i %p');
--= 1fc38674 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y-%m-%dT%H:%i:%s.%f');
--= d870e9be INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%H:%i');
--= 9d39454f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y-%m-%d %H:%i:%s');
--= d7d37e37 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%y%m%d');
--= 15595506 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29', '%Y-%m-%d ');
--= c21cac0c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%m/%d/%Y');
--= 8d0ead52 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%d.%c.%y');
--= bcbf989c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y%m%d');
--= 5d9e744a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%d %b %Y');
--= acf3dd0d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%M %e, %Y');
--= 759537aa INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%b %e %Y');
--= 1a926a18 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%d-%b-%y');
--= 5cef1d4d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y-%m-%d %T');
--= 2e580e7e INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y-%m-%d %h:%i %p');
--= 8a665b24 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y-%m-%dT%H:%i:%s.%f');
--= 5d5b5ff3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%H:%i');
--= 48c3728d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y-%m-%d %H:%i:%s');
--= 6427b8ac INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%y%m%d');
--= 1a25bec0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-2-9', '%Y-%m-%d ');
--= 2579a29c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%d');
--= b89dee02 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%m/%d/%Y');
--= 908b342d [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('02/29/2020', '%d.%c.%y');
--= dd683c74 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y%m%d');
--= 82f921d2 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%d %b %Y');
--= be621d7d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%M %e, %Y');
--= 36d79762 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%b %e %Y');
--= 0f8e9754 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%d-%b-%y');
--= 7de590fb INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%d %T');
--= 6d2dc04e INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%d %h:%i %p');
--= 6241cda2 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%dT%H:%i:%s.%f');
--= b6db523f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%H:%i');
--= 2fae70b1 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%d %H:%i:%s');
--= e67be7f7 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%y%m%d');
--= 4f1013b3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('02/29/2020', '%Y-%m-%d ');
--= c0891f04 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%d');
--= acc15a0c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%m/%d/%Y');
--= e687016a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%d.%c.%y');
--= 7a7f0cb3 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('29.2.20', '%Y%m%d');
--= a6099482 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%d %b %Y');
--= 3c48d419 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%M %e, %Y');
--= 78ae24ed INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%b %e %Y');
--= 6fdc0148 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%d-%b-%y');
--= f55e286d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%d %T');
--= 792d095d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%d %h:%i %p');
--= cee98de7 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%dT%H:%i:%s.%f');
--= 007a1837 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%H:%i');
--= 185ca6c0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%d %H:%i:%s');
--= e6071b47 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%y%m%d');
--= 2a893bb5 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29.2.20', '%Y-%m-%d ');
--= b19999ff INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%d');
--= ec84e54c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%m/%d/%Y');
--= 1cf51629 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%d.%c.%y');
--= 378d23ba INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y%m%d');
--= c9cc4956 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('20200229', '%d %b %Y');
--= 521aceff INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%M %e, %Y');
--= 6f46a8df INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%b %e %Y');
--= 4865f1d6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%d-%b-%y');
--= 8689a4e8 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%d %T');
--= 01794393 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%d %h:%i %p');
--= d5fad7df INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%dT%H:%i:%s.%f');
--= 0f876644 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%H:%i');
--= 0928ac9a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%d %H:%i:%s');
--= ad551800 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%y%m%d');
--= dc82beae INVALID_FUNCTION_ARGUMENT
SELECT date_parse('20200229', '%Y-%m-%d ');
--= 04a7db23 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%d');
--= 80c46f28 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%m/%d/%Y');
--= bfc1150d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%d.%c.%y');
--= 0d22a595 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y%m%d');
--= c070778f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%d %b %Y');
--= 976a757f [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('29 Feb 2020', '%M %e, %Y');
--= 7a1036d8 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%b %e %Y');
--= 5b40a894 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%d-%b-%y');
--= 0ce9296a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%d %T');
--= c9c5ca51 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%d %h:%i %p');
--= 852f4528 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%dT%H:%i:%s.%f');
--= b5be5c40 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%H:%i');
--= 0c68ce29 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%d %H:%i:%s');
--= e2440c0b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%y%m%d');
--= 3694bbd3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29 Feb 2020', '%Y-%m-%d ');
--= 219bc2a0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%d');
--= eb9f22b6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%m/%d/%Y');
--= 41c16e6f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%d.%c.%y');
--= 484b73f6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y%m%d');
--= 21dc70e9 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%d %b %Y');
--= bc990b64 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%M %e, %Y');
--= 41be0ff5 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('February 29, 2020', '%b %e %Y');
--= d24e41cf INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%d-%b-%y');
--= 402e9815 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%d %T');
--= 70022ad0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%d %h:%i %p');
--= e87f5eeb INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%dT%H:%i:%s.%f');
--= e1627852 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%H:%i');
--= 6a05b751 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%d %H:%i:%s');
--= f678ceaf INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%y%m%d');
--= 66f0d372 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('February 29, 2020', '%Y-%m-%d ');
--= 6362fe85 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%d');
--= e6e1765b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%m/%d/%Y');
--= 38116dcc INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%d.%c.%y');
--= 258dc8fe INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y%m%d');
--= 8adcd2dd INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%d %b %Y');
--= d9977714 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%M %e, %Y');
--= 11735ce0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%b %e %Y');
--= c6754338 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('feb 29 2020', '%d-%b-%y');
--= d6f58384 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%d %T');
--= f11be840 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%d %h:%i %p');
--= 9e28c554 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%dT%H:%i:%s.%f');
--= a225741a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%H:%i');
--= 0b60f96e INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%d %H:%i:%s');
--= 98091052 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%y%m%d');
--= 706259a8 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('feb 29 2020', '%Y-%m-%d ');
--= 1e1f1ad3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y-%m-%d');
--= b5a7fbd4 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%m/%d/%Y');
--= bf339ea2 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%d.%c.%y');
--= b227f25d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y%m%d');
--= ec9516dd INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%d %b %Y');
--= fd27b5dd INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%M %e, %Y');
--= 4f0f35d6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%b %e %Y');
--= 4caef239 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%d-%b-%y');
--= 89d08c4a [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT date_parse('29-FEB-20', '%Y-%m-%d %T');
--= dd362b8e INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y-%m-%d %h:%i %p');
--= 46a5f931 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y-%m-%dT%H:%i:%s.%f');
--= 1b65322f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%H:%i');
--= c0f139bb INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y-%m-%d %H:%i:%s');
--= a7bf4bbe INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%y%m%d');
--= 0d241649 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('29-FEB-20', '%Y-%m-%d ');
--= 9e6edb0d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%d');
--= 42ec61e7 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%m/%d/%Y');
--= 856d06ef INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%d.%c.%y');
--= 816ddb0c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y%m%d');
--= f9e24f33 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%d %b %Y');
--= 6541bfa1 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%M %e, %Y');
--= f31ea695 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%b %e %Y');
--= 569f425f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%d-%b-%y');
--= a5d772a2 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%d %T');
--= 04a24ca1 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%d %h:%i %p');
--= 01319aff INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%dT%H:%i:%s.%f');
--= 11545831 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%H:%i');
--= c6c9cb06 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%d %H:%i:%s');
--= c4d697ee [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT date_parse('2020-02-29 13:04:05', '%y%m%d');
--= 34e9dd07 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 13:04:05', '%Y-%m-%d ');
--= 583a6bc6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%d');
--= ef3c1174 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%m/%d/%Y');
--= 34528d08 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%d.%c.%y');
--= f24e53ec INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y%m%d');
--= ea49dec0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%d %b %Y');
--= ee764271 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%M %e, %Y');
--= 462ecb41 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%b %e %Y');
--= 45edb121 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%d-%b-%y');
--= 875c434c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%d %T');
--= caac5f8a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%d %h:%i %p');
--= dbc630a2 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:00.000"]]
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%dT%H:%i:%s.%f');
--= c1255b3f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%H:%i');
--= 59ada962 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%d %H:%i:%s');
--= 9b461558 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%y%m%d');
--= af054c5a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 01:04 PM', '%Y-%m-%d ');
--= 800fb2c4 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%d');
--= 76dcdd5b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%m/%d/%Y');
--= 6f818b3d INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%d.%c.%y');
--= bb399e81 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y%m%d');
--= 7ad38867 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%d %b %Y');
--= df68706b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%M %e, %Y');
--= 3edd8355 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%b %e %Y');
--= 72626270 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%d-%b-%y');
--= a664c0a6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%d %T');
--= 7eea54f8 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%d %h:%i %p');
--= 346a8c1a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%dT%H:%i:%s.%f');
--= 5b8bc059 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT date_parse('2020-02-29T13:04:05.678', '%H:%i');
--= 360377b5 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%d %H:%i:%s');
--= 5a08be25 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%y%m%d');
--= f32d84c3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29T13:04:05.678', '%Y-%m-%d ');
--= dd663ebc INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y-%m-%d');
--= 83f51996 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%m/%d/%Y');
--= faf697d6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%d.%c.%y');
--= 00a0a0f6 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y%m%d');
--= 6e320441 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%d %b %Y');
--= 8c29f5bd INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%M %e, %Y');
--= d19a9ffe INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%b %e %Y');
--= 9253268a INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%d-%b-%y');
--= da648c17 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y-%m-%d %T');
--= e1bbe563 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y-%m-%d %h:%i %p');
--= 69897e8e INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y-%m-%dT%H:%i:%s.%f');
--= 0f810b18 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%H:%i');
--= f1baeba5 [["_col0","timestamp(3)"]] [["1970-01-01 13:04:00.000"]]
SELECT date_parse('13:04', '%Y-%m-%d %H:%i:%s');
--= e7b85a11 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%y%m%d');
--= 6874477f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('13:04', '%Y-%m-%d ');
--= a315e033 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%d');
--= 8789294b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%m/%d/%Y');
--= 8ad40ba2 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%d.%c.%y');
--= ad1c0b03 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y%m%d');
--= 60dc73f4 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%d %b %Y');
--= fc71b9a3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%M %e, %Y');
--= 03b2b691 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%b %e %Y');
--= 4b88881f INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%d-%b-%y');
--= b94e306b INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%d %T');
--= 096818ec INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%d %h:%i %p');
--= c4bc533c INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%dT%H:%i:%s.%f');
--= d6bcb208 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%H:%i');
--= a0c65fb1 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%d %H:%i:%s');
--= 4eece6bb INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%y%m%d');
--= 32495267 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('99999', '%Y-%m-%d ');
--= da9fb987 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%d');
--= 8a83e326 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%m/%d/%Y');
--= 5b708dd0 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%d.%c.%y');
--= 3e6c91af INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y%m%d');
--= 982300e9 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%d %b %Y');
--= 67dc5599 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%M %e, %Y');
--= fae73520 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%b %e %Y');
--= 26d8d534 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%d-%b-%y');
--= 5e842b88 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%d %T');
--= 4560a3a1 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%d %h:%i %p');
--= 00d96457 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%dT%H:%i:%s.%f');
--= 2f5cf3b3 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%H:%i');
--= 342e4698 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%d %H:%i:%s');
--= 9cc7dfed INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%y%m%d');
--= 4f143da1 INVALID_FUNCTION_ARGUMENT
SELECT date_parse('2020-02-29 ', '%Y-%m-%d ');
--= 43842669 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT a, b, date_diff('day', a, b) FROM (VALUES (DATE '2020-01-31', DATE '2020-01-31'), (DATE '2020-01-31', DATE '2020-02-29'), (DATE '2020-01-31', DATE '2019-02-28'), (DATE '2020-01-31', DATE '2020-03-01'), (DATE '2020-01-31', DATE '2019-12-31'), (DATE '2020-01-31', DATE '2020-12-31'), (DATE '2020-01-31', DATE '2021-01-01'), (DATE '2020-01-31', DATE '2018-12-30'), (DATE '2020-01-31', DATE '1999-07-15'), (DATE '2020-01-31', DATE '1969-12-31'), (DATE '2020-01-31', DATE '1600-02-29'), (DATE '2020-01-31', DATE '0004-02-29'), (DATE '2020-02-29', DATE '2020-01-31'), (DATE '2020-02-29', DATE '2020-02-29'), (DATE '2020-02-29', DATE '2019-02-28'), (DATE '2020-02-29', DATE '2020-03-01'), (DATE '2020-02-29', DATE '2019-12-31'), (DATE '2020-02-29', DATE '2020-12-31'), (DATE '2020-02-29', DATE '2021-01-01'), (DATE '2020-02-29', DATE '2018-12-30'), (DATE '2020-02-29', DATE '1999-07-15'), (DATE '2020-02-29', DATE '1969-12-31'), (DATE '2020-02-29', DATE '1600-02-29'), (DATE '2020-02-29', DATE '0004-02-29'), (DATE '2019-02-28', DATE '2020-01-31'), (DATE '2019-02-28', DATE '2020-02-29'), (DATE '2019-02-28', DATE '2019-02-28'), (DATE '2019-02-28', DATE '2020-03-01'), (DATE '2019-02-28', DATE '2019-12-31'), (DATE '2019-02-28', DATE '2020-12-31'), (DATE '2019-02-28', DATE '2021-01-01'), (DATE '2019-02-28', DATE '2018-12-30'), (DATE '2019-02-28', DATE '1999-07-15'), (DATE '2019-02-28', DATE '1969-12-31'), (DATE '2019-02-28', DATE '1600-02-29'), (DATE '2019-02-28', DATE '0004-02-29'), (DATE '2020-03-01', DATE '2020-01-31'), (DATE '2020-03-01', DATE '2020-02-29'), (DATE '2020-03-01', DATE '2019-02-28'), (DATE '2020-03-01', DATE '2020-03-01'), (DATE '2020-03-01', DATE '2019-12-31'), (DATE '2020-03-01', DATE '2020-12-31'), (DATE '2020-03-01', DATE '2021-01-01'), (DATE '2020-03-01', DATE '2018-12-30'), (DATE '2020-03-01', DATE '1999-07-15'), (DATE '2020-03-01', DATE '1969-12-31'), (DATE '2020-03-01', DATE '1600-02-29'), (DATE '2020-03-01', DATE '0004-02-29'), (DATE '2019-12-31', DATE '2020-01-31'), (DATE '2019-12-31', DATE '2020-02-29'), (DATE '2019-12-31', DATE '2019-02-28'), (DATE '2019-12-31', DATE '2020-03-01'), (DATE '2019-12-31', DATE '2019-12-31'), (DATE '2019-12-31', DATE '2020-12-31'), (DATE '2019-12-31', DATE '2021-01-01'), (DATE '2019-12-31', DATE '2018-12-30'), (DATE '2019-12-31', DATE '1999-07-15'), (DATE '2019-12-31', DATE '1969-12-31'), (DATE '2019-12-31', DATE '1600-02-29'), (DATE '2019-12-31', DATE '0004-02-29'), (DATE '2020-12-31', DATE '2020-01-31'), (DATE '2020-12-31', DATE '2020-02-29'), (DATE '2020-12-31', DATE '2019-02-28'), (DATE '2020-12-31', DATE '2020-03-01'), (DATE '2020-12-31', DATE '2019-12-31'), (DATE '2020-12-31', DATE '2020-12-31'), (DATE '2020-12-31', DATE '2021-01-01'), (DATE '2020-12-31', DATE '2018-12-30'), (DATE '2020-12-31', DATE '1999-07-15'), (DATE '2020-12-31', DATE '1969-12-31'), (DATE '2020-12-31', DATE '1600-02-29'), (DATE '2020-12-31', DATE '0004-02-29'), (DATE '2021-01-01', DATE '2020-01-31'), (DATE '2021-01-01', DATE '2020-02-29'), (DATE '2021-01-01', DATE '2019-02-28'), (DATE '2021-01-01', DATE '2020-03-01'), (DATE '2021-01-01', DATE '2019-12-31'), (DATE '2021-01-01', DATE '2020-12-31'), (DATE '2021-01-01', DATE '2021-01-01'), (DATE '2021-01-01', DATE '2018-12-30'), (DATE '2021-01-01', DATE '1999-07-15'), (DATE '2021-01-01', DATE '1969-12-31'), (DATE '2021-01-01', DATE '1600-02-29'), (DATE '2021-01-01', DATE '0004-02-29'), (DATE '2018-12-30', DATE '2020-01-31'), (DATE '2018-12-30', DATE '2020-02-29'), (DATE '2018-12-30', DATE '2019-02-28'), (DATE '2018-12-30', DATE '2020-03-01'), (DATE '2018-12-30', DATE '2019-12-31'), (DATE '2018-12-30', DATE '2020-12-31'), (DATE '2018-12-30', DATE '2021-01-01'), (DATE '2018-12-30', DATE '2018-12-30'), (DATE '2018-12-30', DATE '1999-07-15'), (DATE '2018-12-30', DATE '1969-12-31'), (DATE '2018-12-30', DATE '1600-02-29'), (DATE '2018-12-30', DATE '0004-02-29'), (DATE '1999-07-15', DATE '2020-01-31'), (DATE '1999-07-15', DATE '2020-02-29'), (DATE '1999-07-15', DATE '2019-02-28'), (DATE '1999-07-15', DATE '2020-03-01'), (DATE '1999-07-15', DATE '2019-12-31'), (DATE '1999-07-15', DATE '2020-12-31'), (DATE '1999-07-15', DATE '2021-01-01'), (DATE '1999-07-15', DATE '2018-12-30'), (DATE '1999-07-15', DATE '1999-07-15'), (DATE '1999-07-15', DATE '1969-12-31'), (DATE '1999-07-15', DATE '1600-02-29'), (DATE '1999-07-15', DATE '0004-02-29'), (DATE '1969-12-31', DATE '2020-01-31'), (DATE '1969-12-31', DATE '2020-02-29'), (DATE '1969-12-31', DATE '2019-02-28'), (DATE '1969-12-31', DATE '2020-03-01'), (DATE '1969-12-31', DATE '2019-12-31'), (DATE '1969-12-31', DATE '2020-12-31'), (DATE '1969-12-31', DATE '2021-01-01'), (DATE '1969-12-31', DATE '2018-12-30'), (DATE '1969-12-31', DATE '1999-07-15'), (DATE '1969-12-31', DATE '1969-12-31'), (DATE '1969-12-31', DATE '1600-02-29'), (DATE '1969-12-31', DATE '0004-02-29'), (DATE '1600-02-29', DATE '2020-01-31'), (DATE '1600-02-29', DATE '2020-02-29'), (DATE '1600-02-29', DATE '2019-02-28'), (DATE '1600-02-29', DATE '2020-03-01'), (DATE '1600-02-29', DATE '2019-12-31'), (DATE '1600-02-29', DATE '2020-12-31'), (DATE '1600-02-29', DATE '2021-01-01'), (DATE '1600-02-29', DATE '2018-12-30'), (DATE '1600-02-29', DATE '1999-07-15'), (DATE '1600-02-29', DATE '1969-12-31'), (DATE '1600-02-29', DATE '1600-02-29'), (DATE '1600-02-29', DATE '0004-02-29'), (DATE '0004-02-29', DATE '2020-01-31'), (DATE '0004-02-29', DATE '2020-02-29'), (DATE '0004-02-29', DATE '2019-02-28'), (DATE '0004-02-29', DATE '2020-03-01'), (DATE '0004-02-29', DATE '2019-12-31'), (DATE '0004-02-29', DATE '2020-12-31'), (DATE '0004-02-29', DATE '2021-01-01'), (DATE '0004-02-29', DATE '2018-12-30'), (DATE '0004-02-29', DATE '1999-07-15'), (DATE '0004-02-29', DATE '1969-12-31'), (DATE '0004-02-29', DATE '1600-02-29'), (DATE '0004-02-29', DATE '0004-02-29')) AS t(a, b);
--= 91109455 [["a","date"],["b","date"],["_col2","bigint"]] [["2020-01-31","2020-01-31",0],["2020-01-31","2020-02-29",29],["2020-01-31","2019-02-28",-337],["2020-01-31","2020-03-01",30],["2020-01-31","2019-12-31",-31],["2020-01-31","2020-12-31",335],["2020-01-31","2021-01-01",336],["2020-01-31","2018-12-30",-397],["2020-01-31","1999-07-15",-7505],["2020-01-31","1969-12-31",-18293],["2020-01-31","1600-02-29",-153373],["2020-01-31","0004-02-29",-736300],["2020-02-29","2020-01-31",-29],["2020-02-29","2020-02-29",0],["2020-02-29","2019-02-28",-366],["2020-02-29","2020-03-01",1],["2020-02-29","2019-12-31",-60],["2020-02-29","2020-12-31",306],["2020-02-29","2021-01-01",307],["2020-02-29","2018-12-30",-426],["2020-02-29","1999-07-15",-7534],["2020-02-29","1969-12-31",-18322],["2020-02-29","1600-02-29",-153402],["2020-02-29","0004-02-29",-736329],["2019-02-28","2020-01-31",337],["2019-02-28","2020-02-29",366],["2019-02-28","2019-02-28",0],["2019-02-28","2020-03-01",367],["2019-02-28","2019-12-31",306],["2019-02-28","2020-12-31",672],["2019-02-28","2021-01-01",673],["2019-02-28","2018-12-30",-60],["2019-02-28","1999-07-15",-7168],["2019-02-28","1969-12-31",-17956],["2019-02-28","1600-02-29",-153036],["2019-02-28","0004-02-29",-735963],["2020-03-01","2020-01-31",-30],["2020-03-01","2020-02-29",-1],["2020-03-01","2019-02-28",-367],["2020-03-01","2020-03-01",0],["2020-03-01","2019-12-31",-61],["2020-03-01","2020-12-31",305],["2020-03-01","2021-01-01",306],["2020-03-01","2018-12-30",-427],["2020-03-01","1999-07-15",-7535],["2020-03-01","1969-12-31",-18323],["2020-03-01","1600-02-29",-153403],["2020-03-01","0004-02-29",-736330],["2019-12-31","2020-01-31",31],["2019-12-31","2020-02-29",60],["2019-12-31","2019-02-28",-306],["2019-12-31","2020-03-01",61],["2019-12-31","2019-12-31",0],["2019-12-31","2020-12-31",366],["2019-12-31","2021-01-01",367],["2019-12-31","2018-12-30",-366],["2019-12-31","1999-07-15",-7474],["2019-12-31","1969-12-31",-18262],["2019-12-31","1600-02-29",-153342],["2019-12-31","0004-02-29",-736269],["2020-12-31","2020-01-31",-335],["2020-12-31","2020-02-29",-306],["2020-12-31","2019-02-28",-672],["2020-12-31","2020-03-01",-305],["2020-12-31","2019-12-31",-366],["2020-12-31","2020-12-31",0],["2020-12-31","2021-01-01",1],["2020-12-31","2018-12-30",-732],["2020-12-31","1999-07-15",-7840],["2020-12-31","1969-12-31",-18628],["2020-12-31","1600-02-29",-153708],["2020-12-31","0004-02-29",-736635],["2021-01-01","2020-01-31",-336],["2021-01-01","2020-02-29",-307],["2021-01-01","2019-02-28",-673],["2021-01-01","2020-03-01",-306],["2021-01-01","2019-12-31",-367],["2021-01-01","2020-12-31",-1],["2021-01-01","2021-01-01",0],["2021-01-01","2018-12-30",-733],["2021-01-01","1999-07-15",-7841],["2021-01-01","1969-12-31",-18629],["2021-01-01","1600-02-29",-153709],["2021-01-01","0004-02-29",-736636],["2018-12-30","2020-01-31",397],["2018-12-30","2020-02-29",426],["2018-12-30","2019-02-28",60],["2018-12-30","2020-03-01",427],["2018-12-30","2019-12-31",366],["2018-12-30","2020-12-31",732],["2018-12-30","2021-01-01",733],["2018-12-30","2018-12-30",0],["2018-12-30","1999-07-15",-7108],["2018-12-30","1969-12-31",-17896],["2018-12-30","1600-02-29",-152976],["2018-12-30","0004-02-29",-735903],["1999-07-15","2020-01-31",7505],["1999-07-15","2020-02-29",7534],["1999-07-15","2019-02-28",7168],["1999-07-15","2020-03-01",7535],["1999-07-15","2019-12-31",7474],["1999-07-15","2020-12-31",7840],["1999-07-15","2021-01-01",7841],["1999-07-15","2018-12-30",7108],["1999-07-15","1999-07-15",0],["1999-07-15","1969-12-31",-10788],["1999-07-15","1600-02-29",-145868],["1999-07-15","0004-02-29",-728795],["1969-12-31","2020-01-31",18293],["1969-12-31","2020-02-29",18322],["1969-12-31","2019-02-28",17956],["1969-12-31","2020-03-01",18323],["1969-12-31","2019-12-31",18262],["1969-12-31","2020-12-31",18628],["1969-12-31","2021-01-01",18629],["1969-12-31","2018-12-30",17896],["1969-12-31","1999-07-15",10788],["1969-12-31","1969-12-31",0],["1969-12-31","1600-02-29",-135080],["1969-12-31","0004-02-29",-718007],["1600-02-29","2020-01-31",153373],["1600-02-29","2020-02-29",153402],["1600-02-29","2019-02-28",153036],["1600-02-29","2020-03-01",153403],["1600-02-29","2019-12-31",153342],["1600-02-29","2020-12-31",153708],["1600-02-29","2021-01-01",153709],["1600-02-29","2018-12-30",152976],["1600-02-29","1999-07-15",145868],["1600-02-29","1969-12-31",135080],["1600-02-29","1600-02-29",0],["1600-02-29","0004-02-29",-582927],["0004-02-29","2020-01-31",736300],["0004-02-29","2020-02-29",736329],["0004-02-29","2019-02-28",735963],["0004-02-29","2020-03-01",736330],["0004-02-29","2019-12-31",736269],["0004-02-29","2020-12-31",736635],["0004-02-29","2021-01-01",736636],["0004-02-29","2018-12-30",735903],["0004-02-29","1999-07-15",728795],["0004-02-29","1969-12-31",718007],["0004-02-29","1600-02-29",582927],["0004-02-29","0004-02-29",0]]
SELECT a, b, date_diff('week', a, b) FROM (VALUES (DATE '2020-01-31', DATE '2020-01-31'), (DATE '2020-01-31', DATE '2020-02-29'), (DATE '2020-01-31', DATE '2019-02-28'), (DATE '2020-01-31', DATE '2020-03-01'), (DATE '2020-01-31', DATE '2019-12-31'), (DATE '2020-01-31', DATE '2020-12-31'), (DATE '2020-01-31', DATE '2021-01-01'), (DATE '2020-01-31', DATE '2018-12-30'), (DATE '2020-01-31', DATE '1999-07-15'), (DATE '2020-01-31', DATE '1969-12-31'), (DATE '2020-01-31', DATE '1600-02-29'), (DATE '2020-01-31', DATE '0004-02-29'), (DATE '2020-02-29', DATE '2020-01-31'), (DATE '2020-02-29', DATE '2020-02-29'), (DATE '2020-02-29', DATE '2019-02-28'), (DATE '2020-02-29', DATE '2020-03-01'), (DATE '2020-02-29', DATE '2019-12-31'), (DATE '2020-02-29', DATE '2020-12-31'), (DATE '2020-02-29', DATE '2021-01-01'), (DATE '2020-02-29', DATE '2018-12-30'), (DATE '2020-02-29', DATE '1999-07-15'), (DATE '2020-02-29', DATE '1969-12-31'), (DATE '2020-02-29', DATE '1600-02-29'), (DATE '2020-02-29', DATE '0004-02-29'), (DATE '2019-02-28', DATE '2020-01-31'), (DATE '2019-02-28', DATE '2020-02-29'), (DATE '2019-02-28', DATE '2019-02-28'), (DATE '2019-02-28', DATE '2020-03-01'), (DATE '2019-02-28', DATE '2019-12-31'), (DATE '2019-02-28', DATE '2020-12-31'), (DATE '2019-02-28', DATE '2021-01-01'), (DATE '2019-02-28', DATE '2018-12-30'), (DATE '2019-02-28', DATE '1999-07-15'), (DATE '2019-02-28', DATE '1969-12-31'), (DATE '2019-02-28', DATE '1600-02-29'), (DATE '2019-02-28', DATE '0004-02-29'), (DATE '2020-03-01', DATE '2020-01-31'), (DATE '2020-03-01', DATE '2020-02-29'), (DATE '2020-03-01', DATE '2019-02-28'), (DATE '2020-03-01', DATE '2020-03-01'), (DATE '2020-03-01', DATE '2019-12-31'), (DATE '2020-03-01', DATE '2020-12-31'), (DATE '2020-03-01', DATE '2021-01-01'), (DATE '2020-03-01', DATE '2018-12-30'), (DATE '2020-03-01', DATE '1999-07-15'), (DATE '2020-03-01', DATE '1969-12-31'), (DATE '2020-03-01', DATE '1600-02-29'), (DATE '2020-03-01', DATE '0004-02-29'), (DATE '2019-12-31', DATE '2020-01-31'), (DATE '2019-12-31', DATE '2020-02-29'), (DATE '2019-12-31', DATE '2019-02-28'), (DATE '2019-12-31', DATE '2020-03-01'), (DATE '2019-12-31', DATE '2019-12-31'), (DATE '2019-12-31', DATE '2020-12-31'), (DATE '2019-12-31', DATE '2021-01-01'), (DATE '2019-12-31', DATE '2018-12-30'), (DATE '2019-12-31', DATE '1999-07-15'), (DATE '2019-12-31', DATE '1969-12-31'), (DATE '2019-12-31', DATE '1600-02-29'), (DATE '2019-12-31', DATE '0004-02-29'), (DATE '2020-12-31', DATE '2020-01-31'), (DATE '2020-12-31', DATE '2020-02-29'), (DATE '2020-12-31', DATE '2019-02-28'), (DATE '2020-12-31', DATE '2020-03-01'), (DATE '2020-12-31', DATE '2019-12-31'), (DATE '2020-12-31', DATE '2020-12-31'), (DATE '2020-12-31', DATE '2021-01-01'), (DATE '2020-12-31', DATE '2018-12-30'), (DATE '2020-12-31', DATE '1999-07-15'), (DATE '2020-12-31', DATE '1969-12-31'), (DATE '2020-12-31', DATE '1600-02-29'), (DATE '2020-12-31', DATE '0004-02-29'), (DATE '2021-01-01', DATE '2020-01-31'), (DATE '2021-01-01', DATE '2020-02-29'), (DATE '2021-01-01', DATE '2019-02-28'), (DATE '2021-01-01', DATE '2020-03-01'), (DATE '2021-01-01', DATE '2019-12-31'), (DATE '2021-01-01', DATE '2020-12-31'), (DATE '2021-01-01', DATE '2021-01-01'), (DATE '2021-01-01', DATE '2018-12-30'), (DATE '2021-01-01', DATE '1999-07-15'), (DATE '2021-01-01', DATE '1969-12-31'), (DATE '2021-01-01', DATE '1600-02-29'), (DATE '2021-01-01', DATE '0004-02-29'), (DATE '2018-12-30', DATE '2020-01-31'), (DATE '2018-12-30', DATE '2020-02-29'), (DATE '2018-12-30', DATE '2019-02-28'), (DATE '2018-12-30', DATE '2020-03-01'), (DATE '2018-12-30', DATE '2019-12-31'), (DATE '2018-12-30', DATE '2020-12-31'), (DATE '2018-12-30', DATE '2021-01-01'), (DATE '2018-12-30', DATE '2018-12-30'), (DATE '2018-12-30', DATE '1999-07-15'), (DATE '2018-12-30', DATE '1969-12-31'), (DATE '2018-12-30', DATE '1600-02-29'), (DATE '2018-12-30', DATE '0004-02-29'), (DATE '1999-07-15', DATE '2020-01-31'), (DATE '1999-07-15', DATE '2020-02-29'), (DATE '1999-07-15', DATE '2019-02-28'), (DATE '1999-07-15', DATE '2020-03-01'), (DATE '1999-07-15', DATE '2019-12-31'), (DATE '1999-07-15', DATE '2020-12-31'), (DATE '1999-07-15', DATE '2021-01-01'), (DATE '1999-07-15', DATE '2018-12-30'), (DATE '1999-07-15', DATE '1999-07-15'), (DATE '1999-07-15', DATE '1969-12-31'), (DATE '1999-07-15', DATE '1600-02-29'), (DATE '1999-07-15', DATE '0004-02-29'), (DATE '1969-12-31', DATE '2020-01-31'), (DATE '1969-12-31', DATE '2020-02-29'), (DATE '1969-12-31', DATE '2019-02-28'), (DATE '1969-12-31', DATE '2020-03-01'), (DATE '1969-12-31', DATE '2019-12-31'), (DATE '1969-12-31', DATE '2020-12-31'), (DATE '1969-12-31', DATE '2021-01-01'), (DATE '1969-12-31', DATE '2018-12-30'), (DATE '1969-12-31', DATE '1999-07-15'), (DATE '1969-12-31', DATE '1969-12-31'), (DATE '1969-12-31', DATE '1600-02-29'), (DATE '1969-12-31', DATE '0004-02-29'), (DATE '1600-02-29', DATE '2020-01-31'), (DATE '1600-02-29', DATE '2020-02-29'), (DATE '1600-02-29', DATE '2019-02-28'), (DATE '1600-02-29', DATE '2020-03-01'), (DATE '1600-02-29', DATE '2019-12-31'), (DATE '1600-02-29', DATE '2020-12-31'), (DATE '1600-02-29', DATE '2021-01-01'), (DATE '1600-02-29', DATE '2018-12-30'), (DATE '1600-02-29', DATE '1999-07-15'), (DATE '1600-02-29', DATE '1969-12-31'), (DATE '1600-02-29', DATE '1600-02-29'), (DATE '1600-02-29', DATE '0004-02-29'), (DATE '0004-02-29', DATE '2020-01-31'), (DATE '0004-02-29', DATE '2020-02-29'), (DATE '0004-02-29', DATE '2019-02-28'), (DATE '0004-02-29', DATE '2020-03-01'), (DATE '0004-02-29', DATE '2019-12-31'), (DATE '0004-02-29', DATE '2020-12-31'), (DATE '0004-02-29', DATE '2021-01-01'), (DATE '0004-02-29', DATE '2018-12-30'), (DATE '0004-02-29', DATE '1999-07-15'), (DATE '0004-02-29', DATE '1969-12-31'), (DATE '0004-02-29', DATE '1600-02-29'), (DATE '0004-02-29', DATE '0004-02-29')) AS t(a, b);
--= c6e89a3e [["a","date"],["b","date"],["_col2","bigint"]] [["2020-01-31","2020-01-31",0],["2020-01-31","2020-02-29",4],["2020-01-31","2019-02-28",-48],["2020-01-31","2020-03-01",4],["2020-01-31","2019-12-31",-4],["2020-01-31","2020-12-31",47],["2020-01-31","2021-01-01",48],["2020-01-31","2018-12-30",-56],["2020-01-31","1999-07-15",-1072],["2020-01-31","1969-12-31",-2613],["2020-01-31","1600-02-29",-21910],["2020-01-31","0004-02-29",-105185],["2020-02-29","2020-01-31",-4],["2020-02-29","2020-02-29",0],["2020-02-29","2019-02-28",-52],["2020-02-29","2020-03-01",0],["2020-02-29","2019-12-31",-8],["2020-02-29","2020-12-31",43],["2020-02-29","2021-01-01",43],["2020-02-29","2018-12-30",-60],["2020-02-29","1999-07-15",-1076],["2020-02-29","1969-12-31",-2617],["2020-02-29","1600-02-29",-21914],["2020-02-29","0004-02-29",-105189],["2019-02-28","2020-01-31",48],["2019-02-28","2020-02-29",52],["2019-02-28","2019-02-28",0],["2019-02-28","2020-03-01",52],["2019-02-28","2019-12-31",43],["2019-02-28","2020-12-31",96],["2019-02-28","2021-01-01",96],["2019-02-28","2018-12-30",-8],["2019-02-28","1999-07-15",-1024],["2019-02-28","1969-12-31",-2565],["2019-02-28","1600-02-29",-21862],["2019-02-28","0004-02-29",-105137],["2020-03-01","2020-01-31",-4],["2020-03-01","2020-02-29",0],["2020-03-01","2019-02-28",-52],["2020-03-01","2020-03-01",0],["2020-03-01","2019-12-31",-8],["2020-03-01","2020-12-31",43],["2020-03-01","2021-01-01",43],["2020-03-01","2018-12-30",-61],["2020-03-01","1999-07-15",-1076],["2020-03-01","1969-12-31",-2617],["2020-03-01","1600-02-29",-21914],["2020-03-01","0004-02-29",-105190],["2019-12-31","2020-01-31",4],["2019-12-31","2020-02-29",8],["2019-12-31","2019-02-28",-43],["2019-12-31","2020-03-01",8],["2019-12-31","2019-12-31",0],["2019-12-31","2020-12-31",52],["2019-12-31","2021-01-01",52],["2019-12-31","2018-12-30",-52],["2019-12-31","1999-07-15",-1067],["2019-12-31","1969-12-31",-2608],["2019-12-31","1600-02-29",-21906],["2019-12-31","0004-02-29",-105181],["2020-12-31","2020-01-31",-47],["2020-12-31","2020-02-29",-43],["2020-12-31","2019-02-28",-96],["2020-12-31","2020-03-01",-43],["2020-12-31","2019-12-31",-52],["2020-12-31","2020-12-31",0],["2020-12-31","2021-01-01",0],["2020-12-31","2018-12-30",-104],["2020-12-31","1999-07-15",-1120],["2020-12-31","1969-12-31",-2661],["2020-12-31","1600-02-29",-21958],["2020-12-31","0004-02-29",-105233],["2021-01-01","2020-01-31",-48],["2021-01-01","2020-02-29",-43],["2021-01-01","2019-02-28",-96],["2021-01-01","2020-03-01",-43],["2021-01-01","2019-12-31",-52],["2021-01-01","2020-12-31",0],["2021-01-01","2021-01-01",0],["2021-01-01","2018-12-30",-104],["2021-01-01","1999-07-15",-1120],["2021-01-01","1969-12-31",-2661],["2021-01-01","1600-02-29",-21958],["2021-01-01","0004-02-29",-105233],["2018-12-30","2020-01-31",56],["2018-12-30","2020-02-29",60],["2018-12-30","2019-02-28",8],["2018-12-30","2020-03-01",61],["2018-12-30","2019-12-31",52],["2018-12-30","2020-12-31",104],["2018-12-30","2021-01-01",104],["2018-12-30","2018-12-30",0],["2018-12-30","1999-07-15",-1015],["2018-12-30","1969-12-31",-2556],["2018-12-30","1600-02-29",-21853],["2018-12-30","0004-02-29",-105129],["1999-07-15","2020-01-31",1072],["1999-07-15","2020-02-29",1076],["1999-07-15","2019-02-28",1024],["1999-07-15","2020-03-01",1076],["1999-07-15","2019-12-31",1067],["1999-07-15","2020-12-31",1120],["1999-07-15","2021-01-01",1120],["1999-07-15","2018-12-30",1015],["1999-07-15","1999-07-15",0],["1999-07-15","1969-12-31",-1541],["1999-07-15","1600-02-29",-20838],["1999-07-15","0004-02-29",-104113],["1969-12-31","2020-01-31",2613],["1969-12-31","2020-02-29",2617],["1969-12-31","2019-02-28",2565],["1969-12-31","2020-03-01",2617],["1969-12-31","2019-12-31",2608],["1969-12-31","2020-12-31",2661],["1969-12-31","2021-01-01",2661],["1969-12-31","2018-12-30",2556],["1969-12-31","1999-07-15",1541],["1969-12-31","1969-12-31",0],["1969-12-31","1600-02-29",-19297],["1969-12-31","0004-02-29",-102572],["1600-02-29","2020-01-31",21910],["1600-02-29","2020-02-29",21914],["1600-02-29","2019-02-28",21862],["1600-02-29","2020-03-01",21914],["1600-02-29","2019-12-31",21906],["1600-02-29","2020-12-31",21958],["1600-02-29","2021-01-01",21958],["1600-02-29","2018-12-30",21853],["1600-02-29","1999-07-15",20838],["1600-02-29","1969-12-31",19297],["1600-02-29","1600-02-29",0],["1600-02-29","0004-02-29",-83275],["0004-02-29","2020-01-31",105185],["0004-02-29","2020-02-29",105189],["0004-02-29","2019-02-28",105137],["0004-02-29","2020-03-01",105190],["0004-02-29","2019-12-31",105181],["0004-02-29","2020-12-31",105233],["0004-02-29","2021-01-01",105233],["0004-02-29","2018-12-30",105129],["0004-02-29","1999-07-15",104113],["0004-02-29","1969-12-31",102572],["0004-02-29","1600-02-29",83275],["0004-02-29","0004-02-29",0]]
SELECT a, b, date_diff('month', a, b) FROM (VALUES (DATE '2020-01-31', DATE '2020-01-31'), (DATE '2020-01-31', DATE '2020-02-29'), (DATE '2020-01-31', DATE '2019-02-28'), (DATE '2020-01-31', DATE '2020-03-01'), (DATE '2020-01-31', DATE '2019-12-31'), (DATE '2020-01-31', DATE '2020-12-31'), (DATE '2020-01-31', DATE '2021-01-01'), (DATE '2020-01-31', DATE '2018-12-30'), (DATE '2020-01-31', DATE '1999-07-15'), (DATE '2020-01-31', DATE '1969-12-31'), (DATE '2020-01-31', DATE '1600-02-29'), (DATE '2020-01-31', DATE '0004-02-29'), (DATE '2020-02-29', DATE '2020-01-31'), (DATE '2020-02-29', DATE '2020-02-29'), (DATE '2020-02-29', DATE '2019-02-28'), (DATE '2020-02-29', DATE '2020-03-01'), (DATE '2020-02-29', DATE '2019-12-31'), (DATE '2020-02-29', DATE '2020-12-31'), (DATE '2020-02-29', DATE '2021-01-01'), (DATE '2020-02-29', DATE '2018-12-30'), (DATE '2020-02-29', DATE '1999-07-15'), (DATE '2020-02-29', DATE '1969-12-31'), (DATE '2020-02-29', DATE '1600-02-29'), (DATE '2020-02-29', DATE '0004-02-29'), (DATE '2019-02-28', DATE '2020-01-31'), (DATE '2019-02-28', DATE '2020-02-29'), (DATE '2019-02-28', DATE '2019-02-28'), (DATE '2019-02-28', DATE '2020-03-01'), (DATE '2019-02-28', DATE '2019-12-31'), (DATE '2019-02-28', DATE '2020-12-31'), (DATE '2019-02-28', DATE '2021-01-01'), (DATE '2019-02-28', DATE '2018-12-30'), (DATE '2019-02-28', DATE '1999-07-15'), (DATE '2019-02-28', DATE '1969-12-31'), (DATE '2019-02-28', DATE '1600-02-29'), (DATE '2019-02-28', DATE '0004-02-29'), (DATE '2020-03-01', DATE '2020-01-31'), (DATE '2020-03-01', DATE '2020-02-29'), (DATE '2020-03-01', DATE '2019-02-28'), (DATE '2020-03-01', DATE '2020-03-01'), (DATE '2020-03-01', DATE '2019-12-31'), (DATE '2020-03-01', DATE '2020-12-31'), (DATE '2020-03-01', DATE '2021-01-01'), (DATE '2020-03-01', DATE '2018-12-30'), (DATE '2020-03-01', DATE '1999-07-15'), (DATE '2020-03-01', DATE '1969-12-31'), (DATE '2020-03-01', DATE '1600-02-29'), (DATE '2020-03-01', DATE '0004-02-29'), (DATE '2019-12-31', DATE '2020-01-31'), (DATE '2019-12-31', DATE '2020-02-29'), (DATE '2019-12-31', DATE '2019-02-28'), (DATE '2019-12-31', DATE '2020-03-01'), (DATE '2019-12-31', DATE '2019-12-31'), (DATE '2019-12-31', DATE '2020-12-31'), (DATE '2019-12-31', DATE '2021-01-01'), (DATE '2019-12-31', DATE '2018-12-30'), (DATE '2019-12-31', DATE '1999-07-15'), (DATE '2019-12-31', DATE '1969-12-31'), (DATE '2019-12-31', DATE '1600-02-29'), (DATE '2019-12-31', DATE '0004-02-29'), (DATE '2020-12-31', DATE '2020-01-31'), (DATE '2020-12-31', DATE '2020-02-29'), (DATE '2020-12-31', DATE '2019-02-28'), (DATE '2020-12-31', DATE '2020-03-01'), (DATE '2020-12-31', DATE '2019-12-31'), (DATE '2020-12-31', DATE '2020-12-31'), (DATE '2020-12-31', DATE '2021-01-01'), (DATE '2020-12-31', DATE '2018-12-30'), (DATE '2020-12-31', DATE '1999-07-15'), (DATE '2020-12-31', DATE '1969-12-31'), (DATE '2020-12-31', DATE '1600-02-29'), (DATE '2020-12-31', DATE '0004-02-29'), (DATE '2021-01-01', DATE '2020-01-31'), (DATE '2021-01-01', DATE '2020-02-29'), (DATE '2021-01-01', DATE '2019-02-28'), (DATE '2021-01-01', DATE '2020-03-01'), (DATE '2021-01-01', DATE '2019-12-31'), (DATE '2021-01-01', DATE '2020-12-31'), (DATE '2021-01-01', DATE '2021-01-01'), (DATE '2021-01-01', DATE '2018-12-30'), (DATE '2021-01-01', DATE '1999-07-15'), (DATE '2021-01-01', DATE '1969-12-31'), (DATE '2021-01-01', DATE '1600-02-29'), (DATE '2021-01-01', DATE '0004-02-29'), (DATE '2018-12-30', DATE '2020-01-31'), (DATE '2018-12-30', DATE '2020-02-29'), (DATE '2018-12-30', DATE '2019-02-28'), (DATE '2018-12-30', DATE '2020-03-01'), (DATE '2018-12-30', DATE '2019-12-31'), (DATE '2018-12-30', DATE '2020-12-31'), (DATE '2018-12-30', DATE '2021-01-01'), (DATE '2018-12-30', DATE '2018-12-30'), (DATE '2018-12-30', DATE '1999-07-15'), (DATE '2018-12-30', DATE '1969-12-31'), (DATE '2018-12-30', DATE '1600-02-29'), (DATE '2018-12-30', DATE '0004-02-29'), (DATE '1999-07-15', DATE '2020-01-31'), (DATE '1999-07-15', DATE '2020-02-29'), (DATE '1999-07-15', DATE '2019-02-28'), (DATE '1999-07-15', DATE '2020-03-01'), (DATE '1999-07-15', DATE '2019-12-31'), (DATE '1999-07-15', DATE '2020-12-31'), (DATE '1999-07-15', DATE '2021-01-01'), (DATE '1999-07-15', DATE '2018-12-30'), (DATE '1999-07-15', DATE '1999-07-15'), (DATE '1999-07-15', DATE '1969-12-31'), (DATE '1999-07-15', DATE '1600-02-29'), (DATE '1999-07-15', DATE '0004-02-29'), (DATE '1969-12-31', DATE '2020-01-31'), (DATE '1969-12-31', DATE '2020-02-29'), (DATE '1969-12-31', DATE '2019-02-28'), (DATE '1969-12-31', DATE '2020-03-01'), (DATE '1969-12-31', DATE '2019-12-31'), (DATE '1969-12-31', DATE '2020-12-31'), (DATE '1969-12-31', DATE '2021-01-01'), (DATE '1969-12-31', DATE '2018-12-30'), (DATE '1969-12-31', DATE '1999-07-15'), (DATE '1969-12-31', DATE '1969-12-31'), (DATE '1969-12-31', DATE '1600-02-29'), (DATE '1969-12-31', DATE '0004-02-29'), (DATE '1600-02-29', DATE '2020-01-31'), (DATE '1600-02-29', DATE '2020-02-29'), (DATE '1600-02-29', DATE '2019-02-28'), (DATE '1600-02-29', DATE '2020-03-01'), (DATE '1600-02-29', DATE '2019-12-31'), (DATE '1600-02-29', DATE '2020-12-31'), (DATE '1600-02-29', DATE '2021-01-01'), (DATE '1600-02-29', DATE '2018-12-30'), (DATE '1600-02-29', DATE '1999-07-15'), (DATE '1600-02-29', DATE '1969-12-31'), (DATE '1600-02-29', DATE '1600-02-29'), (DATE '1600-02-29', DATE '0004-02-29'), (DATE '0004-02-29', DATE '2020-01-31'), (DATE '0004-02-29', DATE '2020-02-29'), (DATE '0004-02-29', DATE '2019-02-28'), (DATE '0004-02-29', DATE '2020-03-01'), (DATE '0004-02-29', DATE '2019-12-31'), (DATE '0004-02-29', DATE '2020-12-31'), (DATE '0004-02-29', DATE '2021-01-01'), (DATE '0004-02-29', DATE '2018-12-30'), (DATE '0004-02-29', DATE '1999-07-15'), (DATE '0004-02-29', DATE '1969-12-31'), (DATE '0004-02-29', DATE '1600-02-29'), (DATE '0004-02-29', DATE '0004-02-29')) AS t(a, b);
--= f4841d2a [["a","date"],["b","date"],["_col2","bigint"]] [["2020-01-31","2020-01-31",0],["2020-01-31","2020-02-29",1],["2020-01-31","2019-02-28",-11],["2020-01-31","2020-03-01",1],["2020-01-31","2019-12-31",-1],["2020-01-31","2020-12-31",11],["2020-01-31","2021-01-01",11],["2020-01-31","2018-12-30",-13],["2020-01-31","1999-07-15",-246],["2020-01-31","1969-12-31",-601],["2020-01-31","1600-02-29",-5039],["2020-01-31","0004-02-29",-24191],["2020-02-29","2020-01-31",-1],["2020-02-29","2020-02-29",0],["2020-02-29","2019-02-28",-12],["2020-02-29","2020-03-01",0],["2020-02-29","2019-12-31",-2],["2020-02-29","2020-12-31",10],["2020-02-29","2021-01-01",10],["2020-02-29","2018-12-30",-14],["2020-02-29","1999-07-15",-247],["2020-02-29","1969-12-31",-602],["2020-02-29","1600-02-29",-5040],["2020-02-29","0004-02-29",-24192],["2019-02-28","2020-01-31",11],["2019-02-28","2020-02-29",12],["2019-02-28","2019-02-28",0],["2019-02-28","2020-03-01",12],["2019-02-28","2019-12-31",10],["2019-02-28","2020-12-31",22],["2019-02-28","2021-01-01",22],["2019-02-28","2018-12-30",-2],["2019-02-28","1999-07-15",-235],["2019-02-28","1969-12-31",-590],["2019-02-28","1600-02-29",-5028],["2019-02-28","0004-02-29",-24180],["2020-03-01","2020-01-31",-1],["2020-03-01","2020-02-29",0],["2020-03-01","2019-02-28",-12],["2020-03-01","2020-03-01",0],["2020-03-01","2019-12-31",-2],["2020-03-01","2020-12-31",9],["2020-03-01","2021-01-01",10],["2020-03-01","2018-12-30",-14],["2020-03-01","1999-07-15",-247],["2020-03-01","1969-12-31",-602],["2020-03-01","1600-02-29",-5040],["2020-03-01","0004-02-29",-24192],["2019-12-31","2020-01-31",1],["2019-12-31","2020-02-29",2],["2019-12-31","2019-02-28",-10],["2019-12-31","2020-03-01",2],["2019-12-31","2019-12-31",0],["2019-12-31","2020-12-31",12],["2019-12-31","2021-01-01",12],["2019-12-31","2018-12-30",-12],["2019-12-31","1999-07-15",-245],["2019-12-31","1969-12-31",-600],["2019-12-31","1600-02-29",-5038],["2019-12-31","0004-02-29",-24190],["2020-12-31","2020-01-31",-11],["2020-12-31","2020-02-29",-10],["2020-12-31","2019-02-28",-22],["2020-12-31","2020-03-01",-9],["2020-12-31","2019-12-31",-12],["2020-12-31","2020-12-31",0],["2020-12-31","2021-01-01",0],["2020-12-31","2018-12-30",-24],["2020-12-31","1999-07-15",-257],["2020-12-31","1969-12-31",-612],["2020-12-31","1600-02-29",-5050],["2020-12-31","0004-02-29",-24202],["2021-01-01","2020-01-31",-11],["2021-01-01","2020-02-29",-10],["2021-01-01","2019-02-28",-22],["2021-01-01","2020-03-01",-10],["2021-01-01","2019-12-31",-12],["2021-01-01","2020-12-31",0],["2021-01-01","2021-01-01",0],["2021-01-01","2018-12-30",-24],["2021-01-01","1999-07-15",-257],["2021-01-01","1969-12-31",-612],["2021-01-01","1600-02-29",-5050],["2021-01-01","0004-02-29",-24202],["2018-12-30","2020-01-31",13],["2018-12-30","2020-02-29",14],["2018-12-30","2019-02-28",2],["2018-12-30","2020-03-01",14],["2018-12-30","2019-12-31",12],["2018-12-30","2020-12-31",24],["2018-12-30","2021-01-01",24],["2018-12-30","2018-12-30",0],["2018-12-30","1999-07-15",-233],["2018-12-30","1969-12-31",-587],["2018-12-30","1600-02-29",-5026],["2018-12-30","0004-02-29",-24178],["1999-07-15","2020-01-31",246],["1999-07-15","2020-02-29",247],["1999-07-15","2019-02-28",235],["1999-07-15","2020-03-01",247],["1999-07-15","2019-12-31",245],["1999-07-15","2020-12-31",257],["1999-07-15","2021-01-01",257],["1999-07-15","2018-12-30",233],["1999-07-15","1999-07-15",0],["1999-07-15","1969-12-31",-354],["1999-07-15","1600-02-29",-4792],["1999-07-15","0004-02-29",-23944],["1969-12-31","2020-01-31",601],["1969-12-31","2020-02-29",602],["1969-12-31","2019-02-28",590],["1969-12-31","2020-03-01",602],["1969-12-31","2019-12-31",600],["1969-12-31","2020-12-31",612],["1969-12-31","2021-01-01",612],["1969-12-31","2018-12-30",587],["1969-12-31","1999-07-15",354],["1969-12-31","1969-12-31",0],["1969-12-31","1600-02-29",-4438],["1969-12-31","0004-02-29",-23590],["1600-02-29","2020-01-31",5039],["1600-02-29","2020-02-29",5040],["1600-02-29","2019-02-28",5028],["1600-02-29","2020-03-01",5040],["1600-02-29","2019-12-31",5038],["1600-02-29","2020-12-31",5050],["1600-02-29","2021-01-01",5050],["1600-02-29","2018-12-30",5026],["1600-02-29","1999-07-15",4792],["1600-02-29","1969-12-31",4438],["1600-02-29","1600-02-29",0],["1600-02-29","0004-02-29",-19152],["0004-02-29","2020-01-31",24191],["0004-02-29","2020-02-29",24192],["0004-02-29","2019-02-28",24180],["0004-02-29","2020-03-01",24192],["0004-02-29","2019-12-31",24190],["0004-02-29","2020-12-31",24202],["0004-02-29","2021-01-01",24202],["0004-02-29","2018-12-30",24178],["0004-02-29","1999-07-15",23944],["0004-02-29","1969-12-31",23590],["0004-02-29","1600-02-29",19152],["0004-02-29","0004-02-29",0]]
SELECT a, b, date_diff('quarter', a, b) FROM (VALUES (DATE '2020-01-31', DATE '2020-01-31'), (DATE '2020-01-31', DATE '2020-02-29'), (DATE '2020-01-31', DATE '2019-02-28'), (DATE '2020-01-31', DATE '2020-03-01'), (DATE '2020-01-31', DATE '2019-12-31'), (DATE '2020-01-31', DATE '2020-12-31'), (DATE '2020-01-31', DATE '2021-01-01'), (DATE '2020-01-31', DATE '2018-12-30'), (DATE '2020-01-31', DATE '1999-07-15'), (DATE '2020-01-31', DATE '1969-12-31'), (DATE '2020-01-31', DATE '1600-02-29'), (DATE '2020-01-31', DATE '0004-02-29'), (DATE '2020-02-29', DATE '2020-01-31'), (DATE '2020-02-29', DATE '2020-02-29'), (DATE '2020-02-29', DATE '2019-02-28'), (DATE '2020-02-29', DATE '2020-03-01'), (DATE '2020-02-29', DATE '2019-12-31'), (DATE '2020-02-29', DATE '2020-12-31'), (DATE '2020-02-29', DATE '2021-01-01'), (DATE '2020-02-29', DATE '2018-12-30'), (DATE '2020-02-29', DATE '1999-07-15'), (DATE '2020-02-29', DATE '1969-12-31'), (DATE '2020-02-29', DATE '1600-02-29'), (DATE '2020-02-29', DATE '0004-02-29'), (DATE '2019-02-28', DATE '2020-01-31'), (DATE '2019-02-28', DATE '2020-02-29'), (DATE '2019-02-28', DATE '2019-02-28'), (DATE '2019-02-28', DATE '2020-03-01'), (DATE '2019-02-28', DATE '2019-12-31'), (DATE '2019-02-28', DATE '2020-12-31'), (DATE '2019-02-28', DATE '2021-01-01'), (DATE '2019-02-28', DATE '2018-12-30'), (DATE '2019-02-28', DATE '1999-07-15'), (DATE '2019-02-28', DATE '1969-12-31'), (DATE '2019-02-28', DATE '1600-02-29'), (DATE '2019-02-28', DATE '0004-02-29'), (DATE '2020-03-01', DATE '2020-01-31'), (DATE '2020-03-01', DATE '2020-02-29'), (DATE '2020-03-01', DATE '2019-02-28'), (DATE '2020-03-01', DATE '2020-03-01'), (DATE '2020-03-01', DATE '2019-12-31'), (DATE '2020-03-01', DATE '2020-12-31'), (DATE '2020-03-01', DATE '2021-01-01'), (DATE '2020-03-01', DATE '2018-12-30'), (DATE '2020-03-01', DATE '1999-07-15'), (DATE '2020-03-01', DATE '1969-12-31'), (DATE '2020-03-01', DATE '1600-02-29'), (DATE '2020-03-01', DATE '0004-02-29'), (DATE '2019-12-31', DATE '2020-01-31'), (DATE '2019-12-31', DATE '2020-02-29'), (DATE '2019-12-31', DATE '2019-02-28'), (DATE '2019-12-31', DATE '2020-03-01'), (DATE '2019-12-31', DATE '2019-12-31'), (DATE '2019-12-31', DATE '2020-12-31'), (DATE '2019-12-31', DATE '2021-01-01'), (DATE '2019-12-31', DATE '2018-12-30'), (DATE '2019-12-31', DATE '1999-07-15'), (DATE '2019-12-31', DATE '1969-12-31'), (DATE '2019-12-31', DATE '1600-02-29'), (DATE '2019-12-31', DATE '0004-02-29'), (DATE '2020-12-31', DATE '2020-01-31'), (DATE '2020-12-31', DATE '2020-02-29'), (DATE '2020-12-31', DATE '2019-02-28'), (DATE '2020-12-31', DATE '2020-03-01'), (DATE '2020-12-31', DATE '2019-12-31'), (DATE '2020-12-31', DATE '2020-12-31'), (DATE '2020-12-31', DATE '2021-01-01'), (DATE '2020-12-31', DATE '2018-12-30'), (DATE '2020-12-31', DATE '1999-07-15'), (DATE '2020-12-31', DATE '1969-12-31'), (DATE '2020-12-31', DATE '1600-02-29'), (DATE '2020-12-31', DATE '0004-02-29'), (DATE '2021-01-01', DATE '2020-01-31'), (DATE '2021-01-01', DATE '2020-02-29'), (DATE '2021-01-01', DATE '2019-02-28'), (DATE '2021-01-01', DATE '2020-03-01'), (DATE '2021-01-01', DATE '2019-12-31'), (DATE '2021-01-01', DATE '2020-12-31'), (DATE '2021-01-01', DATE '2021-01-01'), (DATE '2021-01-01', DATE '2018-12-30'), (DATE '2021-01-01', DATE '1999-07-15'), (DATE '2021-01-01', DATE '1969-12-31'), (DATE '2021-01-01', DATE '1600-02-29'), (DATE '2021-01-01', DATE '0004-02-29'), (DATE '2018-12-30', DATE '2020-01-31'), (DATE '2018-12-30', DATE '2020-02-29'), (DATE '2018-12-30', DATE '2019-02-28'), (DATE '2018-12-30', DATE '2020-03-01'), (DATE '2018-12-30', DATE '2019-12-31'), (DATE '2018-12-30', DATE '2020-12-31'), (DATE '2018-12-30', DATE '2021-01-01'), (DATE '2018-12-30', DATE '2018-12-30'), (DATE '2018-12-30', DATE '1999-07-15'), (DATE '2018-12-30', DATE '1969-12-31'), (DATE '2018-12-30', DATE '1600-02-29'), (DATE '2018-12-30', DATE '0004-02-29'), (DATE '1999-07-15', DATE '2020-01-31'), (DATE '1999-07-15', DATE '2020-02-29'), (DATE '1999-07-15', DATE '2019-02-28'), (DATE '1999-07-15', DATE '2020-03-01'), (DATE '1999-07-15', DATE '2019-12-31'), (DATE '1999-07-15', DATE '2020-12-31'), (DATE '1999-07-15', DATE '2021-01-01'), (DATE '1999-07-15', DATE '2018-12-30'), (DATE '1999-07-15', DATE '1999-07-15'), (DATE '1999-07-15', DATE '1969-12-31'), (DATE '1999-07-15', DATE '1600-02-29'), (DATE '1999-07-15', DATE '0004-02-29'), (DATE '1969-12-31', DATE '2020-01-31'), (DATE '1969-12-31', DATE '2020-02-29'), (DATE '1969-12-31', DATE '2019-02-28'), (DATE '1969-12-31', DATE '2020-03-01'), (DATE '1969-12-31', DATE '2019-12-31'), (DATE '1969-12-31', DATE '2020-12-31'), (DATE '1969-12-31', DATE '2021-01-01'), (DATE '1969-12-31', DATE '2018-12-30'), (DATE '1969-12-31', DATE '1999-07-15'), (DATE '1969-12-31', DATE '1969-12-31'), (DATE '1969-12-31', DATE '1600-02-29'), (DATE '1969-12-31', DATE '0004-02-29'), (DATE '1600-02-29', DATE '2020-01-31'), (DATE '1600-02-29', DATE '2020-02-29'), (DATE '1600-02-29', DATE '2019-02-28'), (DATE '1600-02-29', DATE '2020-03-01'), (DATE '1600-02-29', DATE '2019-12-31'), (DATE '1600-02-29', DATE '2020-12-31'), (DATE '1600-02-29', DATE '2021-01-01'), (DATE '1600-02-29', DATE '2018-12-30'), (DATE '1600-02-29', DATE '1999-07-15'), (DATE '1600-02-29', DATE '1969-12-31'), (DATE '1600-02-29', DATE '1600-02-29'), (DATE '1600-02-29', DATE '0004-02-29'), (DATE '0004-02-29', DATE '2020-01-31'), (DATE '0004-02-29', DATE '2020-02-29'), (DATE '0004-02-29', DATE '2019-02-28'), (DATE '0004-02-29', DATE '2020-03-01'), (DATE '0004-02-29', DATE '2019-12-31'), (DATE '0004-02-29', DATE '2020-12-31'), (DATE '0004-02-29', DATE '2021-01-01'), (DATE '0004-02-29', DATE '2018-12-30'), (DATE '0004-02-29', DATE '1999-07-15'), (DATE '0004-02-29', DATE '1969-12-31'), (DATE '0004-02-29', DATE '1600-02-29'), (DATE '0004-02-29', DATE '0004-02-29')) AS t(a, b);
--= 068ab410 [["a","date"],["b","date"],["_col2","bigint"]] [["2020-01-31","2020-01-31",0],["2020-01-31","2020-02-29",0],["2020-01-31","2019-02-28",-3],["2020-01-31","2020-03-01",0],["2020-01-31","2019-12-31",0],["2020-01-31","2020-12-31",3],["2020-01-31","2021-01-01",3],["2020-01-31","2018-12-30",-4],["2020-01-31","1999-07-15",-82],["2020-01-31","1969-12-31",-200],["2020-01-31","1600-02-29",-1679],["2020-01-31","0004-02-29",-8063],["2020-02-29","2020-01-31",0],["2020-02-29","2020-02-29",0],["2020-02-29","2019-02-28",-4],["2020-02-29","2020-03-01",0],["2020-02-29","2019-12-31",0],["2020-02-29","2020-12-31",3],["2020-02-29","2021-01-01",3],["2020-02-29","2018-12-30",-4],["2020-02-29","1999-07-15",-82],["2020-02-29","1969-12-31",-200],["2020-02-29","1600-02-29",-1680],["2020-02-29","0004-02-29",-8064],["2019-02-28","2020-01-31",3],["2019-02-28","2020-02-29",4],["2019-02-28","2019-02-28",0],["2019-02-28","2020-03-01",4],["2019-02-28","2019-12-31",3],["2019-02-28","2020-12-31",7],["2019-02-28","2021-01-01",7],["2019-02-28","2018-12-30",0],["2019-02-28","1999-07-15",-78],["2019-02-28","1969-12-31",-196],["2019-02-28","1600-02-29",-1676],["2019-02-28","0004-02-29",-8060],["2020-03-01","2020-01-31",0],["2020-03-01","2020-02-29",0],["2020-03-01","2019-02-28",-4],["2020-03-01","2020-03-01",0],["2020-03-01","2019-12-31",0],["2020-03-01","2020-12-31",3],["2020-03-01","2021-01-01",3],["2020-03-01","2018-12-30",-4],["2020-03-01","1999-07-15",-82],["2020-03-01","1969-12-31",-200],["2020-03-01","1600-02-29",-1680],["2020-03-01","0004-02-29",-8064],["2019-12-31","2020-01-31",0],["2019-12-31","2020-02-29",0],["2019-12-31","2019-02-28",-3],["2019-12-31","2020-03-01",0],["2019-12-31","2019-12-31",0],["2019-12-31","2020-12-31",4],["2019-12-31","2021-01-01",4],["2019-12-31","2018-12-30",-4],["2019-12-31","1999-07-15",-81],["2019-12-31","1969-12-31",-200],["2019-12-31","1600-02-29",-1679],["2019-12-31","0004-02-29",-8063],["2020-12-31","2020-01-31",-3],["2020-12-31","2020-02-29",-3],["2020-12-31","2019-02-28",-7],["2020-12-31","2020-03-01",-3],["2020-12-31","2019-12-31",-4],["2020-12-31","2020-12-31",0],["2020-12-31","2021-01-01",0],["2020-12-31","2018-12-30",-8],["2020-12-31","1999-07-15",-85],["2020-12-31","1969-12-31",-204],["2020-12-31","1600-02-29",-1683],["2020-12-31","0004-02-29",-8067],["2021-01-01","2020-01-31",-3],["2021-01-01","2020-02-29",-3],["2021-01-01","2019-02-28",-7],["2021-01-01","2020-03-01",-3],["2021-01-01","2019-12-31",-4],["2021-01-01","2020-12-31",0],["2021-01-01","2021-01-01",0],["2021-01-01","2018-12-30",-8],["2021-01-01","1999-07-15",-85],["2021-01-01","1969-12-31",-204],["2021-01-01","1600-02-29",-1683],["2021-01-01","0004-02-29",-8067],["2018-12-30","2020-01-31",4],["2018-12-30","2020-02-29",4],["2018-12-30","2019-02-28",0],["2018-12-30","2020-03-01",4],["2018-12-30","2019-12-31",4],["2018-12-30","2020-12-31",8],["2018-12-30","2021-01-01",8],["2018-12-30","2018-12-30",0],["2018-12-30","1999-07-15",-77],["2018-12-30","1969-12-31",-195],["2018-12-30","1600-02-29",-1675],["2018-12-30","0004-02-29",-8059],["1999-07-15","2020-01-31",82],["1999-07-15","2020-02-29",82],["1999-07-15","2019-02-28",78],["1999-07-15","2020-03-01",82],["1999-07-15","2019-12-31",81],["1999-07-15","2020-12-31",85],["1999-07-15","2021-01-01",85],["1999-07-15","2018-12-30",77],["1999-07-15","1999-07-15",0],["1999-07-15","1969-12-31",-118],["1999-07-15","1600-02-29",-1597],["1999-07-15","0004-02-29",-7981],["1969-12-31","2020-01-31",200],["1969-12-31","2020-02-29",200],["1969-12-31","2019-02-28",196],["1969-12-31","2020-03-01",200],["1969-12-31","2019-12-31",200],["1969-12-31","2020-12-31",204],["1969-12-31","2021-01-01",204],["1969-12-31","2018-12-30",195],["1969-12-31","1999-07-15",118],["1969-12-31","1969-12-31",0],["1969-12-31","1600-02-29",-1479],["1969-12-31","0004-02-29",-7863],["1600-02-29","2020-01-31",1679],["1600-02-29","2020-02-29",1680],["1600-02-29","2019-02-28",1676],["1600-02-29","2020-03-01",1680],["1600-02-29","2019-12-31",1679],["1600-02-29","2020-12-31",1683],["1600-02-29","2021-01-01",1683],["1600-02-29","2018-12-30",1675],["1600-02-29","1999-07-15",1597],["1600-02-29","1969-12-31",1479],["1600-02-29","1600-02-29",0],["1600-02-29","0004-02-29",-6384],["0004-02-29","2020-01-31",8063],["0004-02-29","2020-02-29",8064],["0004-02-29","2019-02-28",8060],["0004-02-29","2020-03-01",8064],["0004-02-29","2019-12-31",8063],["0004-02-29","2020-12-31",8067],["0004-02-29","2021-01-01",8067],["0004-02-29","2018-12-30",8059],["0004-02-29","1999-07-15",7981],["0004-02-29","1969-12-31",7863],["0004-02-29","1600-02-29",6384],["0004-02-29","0004-02-29",0]]
SELECT a, b, date_diff('year', a, b) FROM (VALUES (DATE '2020-01-31', DATE '2020-01-31'), (DATE '2020-01-31', DATE '2020-02-29'), (DATE '2020-01-31', DATE '2019-02-28'), (DATE '2020-01-31', DATE '2020-03-01'), (DATE '2020-01-31', DATE '2019-12-31'), (DATE '2020-01-31', DATE '2020-12-31'), (DATE '2020-01-31', DATE '2021-01-01'), (DATE '2020-01-31', DATE '2018-12-30'), (DATE '2020-01-31', DATE '1999-07-15'), (DATE '2020-01-31', DATE '1969-12-31'), (DATE '2020-01-31', DATE '1600-02-29'), (DATE '2020-01-31', DATE '0004-02-29'), (DATE '2020-02-29', DATE '2020-01-31'), (DATE '2020-02-29', DATE '2020-02-29'), (DATE '2020-02-29', DATE '2019-02-28'), (DATE '2020-02-29', DATE '2020-03-01'), (DATE '2020-02-29', DATE '2019-12-31'), (DATE '2020-02-29', DATE '2020-12-31'), (DATE '2020-02-29', DATE '2021-01-01'), (DATE '2020-02-29', DATE '2018-12-30'), (DATE '2020-02-29', DATE '1999-07-15'), (DATE '2020-02-29', DATE '1969-12-31'), (DATE '2020-02-29', DATE '1600-02-29'), (DATE '2020-02-29', DATE '0004-02-29'), (DATE '2019-02-28', DATE '2020-01-31'), (DATE '2019-02-28', DATE '2020-02-29'), (DATE '2019-02-28', DATE '2019-02-28'), (DATE '2019-02-28', DATE '2020-03-01'), (DATE '2019-02-28', DATE '2019-12-31'), (DATE '2019-02-28', DATE '2020-12-31'), (DATE '2019-02-28', DATE '2021-01-01'), (DATE '2019-02-28', DATE '2018-12-30'), (DATE '2019-02-28', DATE '1999-07-15'), (DATE '2019-02-28', DATE '1969-12-31'), (DATE '2019-02-28', DATE '1600-02-29'), (DATE '2019-02-28', DATE '0004-02-29'), (DATE '2020-03-01', DATE '2020-01-31'), (DATE '2020-03-01', DATE '2020-02-29'), (DATE '2020-03-01', DATE '2019-02-28'), (DATE '2020-03-01', DATE '2020-03-01'), (DATE '2020-03-01', DATE '2019-12-31'), (DATE '2020-03-01', DATE '2020-12-31'), (DATE '2020-03-01', DATE '2021-01-01'), (DATE '2020-03-01', DATE '2018-12-30'), (DATE '2020-03-01', DATE '1999-07-15'), (DATE '2020-03-01', DATE '1969-12-31'), (DATE '2020-03-01', DATE '1600-02-29'), (DATE '2020-03-01', DATE '0004-02-29'), (DATE '2019-12-31', DATE '2020-01-31'), (DATE '2019-12-31', DATE '2020-02-29'), (DATE '2019-12-31', DATE '2019-02-28'), (DATE '2019-12-31', DATE '2020-03-01'), (DATE '2019-12-31', DATE '2019-12-31'), (DATE '2019-12-31', DATE '2020-12-31'), (DATE '2019-12-31', DATE '2021-01-01'), (DATE '2019-12-31', DATE '2018-12-30'), (DATE '2019-12-31', DATE '1999-07-15'), (DATE '2019-12-31', DATE '1969-12-31'), (DATE '2019-12-31', DATE '1600-02-29'), (DATE '2019-12-31', DATE '0004-02-29'), (DATE '2020-12-31', DATE '2020-01-31'), (DATE '2020-12-31', DATE '2020-02-29'), (DATE '2020-12-31', DATE '2019-02-28'), (DATE '2020-12-31', DATE '2020-03-01'), (DATE '2020-12-31', DATE '2019-12-31'), (DATE '2020-12-31', DATE '2020-12-31'), (DATE '2020-12-31', DATE '2021-01-01'), (DATE '2020-12-31', DATE '2018-12-30'), (DATE '2020-12-31', DATE '1999-07-15'), (DATE '2020-12-31', DATE '1969-12-31'), (DATE '2020-12-31', DATE '1600-02-29'), (DATE '2020-12-31', DATE '0004-02-29'), (DATE '2021-01-01', DATE '2020-01-31'), (DATE '2021-01-01', DATE '2020-02-29'), (DATE '2021-01-01', DATE '2019-02-28'), (DATE '2021-01-01', DATE '2020-03-01'), (DATE '2021-01-01', DATE '2019-12-31'), (DATE '2021-01-01', DATE '2020-12-31'), (DATE '2021-01-01', DATE '2021-01-01'), (DATE '2021-01-01', DATE '2018-12-30'), (DATE '2021-01-01', DATE '1999-07-15'), (DATE '2021-01-01', DATE '1969-12-31'), (DATE '2021-01-01', DATE '1600-02-29'), (DATE '2021-01-01', DATE '0004-02-29'), (DATE '2018-12-30', DATE '2020-01-31'), (DATE '2018-12-30', DATE '2020-02-29'), (DATE '2018-12-30', DATE '2019-02-28'), (DATE '2018-12-30', DATE '2020-03-01'), (DATE '2018-12-30', DATE '2019-12-31'), (DATE '2018-12-30', DATE '2020-12-31'), (DATE '2018-12-30', DATE '2021-01-01'), (DATE '2018-12-30', DATE '2018-12-30'), (DATE '2018-12-30', DATE '1999-07-15'), (DATE '2018-12-30', DATE '1969-12-31'), (DATE '2018-12-30', DATE '1600-02-29'), (DATE '2018-12-30', DATE '0004-02-29'), (DATE '1999-07-15', DATE '2020-01-31'), (DATE '1999-07-15', DATE '2020-02-29'), (DATE '1999-07-15', DATE '2019-02-28'), (DATE '1999-07-15', DATE '2020-03-01'), (DATE '1999-07-15', DATE '2019-12-31'), (DATE '1999-07-15', DATE '2020-12-31'), (DATE '1999-07-15', DATE '2021-01-01'), (DATE '1999-07-15', DATE '2018-12-30'), (DATE '1999-07-15', DATE '1999-07-15'), (DATE '1999-07-15', DATE '1969-12-31'), (DATE '1999-07-15', DATE '1600-02-29'), (DATE '1999-07-15', DATE '0004-02-29'), (DATE '1969-12-31', DATE '2020-01-31'), (DATE '1969-12-31', DATE '2020-02-29'), (DATE '1969-12-31', DATE '2019-02-28'), (DATE '1969-12-31', DATE '2020-03-01'), (DATE '1969-12-31', DATE '2019-12-31'), (DATE '1969-12-31', DATE '2020-12-31'), (DATE '1969-12-31', DATE '2021-01-01'), (DATE '1969-12-31', DATE '2018-12-30'), (DATE '1969-12-31', DATE '1999-07-15'), (DATE '1969-12-31', DATE '1969-12-31'), (DATE '1969-12-31', DATE '1600-02-29'), (DATE '1969-12-31', DATE '0004-02-29'), (DATE '1600-02-29', DATE '2020-01-31'), (DATE '1600-02-29', DATE '2020-02-29'), (DATE '1600-02-29', DATE '2019-02-28'), (DATE '1600-02-29', DATE '2020-03-01'), (DATE '1600-02-29', DATE '2019-12-31'), (DATE '1600-02-29', DATE '2020-12-31'), (DATE '1600-02-29', DATE '2021-01-01'), (DATE '1600-02-29', DATE '2018-12-30'), (DATE '1600-02-29', DATE '1999-07-15'), (DATE '1600-02-29', DATE '1969-12-31'), (DATE '1600-02-29', DATE '1600-02-29'), (DATE '1600-02-29', DATE '0004-02-29'), (DATE '0004-02-29', DATE '2020-01-31'), (DATE '0004-02-29', DATE '2020-02-29'), (DATE '0004-02-29', DATE '2019-02-28'), (DATE '0004-02-29', DATE '2020-03-01'), (DATE '0004-02-29', DATE '2019-12-31'), (DATE '0004-02-29', DATE '2020-12-31'), (DATE '0004-02-29', DATE '2021-01-01'), (DATE '0004-02-29', DATE '2018-12-30'), (DATE '0004-02-29', DATE '1999-07-15'), (DATE '0004-02-29', DATE '1969-12-31'), (DATE '0004-02-29', DATE '1600-02-29'), (DATE '0004-02-29', DATE '0004-02-29')) AS t(a, b);
--= 17b6bd65 [["a","date"],["b","date"],["_col2","bigint"]] [["2020-01-31","2020-01-31",0],["2020-01-31","2020-02-29",0],["2020-01-31","2019-02-28",0],["2020-01-31","2020-03-01",0],["2020-01-31","2019-12-31",0],["2020-01-31","2020-12-31",0],["2020-01-31","2021-01-01",0],["2020-01-31","2018-12-30",-1],["2020-01-31","1999-07-15",-20],["2020-01-31","1969-12-31",-50],["2020-01-31","1600-02-29",-419],["2020-01-31","0004-02-29",-2015],["2020-02-29","2020-01-31",0],["2020-02-29","2020-02-29",0],["2020-02-29","2019-02-28",-1],["2020-02-29","2020-03-01",0],["2020-02-29","2019-12-31",0],["2020-02-29","2020-12-31",0],["2020-02-29","2021-01-01",0],["2020-02-29","2018-12-30",-1],["2020-02-29","1999-07-15",-20],["2020-02-29","1969-12-31",-50],["2020-02-29","1600-02-29",-420],["2020-02-29","0004-02-29",-2016],["2019-02-28","2020-01-31",0],["2019-02-28","2020-02-29",1],["2019-02-28","2019-02-28",0],["2019-02-28","2020-03-01",1],["2019-02-28","2019-12-31",0],["2019-02-28","2020-12-31",1],["2019-02-28","2021-01-01",1],["2019-02-28","2018-12-30",0],["2019-02-28","1999-07-15",-19],["2019-02-28","1969-12-31",-49],["2019-02-28","1600-02-29",-419],["2019-02-28","0004-02-29",-2015],["2020-03-01","2020-01-31",0],["2020-03-01","2020-02-29",0],["2020-03-01","2019-02-28",-1],["2020-03-01","2020-03-01",0],["2020-03-01","2019-12-31",0],["2020-03-01","2020-12-31",0],["2020-03-01","2021-01-01",0],["2020-03-01","2018-12-30",-1],["2020-03-01","1999-07-15",-20],["2020-03-01","1969-12-31",-50],["2020-03-01","1600-02-29",-420],["2020-03-01","0004-02-29",-2016],["2019-12-31","2020-01-31",0],["2019-12-31","2020-02-29",0],["2019-12-31","2019-02-28",0],["2019-12-31","2020-03-01",0],["2019-12-31","2019-12-31",0],["2019-12-31","2020-12-31",1],["2019-12-31","2021-01-01",1],["2019-12-31","2018-12-30",-1],["2019-12-31","1999-07-15",-20],["2019-12-31","1969-12-31",-50],["2019-12-31","1600-02-29",-419],["2019-12-31","0004-02-29",-2015],["2020-12-31","2020-01-31",0],["2020-12-31","2020-02-29",0],["2020-12-31","2019-02-28",-1],["2020-12-31","2020-03-01",0],["2020-12-31","2019-12-31",-1],["2020-12-31","2020-12-31",0],["2020-12-31","2021-01-01",0],["2020-12-31","2018-12-30",-2],["2020-12-31","1999-07-15",-21],["2020-12-31","1969-12-31",-51],["2020-12-31","1600-02-29",-420],["2020-12-31","0004-02-29",-2016],["2021-01-01","2020-01-31",0],["2021-01-01","2020-02-29",0],["2021-01-01","2019-02-28",-1],["2021-01-01","2020-03-01",0],["2021-01-01","2019-12-31",-1],["2021-01-01","2020-12-31",0],["2021-01-01","2021-01-01",0],["2021-01-01","2018-12-30",-2],["2021-01-01","1999-07-15",-21],["2021-01-01","1969-12-31",-51],["2021-01-01","1600-02-29",-420],["2021-01-01","0004-02-29",-2016],["2018-12-30","2020-01-31",1],["2018-12-30","2020-02-29",1],["2018-12-30","2019-02-28",0],["2018-12-30","2020-03-01",1],["2018-12-30","2019-12-31",1],["2018-12-30","2020-12-31",2],["2018-12-30","2021-01-01",2],["2018-12-30","2018-12-30",0],["2018-12-30","1999-07-15",-19],["2018-12-30","1969-12-31",-48],["2018-12-30","1600-02-29",-418],["2018-12-30","0004-02-29",-2014],["1999-07-15","2020-01-31",20],["1999-07-15","2020-02-29",20],["1999-07-15","2019-02-28",19],["1999-07-15","2020-03-01",20],["1999-07-15","2019-12-31",20],["1999-07-15","2020-12-31",21],["1999-07-15","2021-01-01",21],["1999-07-15","2018-12-30",19],["1999-07-15","1999-07-15",0],["1999-07-15","1969-12-31",-29],["1999-07-15","1600-02-29",-399],["1999-07-15","0004-02-29",-1995],["1969-12-31","2020-01-31",50],["1969-12-31","2020-02-29",50],["1969-12-31","2019-02-28",49],["1969-12-31","2020-03-01",50],["1969-12-31","2019-12-31",50],["1969-12-31","2020-12-31",51],["1969-12-31","2021-01-01",51],["1969-12-31","2018-12-30",48],["1969-12-31","1999-07-15",29],["1969-12-31","1969-12-31",0],["1969-12-31","1600-02-29",-369],["1969-12-31","0004-02-29",-1965],["1600-02-29","2020-01-31",419],["1600-02-29","2020-02-29",420],["1600-02-29","2019-02-28",419],["1600-02-29","2020-03-01",420],["1600-02-29","2019-12-31",419],["1600-02-29","2020-12-31",420],["1600-02-29","2021-01-01",420],["1600-02-29","2018-12-30",418],["1600-02-29","1999-07-15",399],["1600-02-29","1969-12-31",369],["1600-02-29","1600-02-29",0],["1600-02-29","0004-02-29",-1596],["0004-02-29","2020-01-31",2015],["0004-02-29","2020-02-29",2016],["0004-02-29","2019-02-28",2015],["0004-02-29","2020-03-01",2016],["0004-02-29","2019-12-31",2015],["0004-02-29","2020-12-31",2016],["0004-02-29","2021-01-01",2016],["0004-02-29","2018-12-30",2014],["0004-02-29","1999-07-15",1995],["0004-02-29","1969-12-31",1965],["0004-02-29","1600-02-29",1596],["0004-02-29","0004-02-29",0]]
SELECT a, b, date_diff('millisecond', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= db078f9f [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",2505599999],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",2505600001],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-29073600001],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-1580472000001],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-1580472000000],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",28900800000],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-16397962199500],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-2505599999],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",2],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-31579200000],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-1582977600000],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-1582977599999],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",26395200001],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-16400467799499],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-2505600001],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",-2],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-31579200002],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-1582977600002],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-1582977600001],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",26395199999],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-16400467799501],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",29073600001],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",31579200000],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",31579200002],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-1551398400000],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-1551398399999],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",57974400001],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-16368888599499],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",1580472000001],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",1582977600000],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",1582977600002],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",1551398400000],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",1],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",1609372800001],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-14817490199499],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",1580472000000],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",1582977599999],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",1582977600001],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",1551398399999],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",-1],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",1609372800000],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-14817490199500],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-28900800000],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-26395200001],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-26395199999],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-57974400001],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-1609372800001],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-1609372800000],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-16426862999500],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",16397962199500],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",16400467799499],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",16400467799501],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",16368888599499],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",14817490199499],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",14817490199500],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",16426862999500],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('millisecond', a), date_add('millisecond', 1, a), date_add('millisecond', -1, a), date_add('millisecond', 11, a), date_add('millisecond', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= 7447444c [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000","2020-01-31 12:00:00.001","2020-01-31 11:59:59.999","2020-01-31 12:00:00.011","2020-01-31 11:59:59.600"],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999","2020-02-29 12:00:00.000","2020-02-29 11:59:59.998","2020-02-29 12:00:00.010","2020-02-29 11:59:59.599"],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001","2020-02-29 12:00:00.002","2020-02-29 12:00:00.000","2020-02-29 12:00:00.012","2020-02-29 11:59:59.601"],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999","2019-03-01 00:00:00.000","2019-02-28 23:59:59.998","2019-03-01 00:00:00.010","2019-02-28 23:59:59.599"],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999","1970-01-01 00:00:00.000","1969-12-31 23:59:59.998","1970-01-01 00:00:00.010","1969-12-31 23:59:59.599"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-01-01 00:00:00.001","1969-12-31 23:59:59.999","1970-01-01 00:00:00.011","1969-12-31 23:59:59.600"],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000","2020-12-31 00:00:00.001","2020-12-30 23:59:59.999","2020-12-31 00:00:00.011","2020-12-30 23:59:59.600"],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500","1500-06-15 06:30:00.501","1500-06-15 06:30:00.499","1500-06-15 06:30:00.511","1500-06-15 06:30:00.100"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'millisecond')) AS t(a, u);
--= 23db1aea SYNTAX_ERROR
SELECT a, b, date_diff('second', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= e5c32910 [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",2505599],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",2505600],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-29073600],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-1580472000],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-1580472000],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",28900800],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-16397962199],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-2505599],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-31579200],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-1582977600],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-1582977599],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",26395200],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-16400467799],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-2505600],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-31579200],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-1582977600],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-1582977600],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",26395199],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-16400467799],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",29073600],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",31579200],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",31579200],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-1551398400],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-1551398399],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",57974400],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-16368888599],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",1580472000],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",1582977600],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",1582977600],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",1551398400],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",1609372800],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-14817490199],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",1580472000],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",1582977599],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",1582977600],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",1551398399],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",1609372800],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-14817490199],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-28900800],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-26395200],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-26395199],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-57974400],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-1609372800],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-1609372800],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-16426862999],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",16397962199],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",16400467799],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",16400467799],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",16368888599],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",14817490199],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",14817490199],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",16426862999],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('second', a), date_add('second', 1, a), date_add('second', -1, a), date_add('second', 11, a), date_add('second', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= 2ee92b83 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000","2020-01-31 12:00:01.000","2020-01-31 11:59:59.000","2020-01-31 12:00:11.000","2020-01-31 11:53:20.000"],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.000","2020-02-29 12:00:00.999","2020-02-29 11:59:58.999","2020-02-29 12:00:10.999","2020-02-29 11:53:19.999"],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.000","2020-02-29 12:00:01.001","2020-02-29 11:59:59.001","2020-02-29 12:00:11.001","2020-02-29 11:53:20.001"],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.000","2019-03-01 00:00:00.999","2019-02-28 23:59:58.999","2019-03-01 00:00:10.999","2019-02-28 23:53:19.999"],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.000","1970-01-01 00:00:00.999","1969-12-31 23:59:58.999","1970-01-01 00:00:10.999","1969-12-31 23:53:19.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-01-01 00:00:01.000","1969-12-31 23:59:59.000","1970-01-01 00:00:11.000","1969-12-31 23:53:20.000"],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000","2020-12-31 00:00:01.000","2020-12-30 23:59:59.000","2020-12-31 00:00:11.000","2020-12-30 23:53:20.000"],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.000","1500-06-15 06:30:01.500","1500-06-15 06:29:59.500","1500-06-15 06:30:11.500","1500-06-15 06:23:20.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'second')) AS t(a, u);
--= 437be952 SYNTAX_ERROR
SELECT a, b, date_diff('minute', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 1ff3cba5 [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",41759],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",41760],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-484560],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-26341200],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-26341200],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",481680],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-273299369],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-41759],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-526320],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-26382960],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-26382959],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",439920],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-273341129],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-41760],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-526320],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-26382960],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-26382960],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",439919],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-273341129],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",484560],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",526320],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",526320],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-25856640],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-25856639],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",966240],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-272814809],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",26341200],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",26382960],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",26382960],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",25856640],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",26822880],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-246958169],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",26341200],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",26382959],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",26382960],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",25856639],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",26822880],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-246958169],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-481680],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-439920],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-439919],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-966240],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-26822880],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-26822880],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-273781049],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",273299369],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",273341129],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",273341129],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",272814809],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",246958169],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",246958169],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",273781049],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('minute', a), date_add('minute', 1, a), date_add('minute', -1, a), date_add('minute', 11, a), date_add('minute', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= d4d2b5f1 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000","2020-01-31 12:01:00.000","2020-01-31 11:59:00.000","2020-01-31 12:11:00.000","2020-01-31 05:20:00.000"],["2020-02-29 11:59:59.999","2020-02-29 11:59:00.000","2020-02-29 12:00:59.999","2020-02-29 11:58:59.999","2020-02-29 12:10:59.999","2020-02-29 05:19:59.999"],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.000","2020-02-29 12:01:00.001","2020-02-29 11:59:00.001","2020-02-29 12:11:00.001","2020-02-29 05:20:00.001"],["2019-02-28 23:59:59.999","2019-02-28 23:59:00.000","2019-03-01 00:00:59.999","2019-02-28 23:58:59.999","2019-03-01 00:10:59.999","2019-02-28 17:19:59.999"],["1969-12-31 23:59:59.999","1969-12-31 23:59:00.000","1970-01-01 00:00:59.999","1969-12-31 23:58:59.999","1970-01-01 00:10:59.999","1969-12-31 17:19:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-01-01 00:01:00.000","1969-12-31 23:59:00.000","1970-01-01 00:11:00.000","1969-12-31 17:20:00.000"],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000","2020-12-31 00:01:00.000","2020-12-30 23:59:00.000","2020-12-31 00:11:00.000","2020-12-30 17:20:00.000"],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.000","1500-06-15 06:31:00.500","1500-06-15 06:29:00.500","1500-06-15 06:41:00.500","1500-06-14 23:50:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'minute')) AS t(a, u);
--= 815c2a13 SYNTAX_ERROR
SELECT a, b, date_diff('hour', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 7158219f [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",695],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",696],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-8076],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-439020],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-439020],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",8028],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-4554989],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-695],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-8772],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-439716],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-439715],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",7332],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-4555685],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-696],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-8772],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-439716],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-439716],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",7331],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-4555685],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",8076],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",8772],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",8772],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-430944],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-430943],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",16104],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-4546913],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",439020],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",439716],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",439716],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",430944],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",447048],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-4115969],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",439020],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",439715],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",439716],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",430943],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",447048],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-4115969],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-8028],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-7332],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-7331],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-16104],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-447048],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-447048],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-4563017],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",4554989],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",4555685],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",4555685],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",4546913],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",4115969],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",4115969],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",4563017],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('hour', a), date_add('hour', 1, a), date_add('hour', -1, a), date_add('hour', 11, a), date_add('hour', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= 877244a9 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000","2020-01-31 13:00:00.000","2020-01-31 11:00:00.000","2020-01-31 23:00:00.000","2020-01-14 20:00:00.000"],["2020-02-29 11:59:59.999","2020-02-29 11:00:00.000","2020-02-29 12:59:59.999","2020-02-29 10:59:59.999","2020-02-29 22:59:59.999","2020-02-12 19:59:59.999"],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.000","2020-02-29 13:00:00.001","2020-02-29 11:00:00.001","2020-02-29 23:00:00.001","2020-02-12 20:00:00.001"],["2019-02-28 23:59:59.999","2019-02-28 23:00:00.000","2019-03-01 00:59:59.999","2019-02-28 22:59:59.999","2019-03-01 10:59:59.999","2019-02-12 07:59:59.999"],["1969-12-31 23:59:59.999","1969-12-31 23:00:00.000","1970-01-01 00:59:59.999","1969-12-31 22:59:59.999","1970-01-01 10:59:59.999","1969-12-15 07:59:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-01-01 01:00:00.000","1969-12-31 23:00:00.000","1970-01-01 11:00:00.000","1969-12-15 08:00:00.000"],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000","2020-12-31 01:00:00.000","2020-12-30 23:00:00.000","2020-12-31 11:00:00.000","2020-12-14 08:00:00.000"],["1500-06-15 06:30:00.500","1500-06-15 06:00:00.000","1500-06-15 07:30:00.500","1500-06-15 05:30:00.500","1500-06-15 17:30:00.500","1500-05-29 14:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'hour')) AS t(a, u);
--= 26adb661 SYNTAX_ERROR
SELECT a, b, date_diff('day', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 22863827 [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",28],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",29],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-336],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-18292],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-18292],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",334],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-189791],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-28],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-365],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-18321],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-18321],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",305],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-189820],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-29],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-365],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-18321],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-18321],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",305],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-189820],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",336],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",365],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",365],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-17956],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-17955],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",671],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-189454],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",18292],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",18321],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",18321],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",17956],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",18627],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-171498],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",18292],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",18321],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",18321],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",17955],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",18627],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-171498],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-334],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-305],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-305],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-671],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-18627],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-18627],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-190125],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",189791],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",189820],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",189820],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",189454],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",171498],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",171498],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",190125],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('day', a), date_add('day', 1, a), date_add('day', -1, a), date_add('day', 11, a), date_add('day', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= deefd9f9 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-31 00:00:00.000","2020-02-01 12:00:00.000","2020-01-30 12:00:00.000","2020-02-11 12:00:00.000","2018-12-27 12:00:00.000"],["2020-02-29 11:59:59.999","2020-02-29 00:00:00.000","2020-03-01 11:59:59.999","2020-02-28 11:59:59.999","2020-03-11 11:59:59.999","2019-01-25 11:59:59.999"],["2020-02-29 12:00:00.001","2020-02-29 00:00:00.000","2020-03-01 12:00:00.001","2020-02-28 12:00:00.001","2020-03-11 12:00:00.001","2019-01-25 12:00:00.001"],["2019-02-28 23:59:59.999","2019-02-28 00:00:00.000","2019-03-01 23:59:59.999","2019-02-27 23:59:59.999","2019-03-11 23:59:59.999","2018-01-24 23:59:59.999"],["1969-12-31 23:59:59.999","1969-12-31 00:00:00.000","1970-01-01 23:59:59.999","1969-12-30 23:59:59.999","1970-01-11 23:59:59.999","1968-11-26 23:59:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-01-02 00:00:00.000","1969-12-31 00:00:00.000","1970-01-12 00:00:00.000","1968-11-27 00:00:00.000"],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000","2021-01-01 00:00:00.000","2020-12-30 00:00:00.000","2021-01-11 00:00:00.000","2019-11-27 00:00:00.000"],["1500-06-15 06:30:00.500","1500-06-15 00:00:00.000","1500-06-16 06:30:00.500","1500-06-14 06:30:00.500","1500-06-26 06:30:00.500","1499-05-11 06:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'day')) AS t(a, u);
--= d4fcacc8 SYNTAX_ERROR
SELECT a, b, date_diff('week', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 8476899e [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",4],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",4],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-48],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-2613],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-2613],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",47],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-27113],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",-4],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-52],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-2617],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-2617],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",43],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-27117],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-4],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-52],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-2617],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-2617],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",43],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-27117],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",48],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",52],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",52],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-2565],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-2565],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",95],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-27064],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",2613],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",2617],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",2617],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",2565],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",2661],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-24499],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",2613],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",2617],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",2617],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",2565],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",2661],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-24499],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-47],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-43],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-43],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-95],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-2661],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-2661],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-27160],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",27113],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",27117],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",27117],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",27064],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",24499],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",24499],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",27160],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('week', a), date_add('week', 1, a), date_add('week', -1, a), date_add('week', 11, a), date_add('week', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= 595b5e01 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-27 00:00:00.000","2020-02-07 12:00:00.000","2020-01-24 12:00:00.000","2020-04-17 12:00:00.000","2012-06-01 12:00:00.000"],["2020-02-29 11:59:59.999","2020-02-24 00:00:00.000","2020-03-07 11:59:59.999","2020-02-22 11:59:59.999","2020-05-16 11:59:59.999","2012-06-30 11:59:59.999"],["2020-02-29 12:00:00.001","2020-02-24 00:00:00.000","2020-03-07 12:00:00.001","2020-02-22 12:00:00.001","2020-05-16 12:00:00.001","2012-06-30 12:00:00.001"],["2019-02-28 23:59:59.999","2019-02-25 00:00:00.000","2019-03-07 23:59:59.999","2019-02-21 23:59:59.999","2019-05-16 23:59:59.999","2011-06-30 23:59:59.999"],["1969-12-31 23:59:59.999","1969-12-29 00:00:00.000","1970-01-07 23:59:59.999","1969-12-24 23:59:59.999","1970-03-18 23:59:59.999","1962-05-02 23:59:59.999"],["1970-01-01 00:00:00.000","1969-12-29 00:00:00.000","1970-01-08 00:00:00.000","1969-12-25 00:00:00.000","1970-03-19 00:00:00.000","1962-05-03 00:00:00.000"],["2020-12-31 00:00:00.000","2020-12-28 00:00:00.000","2021-01-07 00:00:00.000","2020-12-24 00:00:00.000","2021-03-18 00:00:00.000","2013-05-02 00:00:00.000"],["1500-06-15 06:30:00.500","1500-06-11 00:00:00.000","1500-06-22 06:30:00.500","1500-06-08 06:30:00.500","1500-08-31 06:30:00.500","1492-10-14 06:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'week')) AS t(a, u);
--= 8b61b6e8 SYNTAX_ERROR
SELECT a, b, date_diff('month', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 795fd7bd [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",0],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",1],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-11],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-600],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-600],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",10],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-6235],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",0],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-12],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-601],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-601],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",10],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-6236],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",-1],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-12],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-601],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-601],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",10],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-6236],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",11],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",12],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",12],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-590],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-589],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",22],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-6224],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",600],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",601],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",601],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",590],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",611],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-5634],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",600],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",601],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",601],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",589],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",611],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-5634],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-10],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-10],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-10],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-22],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-611],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-611],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-6246],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",6235],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",6236],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",6236],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",6224],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",5634],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",5634],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",6246],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('month', a), date_add('month', 1, a), date_add('month', -1, a), date_add('month', 11, a), date_add('month', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= f1e16554 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-01 00:00:00.000","2020-02-29 12:00:00.000","2019-12-31 12:00:00.000","2020-12-31 12:00:00.000","1986-09-30 12:00:00.000"],["2020-02-29 11:59:59.999","2020-02-01 00:00:00.000","2020-03-29 11:59:59.999","2020-01-29 11:59:59.999","2021-01-29 11:59:59.999","1986-10-29 11:59:59.999"],["2020-02-29 12:00:00.001","2020-02-01 00:00:00.000","2020-03-29 12:00:00.001","2020-01-29 12:00:00.001","2021-01-29 12:00:00.001","1986-10-29 12:00:00.001"],["2019-02-28 23:59:59.999","2019-02-01 00:00:00.000","2019-03-28 23:59:59.999","2019-01-28 23:59:59.999","2020-01-28 23:59:59.999","1985-10-28 23:59:59.999"],["1969-12-31 23:59:59.999","1969-12-01 00:00:00.000","1970-01-31 23:59:59.999","1969-11-30 23:59:59.999","1970-11-30 23:59:59.999","1936-08-31 23:59:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-02-01 00:00:00.000","1969-12-01 00:00:00.000","1970-12-01 00:00:00.000","1936-09-01 00:00:00.000"],["2020-12-31 00:00:00.000","2020-12-01 00:00:00.000","2021-01-31 00:00:00.000","2020-11-30 00:00:00.000","2021-11-30 00:00:00.000","1987-08-31 00:00:00.000"],["1500-06-15 06:30:00.500","1500-06-01 00:00:00.000","1500-07-15 06:30:00.500","1500-05-15 06:30:00.500","1501-05-15 06:30:00.500","1467-02-15 06:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'month')) AS t(a, u);
--= 8b69af84 SYNTAX_ERROR
SELECT a, b, date_diff('quarter', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= ddbd9e24 [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",0],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",0],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",-3],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-200],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-200],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",3],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-2078],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",0],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-4],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-200],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-200],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",3],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-2078],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",0],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-4],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-200],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-200],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",3],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-2078],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",3],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",4],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",4],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-196],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-196],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",7],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-2074],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",200],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",200],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",200],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",196],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",203],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-1878],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",200],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",200],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",200],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",196],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",203],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-1878],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",-3],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",-3],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",-3],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-7],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-203],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-203],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-2082],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",2078],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",2078],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",2078],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",2074],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",1878],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",1878],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",2082],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('quarter', a), date_add('quarter', 1, a), date_add('quarter', -1, a), date_add('quarter', 11, a), date_add('quarter', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= c66b3750 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-01 00:00:00.000","2020-04-30 12:00:00.000","2019-10-31 12:00:00.000","2022-10-31 12:00:00.000","1920-01-31 12:00:00.000"],["2020-02-29 11:59:59.999","2020-01-01 00:00:00.000","2020-05-29 11:59:59.999","2019-11-29 11:59:59.999","2022-11-29 11:59:59.999","1920-02-29 11:59:59.999"],["2020-02-29 12:00:00.001","2020-01-01 00:00:00.000","2020-05-29 12:00:00.001","2019-11-29 12:00:00.001","2022-11-29 12:00:00.001","1920-02-29 12:00:00.001"],["2019-02-28 23:59:59.999","2019-01-01 00:00:00.000","2019-05-28 23:59:59.999","2018-11-28 23:59:59.999","2021-11-28 23:59:59.999","1919-02-28 23:59:59.999"],["1969-12-31 23:59:59.999","1969-10-01 00:00:00.000","1970-03-31 23:59:59.999","1969-09-30 23:59:59.999","1972-09-30 23:59:59.999","1869-12-31 23:59:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1970-04-01 00:00:00.000","1969-10-01 00:00:00.000","1972-10-01 00:00:00.000","1870-01-01 00:00:00.000"],["2020-12-31 00:00:00.000","2020-10-01 00:00:00.000","2021-03-31 00:00:00.000","2020-09-30 00:00:00.000","2023-09-30 00:00:00.000","1920-12-31 00:00:00.000"],["1500-06-15 06:30:00.500","1500-04-01 00:00:00.000","1500-09-15 06:30:00.500","1500-03-15 06:30:00.500","1503-03-15 06:30:00.500","1400-06-15 06:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'quarter')) AS t(a, u);
--= f822056b SYNTAX_ERROR
SELECT a, b, date_diff('year', a, b) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-01-31 12:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 11:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-02-29 12:00:00.001'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2019-02-28 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1969-12-31 23:59:59.999'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1970-01-01 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '2020-12-31 00:00:00.000'), (TIMESTAMP '1500-06-15 06:30:00.500', TIMESTAMP '1500-06-15 06:30:00.500')) AS t(a, b);
--= 36de6412 [["a","timestamp(3)"],["b","timestamp(3)"],["_col2","bigint"]] [["2020-01-31 12:00:00.000","2020-01-31 12:00:00.000",0],["2020-01-31 12:00:00.000","2020-02-29 11:59:59.999",0],["2020-01-31 12:00:00.000","2020-02-29 12:00:00.001",0],["2020-01-31 12:00:00.000","2019-02-28 23:59:59.999",0],["2020-01-31 12:00:00.000","1969-12-31 23:59:59.999",-50],["2020-01-31 12:00:00.000","1970-01-01 00:00:00.000",-50],["2020-01-31 12:00:00.000","2020-12-31 00:00:00.000",0],["2020-01-31 12:00:00.000","1500-06-15 06:30:00.500",-519],["2020-02-29 11:59:59.999","2020-01-31 12:00:00.000",0],["2020-02-29 11:59:59.999","2020-02-29 11:59:59.999",0],["2020-02-29 11:59:59.999","2020-02-29 12:00:00.001",0],["2020-02-29 11:59:59.999","2019-02-28 23:59:59.999",-1],["2020-02-29 11:59:59.999","1969-12-31 23:59:59.999",-50],["2020-02-29 11:59:59.999","1970-01-01 00:00:00.000",-50],["2020-02-29 11:59:59.999","2020-12-31 00:00:00.000",0],["2020-02-29 11:59:59.999","1500-06-15 06:30:00.500",-519],["2020-02-29 12:00:00.001","2020-01-31 12:00:00.000",0],["2020-02-29 12:00:00.001","2020-02-29 11:59:59.999",0],["2020-02-29 12:00:00.001","2020-02-29 12:00:00.001",0],["2020-02-29 12:00:00.001","2019-02-28 23:59:59.999",-1],["2020-02-29 12:00:00.001","1969-12-31 23:59:59.999",-50],["2020-02-29 12:00:00.001","1970-01-01 00:00:00.000",-50],["2020-02-29 12:00:00.001","2020-12-31 00:00:00.000",0],["2020-02-29 12:00:00.001","1500-06-15 06:30:00.500",-519],["2019-02-28 23:59:59.999","2020-01-31 12:00:00.000",0],["2019-02-28 23:59:59.999","2020-02-29 11:59:59.999",1],["2019-02-28 23:59:59.999","2020-02-29 12:00:00.001",1],["2019-02-28 23:59:59.999","2019-02-28 23:59:59.999",0],["2019-02-28 23:59:59.999","1969-12-31 23:59:59.999",-49],["2019-02-28 23:59:59.999","1970-01-01 00:00:00.000",-49],["2019-02-28 23:59:59.999","2020-12-31 00:00:00.000",1],["2019-02-28 23:59:59.999","1500-06-15 06:30:00.500",-518],["1969-12-31 23:59:59.999","2020-01-31 12:00:00.000",50],["1969-12-31 23:59:59.999","2020-02-29 11:59:59.999",50],["1969-12-31 23:59:59.999","2020-02-29 12:00:00.001",50],["1969-12-31 23:59:59.999","2019-02-28 23:59:59.999",49],["1969-12-31 23:59:59.999","1969-12-31 23:59:59.999",0],["1969-12-31 23:59:59.999","1970-01-01 00:00:00.000",0],["1969-12-31 23:59:59.999","2020-12-31 00:00:00.000",50],["1969-12-31 23:59:59.999","1500-06-15 06:30:00.500",-469],["1970-01-01 00:00:00.000","2020-01-31 12:00:00.000",50],["1970-01-01 00:00:00.000","2020-02-29 11:59:59.999",50],["1970-01-01 00:00:00.000","2020-02-29 12:00:00.001",50],["1970-01-01 00:00:00.000","2019-02-28 23:59:59.999",49],["1970-01-01 00:00:00.000","1969-12-31 23:59:59.999",0],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000",0],["1970-01-01 00:00:00.000","2020-12-31 00:00:00.000",50],["1970-01-01 00:00:00.000","1500-06-15 06:30:00.500",-469],["2020-12-31 00:00:00.000","2020-01-31 12:00:00.000",0],["2020-12-31 00:00:00.000","2020-02-29 11:59:59.999",0],["2020-12-31 00:00:00.000","2020-02-29 12:00:00.001",0],["2020-12-31 00:00:00.000","2019-02-28 23:59:59.999",-1],["2020-12-31 00:00:00.000","1969-12-31 23:59:59.999",-50],["2020-12-31 00:00:00.000","1970-01-01 00:00:00.000",-50],["2020-12-31 00:00:00.000","2020-12-31 00:00:00.000",0],["2020-12-31 00:00:00.000","1500-06-15 06:30:00.500",-520],["1500-06-15 06:30:00.500","2020-01-31 12:00:00.000",519],["1500-06-15 06:30:00.500","2020-02-29 11:59:59.999",519],["1500-06-15 06:30:00.500","2020-02-29 12:00:00.001",519],["1500-06-15 06:30:00.500","2019-02-28 23:59:59.999",518],["1500-06-15 06:30:00.500","1969-12-31 23:59:59.999",469],["1500-06-15 06:30:00.500","1970-01-01 00:00:00.000",469],["1500-06-15 06:30:00.500","2020-12-31 00:00:00.000",520],["1500-06-15 06:30:00.500","1500-06-15 06:30:00.500",0]]
SELECT a, date_trunc('year', a), date_add('year', 1, a), date_add('year', -1, a), date_add('year', 11, a), date_add('year', -400, a) FROM (VALUES TIMESTAMP '2020-01-31 12:00:00.000', TIMESTAMP '2020-02-29 11:59:59.999', TIMESTAMP '2020-02-29 12:00:00.001', TIMESTAMP '2019-02-28 23:59:59.999', TIMESTAMP '1969-12-31 23:59:59.999', TIMESTAMP '1970-01-01 00:00:00.000', TIMESTAMP '2020-12-31 00:00:00.000', TIMESTAMP '1500-06-15 06:30:00.500') AS t(a);
--= 3c99b768 [["a","timestamp(3)"],["_col1","timestamp(3)"],["_col2","timestamp(3)"],["_col3","timestamp(3)"],["_col4","timestamp(3)"],["_col5","timestamp(3)"]] [["2020-01-31 12:00:00.000","2020-01-01 00:00:00.000","2021-01-31 12:00:00.000","2019-01-31 12:00:00.000","2031-01-31 12:00:00.000","1620-01-31 12:00:00.000"],["2020-02-29 11:59:59.999","2020-01-01 00:00:00.000","2021-02-28 11:59:59.999","2019-02-28 11:59:59.999","2031-02-28 11:59:59.999","1620-02-29 11:59:59.999"],["2020-02-29 12:00:00.001","2020-01-01 00:00:00.000","2021-02-28 12:00:00.001","2019-02-28 12:00:00.001","2031-02-28 12:00:00.001","1620-02-29 12:00:00.001"],["2019-02-28 23:59:59.999","2019-01-01 00:00:00.000","2020-02-28 23:59:59.999","2018-02-28 23:59:59.999","2030-02-28 23:59:59.999","1619-02-28 23:59:59.999"],["1969-12-31 23:59:59.999","1969-01-01 00:00:00.000","1970-12-31 23:59:59.999","1968-12-31 23:59:59.999","1980-12-31 23:59:59.999","1569-12-31 23:59:59.999"],["1970-01-01 00:00:00.000","1970-01-01 00:00:00.000","1971-01-01 00:00:00.000","1969-01-01 00:00:00.000","1981-01-01 00:00:00.000","1570-01-01 00:00:00.000"],["2020-12-31 00:00:00.000","2020-01-01 00:00:00.000","2021-12-31 00:00:00.000","2019-12-31 00:00:00.000","2031-12-31 00:00:00.000","1620-12-31 00:00:00.000"],["1500-06-15 06:30:00.500","1500-01-01 00:00:00.000","1501-06-15 06:30:00.500","1499-06-15 06:30:00.500","1511-06-15 06:30:00.500","1100-06-15 06:30:00.500"]]
SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES (TIMESTAMP '2020-01-31 12:00:00., 'year')) AS t(a, u);
--= c439cf85 SYNTAX_ERROR
SELECT a, year(a), quarter(a), month(a), week(a), year_of_week(a), day(a), day_of_week(a), day_of_year(a), last_day_of_month(a) FROM (VALUES DATE '2020-01-31', DATE '2020-02-29', DATE '2019-02-28', DATE '2020-03-01', DATE '2019-12-31', DATE '2020-12-31', DATE '2021-01-01', DATE '2018-12-30', DATE '1999-07-15', DATE '1969-12-31', DATE '1600-02-29', DATE '0004-02-29') AS t(a);
--= 1de76f96 [["a","date"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"],["_col5","bigint"],["_col6","bigint"],["_col7","bigint"],["_col8","bigint"],["_col9","date"]] [["2020-01-31",2020,1,1,5,2020,31,5,31,"2020-01-31"],["2020-02-29",2020,1,2,9,2020,29,6,60,"2020-02-29"],["2019-02-28",2019,1,2,9,2019,28,4,59,"2019-02-28"],["2020-03-01",2020,1,3,9,2020,1,7,61,"2020-03-31"],["2019-12-31",2019,4,12,1,2020,31,2,365,"2019-12-31"],["2020-12-31",2020,4,12,53,2020,31,4,366,"2020-12-31"],["2021-01-01",2021,1,1,53,2020,1,5,1,"2021-01-31"],["2018-12-30",2018,4,12,52,2018,30,7,364,"2018-12-31"],["1999-07-15",1999,3,7,28,1999,15,4,196,"1999-07-31"],["1969-12-31",1969,4,12,1,1970,31,3,365,"1969-12-31"],["1600-02-29",1600,1,2,9,1600,29,2,60,"1600-02-29"],["0004-02-29",4,1,2,9,4,29,7,60,"0004-02-29"]]
SELECT a, date_format(a, '%Y %y %m %c %d %e %j %a %W %b %M %x %v') FROM (VALUES DATE '2020-01-31', DATE '2020-02-29', DATE '2019-02-28', DATE '2020-03-01', DATE '2019-12-31', DATE '2020-12-31', DATE '2021-01-01', DATE '2018-12-30', DATE '1999-07-15', DATE '1969-12-31', DATE '1600-02-29', DATE '0004-02-29') AS t(a);
--= a9a65394 [["a","date"],["_col1","varchar"]] [["2020-01-31","2020 20 01 1 31 31 031 Fri Friday Jan January 2020 05"],["2020-02-29","2020 20 02 2 29 29 060 Sat Saturday Feb February 2020 09"],["2019-02-28","2019 19 02 2 28 28 059 Thu Thursday Feb February 2019 09"],["2020-03-01","2020 20 03 3 01 1 061 Sun Sunday Mar March 2020 09"],["2019-12-31","2019 19 12 12 31 31 365 Tue Tuesday Dec December 2020 01"],["2020-12-31","2020 20 12 12 31 31 366 Thu Thursday Dec December 2020 53"],["2021-01-01","2021 21 01 1 01 1 001 Fri Friday Jan January 2020 53"],["2018-12-30","2018 18 12 12 30 30 364 Sun Sunday Dec December 2018 52"],["1999-07-15","1999 99 07 7 15 15 196 Thu Thursday Jul July 1999 28"],["1969-12-31","1969 69 12 12 31 31 365 Wed Wednesday Dec December 1970 01"],["1600-02-29","1600 00 02 2 29 29 060 Tue Tuesday Feb February 1600 09"],["0004-02-29","0004 04 02 2 29 29 060 Sun Sunday Feb February 0004 09"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'yyyy-MM-dd');
--= 85ced0c0 [["_col0","varchar"]] [["2020-02-29"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'yyyy-MM-dd');
--= 88103d61 [["_col0","varchar"]] [["2020-07-01"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'yy M d');
--= 867b0801 [["_col0","varchar"]] [["20 2 29"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'yy M d');
--= d0864784 [["_col0","varchar"]] [["20 7 1"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'EEE EEEE');
--= 5364a839 [["_col0","varchar"]] [["Sat Saturday"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'EEE EEEE');
--= a0d06dba [["_col0","varchar"]] [["Wed Wednesday"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'MMM MMMM');
--= 5f9ed883 [["_col0","varchar"]] [["Feb February"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'MMM MMMM');
--= 5c9f350c [["_col0","varchar"]] [["Jul July"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'HH:mm:ss.SSS');
--= 823db97d [["_col0","varchar"]] [["13:04:05.678"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'HH:mm:ss.SSS');
--= b281cdb3 [["_col0","varchar"]] [["00:30:00.000"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'hh a');
--= 53e72a86 [["_col0","varchar"]] [["01 PM"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'hh a');
--= 873bd93a [["_col0","varchar"]] [["12 AM"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'DDD');
--= 9dd9d945 [["_col0","varchar"]] [["060"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'DDD');
--= e7d08250 [["_col0","varchar"]] [["183"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'w xxxx e');
--= 45b1416e [["_col0","varchar"]] [["9 2020 6"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'w xxxx e');
--= 2777419d [["_col0","varchar"]] [["27 2020 3"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'Z');
--= bcaf062d INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'Z');
--= b6de5c56 [["_col0","varchar"]] [["+0200"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'ZZ');
--= e6aef233 INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'ZZ');
--= ec14d6e9 [["_col0","varchar"]] [["+02:00"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'ZZZ');
--= 38b0b66c INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'ZZZ');
--= 53842bac [["_col0","varchar"]] [["Europe/Paris"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'z');
--= 860dc2ad INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'z');
--= 778346d1 [["_col0","varchar"]] [["CEST"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'G');
--= d3ca1333 [["_col0","varchar"]] [["AD"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'G');
--= e90c9741 [["_col0","varchar"]] [["AD"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', '''''');
--= 5945099e [["_col0","varchar"]] [["'"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', '''''');
--= dd5b7ff8 [["_col0","varchar"]] [["'"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', '''at'' HH');
--= d7869734 [["_col0","varchar"]] [["at 13"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', '''at'' HH');
--= d3fd22ab [["_col0","varchar"]] [["at 00"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'q');
--= 42a43022 INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'q');
--= eda20030 INVALID_FUNCTION_ARGUMENT
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'K k');
--= 9485bcb8 [["_col0","varchar"]] [["1 13"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'K k');
--= 727453bb [["_col0","varchar"]] [["0 24"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'SSSSSS');
--= 69969a48 [["_col0","varchar"]] [["678000"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'SSSSSS');
--= 80732534 [["_col0","varchar"]] [["000000"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'Y');
--= 3361f816 [["_col0","varchar"]] [["2020"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'Y');
--= 0b12136f [["_col0","varchar"]] [["2020"]]
SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', 'C');
--= bba23160 [["_col0","varchar"]] [["20"]]
SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'C');
--= ebb00646 [["_col0","varchar"]] [["20"]]
SELECT parse_datetime('2020-02-29', 'yyyy-MM-dd');
--= e6b26c50 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT parse_datetime('2020-02-29 13:04', 'yyyy-MM-dd HH:mm');
--= 12595dd4 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:00.000 UTC"]]
SELECT parse_datetime('29 Feb 2020', 'dd MMM yyyy');
--= d1814aaf [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT parse_datetime('x', 'yyyy');
--= c627ef19 INVALID_FUNCTION_ARGUMENT
SELECT parse_datetime('2020-02-29 +02:00', 'yyyy-MM-dd ZZ');
--= 41b4fc75 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 +02:00"]]
SELECT parse_datetime('2020/2/9', 'yyyy/M/d');
--= 3b39479d [["_col0","timestamp(3) with time zone"]] [["2020-02-09 00:00:00.000 UTC"]]
SELECT from_unixtime(1582981445.678);
--= f75154c6 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT from_unixtime(0);
--= e889d51b [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.000 UTC"]]
SELECT from_unixtime(-1);
--= cd7f46bc [["_col0","timestamp(3) with time zone"]] [["1969-12-31 23:59:59.000 UTC"]]
SELECT from_unixtime(1e10);
--= 99f50c7c [["_col0","timestamp(3) with time zone"]] [["2286-11-20 17:46:40.000 UTC"]]
SELECT from_unixtime(-62135596800);
--= c2415860 [["_col0","timestamp(3) with time zone"]] [["0001-01-01 00:00:00.000 UTC"]]
SELECT from_unixtime(253402300799);
--= 0741cbc5 [["_col0","timestamp(3) with time zone"]] [["9999-12-31 23:59:59.000 UTC"]]
SELECT from_unixtime(1e18);
--= ec1da21f GENERIC_INTERNAL_ERROR
SELECT from_unixtime(nan());
--= 064887c8 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.000 UTC"]]
SELECT from_unixtime(infinity());
--= 78d2c27f GENERIC_INTERNAL_ERROR
SELECT from_unixtime(0.0005);
--= 38da88c9 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.001 UTC"]]
SELECT from_unixtime(1582981445);
--= c8cb2c57 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC"]]
SELECT from_unixtime(NULL);
--= ef64bdcf [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1582981445, 'Europe/Paris');
--= dbfd1bb0 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 14:04:05.000 Europe/Paris"]]
SELECT from_unixtime(0, 'Europe/Paris');
--= 2d5a00fc [["_col0","timestamp(3) with time zone"]] [["1970-01-01 01:00:00.000 Europe/Paris"]]
SELECT from_unixtime(-1.5, 'Europe/Paris');
--= cfe5c369 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:59:58.500 Europe/Paris"]]
SELECT from_unixtime(NULL, 'Europe/Paris');
--= fd38bb0c [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1582981445, 'UTC');
--= 1d849f10 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC"]]
SELECT from_unixtime(1582981445, '+05:30');
--= c6eb0161 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 18:34:05.000 +05:30"]]
SELECT from_unixtime(1582981445, 'nowhere');
--= 9c9711db NOT_SUPPORTED
SELECT from_unixtime(1582981445, '');
--= 57755299 GENERIC_INTERNAL_ERROR
SELECT from_unixtime(1582981445, NULL);
--= 9bcfc5b1 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1582981445, 2, 30);
--= 5d8b0331 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 15:34:05.000 +02:30"]]
SELECT from_unixtime(0, 2, 30);
--= d119606d [["_col0","timestamp(3) with time zone"]] [["1970-01-01 02:30:00.000 +02:30"]]
SELECT from_unixtime(NULL, 2, 30);
--= ce63c5d6 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1582981445, -5, 30);
--= 17ae502e [["_col0","timestamp(3) with time zone"]] [["2020-02-29 08:34:05.000 -04:30"]]
SELECT from_unixtime(1582981445, 0, 30);
--= 18fba1d6 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:34:05.000 +00:30"]]
SELECT from_unixtime(1582981445, NULL, 30);
--= 37059ebc [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime(1582981445, 2, 0);
--= 23fe4467 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 15:04:05.000 +02:00"]]
SELECT from_unixtime(1582981445, 2, NULL);
--= 0cf8cecc [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT from_unixtime_nanos(1582981445678901234);
--= 7b91225a [["_col0","timestamp(9) with time zone"]] [["2020-02-29 13:04:05.678901234 UTC"]]
SELECT from_unixtime_nanos(0);
--= 752abe5d [["_col0","timestamp(9) with time zone"]] [["1970-01-01 00:00:00.000000000 UTC"]]
SELECT from_unixtime_nanos(-1);
--= 2c106f40 [["_col0","timestamp(9) with time zone"]] [["1969-12-31 23:59:59.999999999 UTC"]]
SELECT from_unixtime_nanos(DECIMAL '1582981445678901234');
--= 566a89c1 [["_col0","timestamp(9) with time zone"]] [["2020-02-29 13:04:05.678901234 UTC"]]
SELECT from_unixtime_nanos(NULL);
--= 75c6447b [["_col0","timestamp(9) with time zone"]] [[null]]
SELECT from_iso8601_date('2020-02-29');
--= 3a6d7025 [["_col0","date"]] [["2020-02-29"]]
SELECT from_iso8601_timestamp('2020-02-29');
--= 946c1496 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT from_iso8601_date('2020-W09-6');
--= f8fd64c5 [["_col0","date"]] [["2020-02-29"]]
SELECT from_iso8601_timestamp('2020-W09-6');
--= 1dba1c5d [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT from_iso8601_date('2020-060');
--= 755e1265 [["_col0","date"]] [["2020-02-29"]]
SELECT from_iso8601_timestamp('2020-060');
--= 112e42eb [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT from_iso8601_date('2020-02-29T13:04:05');
--= 91dc8e51 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('2020-02-29T13:04:05');
--= 46c89b26 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC"]]
SELECT from_iso8601_date('2020-02-29T13:04:05.678+02:00');
--= 3156d2c6 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('2020-02-29T13:04:05.678+02:00');
--= f2785bcc [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 +02:00"]]
SELECT from_iso8601_date('2020-02-29T13Z');
--= b2be6d91 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('2020-02-29T13Z');
--= c612c380 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:00:00.000 UTC"]]
SELECT from_iso8601_date('2020');
--= c0d18229 [["_col0","date"]] [["2020-01-01"]]
SELECT from_iso8601_timestamp('2020');
--= b9bc4f6f [["_col0","timestamp(3) with time zone"]] [["2020-01-01 00:00:00.000 UTC"]]
SELECT from_iso8601_date('2020-02');
--= 336534d9 [["_col0","date"]] [["2020-02-01"]]
SELECT from_iso8601_timestamp('2020-02');
--= 0df63fa8 [["_col0","timestamp(3) with time zone"]] [["2020-02-01 00:00:00.000 UTC"]]
SELECT from_iso8601_date('x');
--= 17b4c0de INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('x');
--= 4d9d0089 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_date('');
--= b6b6137f INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('');
--= 2126ab5d INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_date('2020-02-30');
--= b90c0bc2 INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_timestamp('2020-02-30');
--= da17c50b INVALID_FUNCTION_ARGUMENT
SELECT from_iso8601_date('20200229');
--= 598fb3cc GENERIC_INTERNAL_ERROR
SELECT from_iso8601_timestamp('20200229');
--= 6d9bf94a GENERIC_INTERNAL_ERROR
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678 UTC', 'America/Los_Angeles');
--= 87bc551d [["_col0","timestamp(3) with time zone"]] [["2020-02-29 05:04:05.678 America/Los_Angeles"]]
SELECT at_timezone(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', 'America/Los_Angeles');
--= 0f450a4b [["_col0","timestamp(0) with time zone"]] [["2020-06-30 15:30:00 America/Los_Angeles"]]
SELECT at_timezone(TIMESTAMP '2020-11-01 01:30:00 America/New_York', 'America/Los_Angeles');
--= ce48c241 [["_col0","timestamp(0) with time zone"]] [["2020-10-31 22:30:00 America/Los_Angeles"]]
SELECT at_timezone(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30', 'America/Los_Angeles');
--= 459d2107 [["_col0","timestamp(6) with time zone"]] [["2019-12-31 20:30:00.123456 America/Los_Angeles"]]
SELECT at_timezone(NULL, 'America/Los_Angeles');
--= e5db598d [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678 UTC', 'UTC');
--= f7955eea [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678 UTC', '+02:00');
--= 1fa98179 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 15:04:05.678 +02:00"]]
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678 UTC', 'x');
--= a6ac3ab8 INVALID_FUNCTION_ARGUMENT
SELECT at_timezone(TIMESTAMP '2020-02-29 13:04:05.678 UTC', NULL);
--= f11ce3c6 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678', 'America/Los_Angeles');
--= a501febb [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 America/Los_Angeles"]]
SELECT with_timezone(TIMESTAMP '1970-01-01 00:00:00', 'America/Los_Angeles');
--= 146792a5 [["_col0","timestamp(0) with time zone"]] [["1970-01-01 00:00:00 America/Los_Angeles"]]
SELECT with_timezone(TIMESTAMP '1969-12-31 23:59:59.999999', 'America/Los_Angeles');
--= 98f33187 [["_col0","timestamp(6) with time zone"]] [["1969-12-31 23:59:59.999999 America/Los_Angeles"]]
SELECT with_timezone(TIMESTAMP '2021-12-31 23:59:59.9995', 'America/Los_Angeles');
--= 3add60bc [["_col0","timestamp(4) with time zone"]] [["2021-12-31 23:59:59.9995 America/Los_Angeles"]]
SELECT with_timezone(TIMESTAMP '0001-01-01 00:00:00', 'America/Los_Angeles');
--= fa53742a [["_col0","timestamp(0) with time zone"]] [["0001-01-01 00:00:00 America/Los_Angeles"]]
SELECT with_timezone(TIMESTAMP '9999-12-31 23:59:59.999', 'America/Los_Angeles');
--= d8c37d28 [["_col0","timestamp(3) with time zone"]] [["9999-12-31 23:59:59.999 America/Los_Angeles"]]
SELECT with_timezone(NULL, 'America/Los_Angeles');
--= 0689752d [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678', 'UTC');
--= a4ba9e4f [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678', '+02:00');
--= 0b53f4be [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 +02:00"]]
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678', 'x');
--= 79735944 INVALID_FUNCTION_ARGUMENT
SELECT with_timezone(TIMESTAMP '2020-02-29 13:04:05.678', NULL);
--= 1cdb94ad [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 UTC' AT TIME ZONE 'Asia/Kolkata';
--= 90d67c81 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 18:34:05.678 Asia/Kolkata"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 UTC' AT TIME ZONE 'UTC';
--= 9bf93df3 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 UTC' AT TIME ZONE '-08:00';
--= 080b6c12 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 05:04:05.678 -08:00"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 UTC' AT TIME ZONE 'x';
--= f805d6b3 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-02-29 13:04:05.678 UTC' AT TIME ZONE NULL;
--= c54a71a5 SYNTAX_ERROR
SELECT TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AT TIME ZONE 'Asia/Kolkata';
--= 3285c76f [["_col0","timestamp(0) with time zone"]] [["2020-07-01 04:00:00 Asia/Kolkata"]]
SELECT TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AT TIME ZONE 'UTC';
--= 229bf425 [["_col0","timestamp(0) with time zone"]] [["2020-06-30 22:30:00 UTC"]]
SELECT TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AT TIME ZONE '-08:00';
--= 1781292f [["_col0","timestamp(0) with time zone"]] [["2020-06-30 14:30:00 -08:00"]]
SELECT TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AT TIME ZONE 'x';
--= e98e09a2 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AT TIME ZONE NULL;
--= a34a7ae8 SYNTAX_ERROR
SELECT TIMESTAMP '2020-11-01 01:30:00 America/New_York' AT TIME ZONE 'Asia/Kolkata';
--= b368470e [["_col0","timestamp(0) with time zone"]] [["2020-11-01 11:00:00 Asia/Kolkata"]]
SELECT TIMESTAMP '2020-11-01 01:30:00 America/New_York' AT TIME ZONE 'UTC';
--= 1ffba881 [["_col0","timestamp(0) with time zone"]] [["2020-11-01 05:30:00 UTC"]]
SELECT TIMESTAMP '2020-11-01 01:30:00 America/New_York' AT TIME ZONE '-08:00';
--= 7d1b8644 [["_col0","timestamp(0) with time zone"]] [["2020-10-31 21:30:00 -08:00"]]
SELECT TIMESTAMP '2020-11-01 01:30:00 America/New_York' AT TIME ZONE 'x';
--= 0a0f4f95 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-11-01 01:30:00 America/New_York' AT TIME ZONE NULL;
--= 2a348a6d SYNTAX_ERROR
SELECT TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AT TIME ZONE 'Asia/Kolkata';
--= b650ff5e [["_col0","timestamp(6) with time zone"]] [["2020-01-01 10:00:00.123456 Asia/Kolkata"]]
SELECT TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AT TIME ZONE 'UTC';
--= e2c522c1 [["_col0","timestamp(6) with time zone"]] [["2020-01-01 04:30:00.123456 UTC"]]
SELECT TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AT TIME ZONE '-08:00';
--= 66124425 [["_col0","timestamp(6) with time zone"]] [["2019-12-31 20:30:00.123456 -08:00"]]
SELECT TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AT TIME ZONE 'x';
--= b37454b5 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AT TIME ZONE NULL;
--= 35bd7fc4 SYNTAX_ERROR
SELECT TIMESTAMP '2020-02-29 13:04:05.678' AT TIME ZONE 'Asia/Kolkata';
--= d6fc5ce5 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 18:34:05.678 Asia/Kolkata"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678' AT TIME ZONE 'UTC';
--= 70e48a2a [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 UTC"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678' AT TIME ZONE '-08:00';
--= 388a9f20 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 05:04:05.678 -08:00"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678' AT TIME ZONE 'x';
--= 7d91c59b INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '2020-02-29 13:04:05.678' AT TIME ZONE NULL;
--= 607a9425 SYNTAX_ERROR
SELECT TIMESTAMP '1970-01-01 00:00:00' AT TIME ZONE 'Asia/Kolkata';
--= c54743d3 [["_col0","timestamp(0) with time zone"]] [["1970-01-01 05:30:00 Asia/Kolkata"]]
SELECT TIMESTAMP '1970-01-01 00:00:00' AT TIME ZONE 'UTC';
--= cebb4477 [["_col0","timestamp(0) with time zone"]] [["1970-01-01 00:00:00 UTC"]]
SELECT TIMESTAMP '1970-01-01 00:00:00' AT TIME ZONE '-08:00';
--= d0109357 [["_col0","timestamp(0) with time zone"]] [["1969-12-31 16:00:00 -08:00"]]
SELECT TIMESTAMP '1970-01-01 00:00:00' AT TIME ZONE 'x';
--= cf493b6b INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '1970-01-01 00:00:00' AT TIME ZONE NULL;
--= 5cdae82f SYNTAX_ERROR
SELECT TIMESTAMP '1969-12-31 23:59:59.999999' AT TIME ZONE 'Asia/Kolkata';
--= 2126bbc3 [["_col0","timestamp(6) with time zone"]] [["1970-01-01 05:29:59.999999 Asia/Kolkata"]]
SELECT TIMESTAMP '1969-12-31 23:59:59.999999' AT TIME ZONE 'UTC';
--= 37dcba8a [["_col0","timestamp(6) with time zone"]] [["1969-12-31 23:59:59.999999 UTC"]]
SELECT TIMESTAMP '1969-12-31 23:59:59.999999' AT TIME ZONE '-08:00';
--= f37a4d40 [["_col0","timestamp(6) with time zone"]] [["1969-12-31 15:59:59.999999 -08:00"]]
SELECT TIMESTAMP '1969-12-31 23:59:59.999999' AT TIME ZONE 'x';
--= 18925f19 INVALID_FUNCTION_ARGUMENT
SELECT TIMESTAMP '1969-12-31 23:59:59.999999' AT TIME ZONE NULL;
--= fba6c014 SYNTAX_ERROR
SELECT DATE '2020-02-29' AT TIME ZONE 'Asia/Kolkata';
--= 887f7a20 TYPE_MISMATCH
SELECT DATE '2020-02-29' AT TIME ZONE 'UTC';
--= 96ee76c9 TYPE_MISMATCH
SELECT DATE '2020-02-29' AT TIME ZONE '-08:00';
--= 17157fec TYPE_MISMATCH
SELECT DATE '2020-02-29' AT TIME ZONE 'x';
--= a6f80d59 TYPE_MISMATCH
SELECT DATE '2020-02-29' AT TIME ZONE NULL;
--= 689b811b SYNTAX_ERROR
SELECT human_readable_seconds(3661);
--= 2a452e8b [["_col0","varchar"]] [["1 hour, 1 minute, 1 second"]]
SELECT human_readable_seconds(0);
--= 490e0e48 [["_col0","varchar"]] [["0 seconds"]]
SELECT human_readable_seconds(-1);
--= 493efe06 [["_col0","varchar"]] [["1 second"]]
SELECT human_readable_seconds(56363463);
--= 7a163c14 [["_col0","varchar"]] [["93 weeks, 1 day, 8 hours, 31 minutes, 3 seconds"]]
SELECT human_readable_seconds(1e10);
--= 06117f5c [["_col0","varchar"]] [["16534 weeks, 2 days, 17 hours, 46 minutes, 40 seconds"]]
SELECT human_readable_seconds(nan());
--= 903bb22c INVALID_FUNCTION_ARGUMENT
SELECT human_readable_seconds(96.7);
--= 4e1aac71 [["_col0","varchar"]] [["1 minute, 37 seconds"]]
SELECT human_readable_seconds(NULL);
--= 52118ff3 [["_col0","varchar"]] [[null]]
SELECT parse_duration('5m');
--= 3750ca2c [["_col0","interval day to second"]] [["0 00:05:00.000"]]
SELECT parse_duration('3.81d');
--= 7a0ac9b8 [["_col0","interval day to second"]] [["3 19:26:24.000"]]
SELECT parse_duration('1us');
--= a21b81bc [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT parse_duration('');
--= 9e02e113 INVALID_FUNCTION_ARGUMENT
SELECT parse_duration('5');
--= 5470a139 INVALID_FUNCTION_ARGUMENT
SELECT parse_duration('5 m');
--= 088827af [["_col0","interval day to second"]] [["0 00:05:00.000"]]
SELECT parse_duration(NULL);
--= b0b58bbf [["_col0","interval day to second"]] [[null]]
SELECT to_milliseconds(INTERVAL '1' DAY);
--= 5a3d13c7 [["_col0","bigint"]] [[86400000]]
SELECT to_milliseconds(INTERVAL '-36' HOUR);
--= e9512d55 [["_col0","bigint"]] [[-129600000]]
SELECT to_milliseconds(INTERVAL '90' SECOND);
--= aead5992 [["_col0","bigint"]] [[90000]]
SELECT to_milliseconds(INTERVAL '0' MINUTE);
--= 1af23004 [["_col0","bigint"]] [[0]]
SELECT to_milliseconds(NULL);
--= 586b8a61 [["_col0","bigint"]] [[null]]
SELECT DATE '2020-02-30';
--= f5d99036 INVALID_LITERAL
SELECT DATE '2020-2-9';
--= c0b2c243 [["_col0","date"]] [["2020-02-09"]]
SELECT DATE '20-02-09';
--= fd7f1131 [["_col0","date"]] [["0020-02-09"]]
SELECT DATE ' 2020-02-09 ';
--= 8156b81e [["_col0","date"]] [["2020-02-09"]]
SELECT DATE '2020-02-09 00:00:00';
--= 5a5272d2 INVALID_LITERAL
SELECT DATE '-0001-01-01';
--= 01449ad0 [["_col0","date"]] [["-0001-01-01"]]
SELECT DATE '12020-01-01';
--= 92908673 [["_col0","date"]] [["+12020-01-01"]]
SELECT DATE '';
--= e5f898a1 INVALID_LITERAL
SELECT TIMESTAMP '2020-02-09';
--= 74a78841 [["_col0","timestamp(0)"]] [["2020-02-09 00:00:00"]]
SELECT TIMESTAMP '2020-02-09 1:2:3';
--= e4bf1334 [["_col0","timestamp(0)"]] [["2020-02-09 01:02:03"]]
SELECT TIMESTAMP '2020-02-09 25:00:00';
--= 9e983233 INVALID_LITERAL
SELECT TIMESTAMP '2020-02-09 00:00';
--= f8c03a97 [["_col0","timestamp(0)"]] [["2020-02-09 00:00:00"]]
SELECT TIMESTAMP '2020-02-09T00:00:00';
--= 8d51a58b INVALID_LITERAL
SELECT TIMESTAMP '2020-02-09 00:00:00.1234567';
--= dbc0e143 [["_col0","timestamp(7)"]] [["2020-02-09 00:00:00.1234567"]]
SELECT TIMESTAMP '2020-02-09 00:00:00Z';
--= a963a02b [["_col0","timestamp(0) with time zone"]] [["2020-02-09 00:00:00 UTC"]]
SELECT TIMESTAMP '2020-02-09 00:00:00 +01:00';
--= ca49fc39 [["_col0","timestamp(0) with time zone"]] [["2020-02-09 00:00:00 +01:00"]]
SELECT TIMESTAMP '2020-03-29 02:30:00 Europe/Paris';
--= d71af764 INVALID_LITERAL
SELECT TIMESTAMP 'x';
--= 1d977e50 INVALID_LITERAL
SELECT TIME '24:00:00';
--= 8a9ca7bc INVALID_LITERAL
SELECT TIME '1:2';
--= 13ad1324 [["_col0","time(0)"]] [["01:02:00"]]
SELECT INTERVAL '1' WEEK;
--= 51b607d4 TYPE_NOT_FOUND
SELECT INTERVAL '1.5' DAY;
--= d7102cb8 INVALID_LITERAL
SELECT INTERVAL 1 DAY;
--= f88b87dc SYNTAX_ERROR
SELECT INTERVAL '-1' MONTH;
--= 37fdb8d0 [["_col0","interval year to month"]] [["-0-1"]]
SELECT INTERVAL - '1' DAY;
--= 105d2ad7 [["_col0","interval day to second"]] [["-1 00:00:00.000"]]
SELECT INTERVAL '1-2' YEAR TO MONTH;
--= cbcdbf84 [["_col0","interval year to month"]] [["1-2"]]
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND;
--= 8e0419ad [["_col0","interval day to second"]] [["1 02:03:04.500"]]
SELECT INTERVAL '10:20' HOUR TO MINUTE;
--= 689fbf5c [["_col0","interval day to second"]] [["0 10:20:00.000"]]
SELECT INTERVAL '1' QUARTER;
--= 3c45f8c4 TYPE_NOT_FOUND
SELECT INTERVAL 'x' DAY;
--= 2740a7c5 INVALID_LITERAL
SELECT INTERVAL '' DAY;
--= cc60362b [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT INTERVAL '100000' DAY;
--= 0cf75d22 [["_col0","interval day to second"]] [["100000 00:00:00.000"]]
SELECT INTERVAL '106751991167' DAY;
--= 81a3a1bf INVALID_LITERAL
SELECT INTERVAL '178956970' YEAR;
--= ebf7c435 [["_col0","interval year to month"]] [["178956970-0"]]
SELECT INTERVAL '178956971' YEAR;
--= c8676080 INVALID_LITERAL
SELECT INTERVAL '1' DAY + INTERVAL '1' MONTH;
--= 2e66dd13 TYPE_MISMATCH
