SELECT CAST('12' AS boolean);
--= fcd47f4b INVALID_CAST_ARGUMENT
SELECT CAST('12' AS tinyint);
--= 68aed8c0 [["_col0","tinyint"]] [[12]]
SELECT CAST('12' AS smallint);
--= 3131def3 [["_col0","smallint"]] [[12]]
SELECT CAST('12' AS integer);
--= 5f3ccebd [["_col0","integer"]] [[12]]
SELECT CAST('12' AS bigint);
--= 60655369 [["_col0","bigint"]] [[12]]
SELECT CAST('12' AS real);
--= ad3d6c39 [["_col0","real"]] [["12.0"]]
SELECT CAST('12' AS double);
--= a24f950d [["_col0","double"]] [["12.0"]]
SELECT CAST('12' AS decimal(5,2));
--= 1da592c8 [["_col0","decimal(5,2)"]] [["12.00"]]
SELECT CAST('12' AS decimal(38,10));
--= c5702a24 [["_col0","decimal(38,10)"]] [["12.0000000000"]]
SELECT CAST('12' AS varchar(3));
--= d038ab0c [["_col0","varchar(3)"]] [["12"]]
SELECT CAST('12' AS date);
--= 4b8e7e9d INVALID_CAST_ARGUMENT
SELECT CAST('12' AS time);
--= 01967347 INVALID_CAST_ARGUMENT
SELECT CAST('12' AS timestamp);
--= 3094479c INVALID_CAST_ARGUMENT
SELECT CAST('12' AS timestamp(0));
--= a0ac1e7c INVALID_CAST_ARGUMENT
SELECT CAST('12' AS timestamp with time zone);
--= 61c9e114 INVALID_CAST_ARGUMENT
SELECT CAST('12' AS json);
--= 7f043bec [["_col0","json"]] [["\"12\""]]
SELECT CAST(' 12' AS boolean);
--= bead4569 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS tinyint);
--= 97a2e813 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS smallint);
--= 70784cfe INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS integer);
--= 7679aae3 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS bigint);
--= 6cab08fb INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS real);
--= ba98e667 [["_col0","real"]] [["12.0"]]
SELECT CAST(' 12' AS double);
--= 06edb124 [["_col0","double"]] [["12.0"]]
SELECT CAST(' 12' AS decimal(5,2));
--= 6141cab5 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS decimal(38,10));
--= 01b1be71 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS varchar(3));
--= 45127387 [["_col0","varchar(3)"]] [[" 12"]]
SELECT CAST(' 12' AS date);
--= f1165eff INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS time);
--= 99ba6a1f INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS timestamp);
--= a83c7a47 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS timestamp(0));
--= a74bf3ca INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS timestamp with time zone);
--= 9e06ee35 INVALID_CAST_ARGUMENT
SELECT CAST(' 12' AS json);
--= 1b7a9687 [["_col0","json"]] [["\" 12\""]]
SELECT CAST('12 ' AS boolean);
--= 4a04c3a2 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS tinyint);
--= 5dfa2272 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS smallint);
--= e080bc7e INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS integer);
--= 1f43e03f INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS bigint);
--= 691d4ded INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS real);
--= a88bd636 [["_col0","real"]] [["12.0"]]
SELECT CAST('12 ' AS double);
--= 6decce91 [["_col0","double"]] [["12.0"]]
SELECT CAST('12 ' AS decimal(5,2));
--= fc90ecad INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS decimal(38,10));
--= cac15ad0 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS varchar(3));
--= 0f2b37d7 [["_col0","varchar(3)"]] [["12 "]]
SELECT CAST('12 ' AS date);
--= 1e4f60d3 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS time);
--= a9c0c998 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS timestamp);
--= 58e06a62 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS timestamp(0));
--= 0924554b INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS timestamp with time zone);
--= 723e7146 INVALID_CAST_ARGUMENT
SELECT CAST('12 ' AS json);
--= a8b9ee6e [["_col0","json"]] [["\"12 \""]]
SELECT CAST('+12' AS boolean);
--= ac13d153 INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS tinyint);
--= c0dea396 [["_col0","tinyint"]] [[12]]
SELECT CAST('+12' AS smallint);
--= c0f27a87 [["_col0","smallint"]] [[12]]
SELECT CAST('+12' AS integer);
--= 14e00dbe [["_col0","integer"]] [[12]]
SELECT CAST('+12' AS bigint);
--= e3e38f1d [["_col0","bigint"]] [[12]]
SELECT CAST('+12' AS real);
--= c258e190 [["_col0","real"]] [["12.0"]]
SELECT CAST('+12' AS double);
--= bba2e037 [["_col0","double"]] [["12.0"]]
SELECT CAST('+12' AS decimal(5,2));
--= 1d674271 [["_col0","decimal(5,2)"]] [["12.00"]]
SELECT CAST('+12' AS decimal(38,10));
--= 7b2254d5 [["_col0","decimal(38,10)"]] [["12.0000000000"]]
SELECT CAST('+12' AS varchar(3));
--= 11a58f38 [["_col0","varchar(3)"]] [["+12"]]
SELECT CAST('+12' AS date);
--= 8634a7ef INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS time);
--= 0a3eaac5 INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS timestamp);
--= 78c2dc55 INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS timestamp(0));
--= fa2b3e02 INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS timestamp with time zone);
--= d9154a8f INVALID_CAST_ARGUMENT
SELECT CAST('+12' AS json);
--= 07ab99a8 [["_col0","json"]] [["\"+12\""]]
SELECT CAST('-12' AS boolean);
--= 6983eb8a INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS tinyint);
--= f7a127e1 [["_col0","tinyint"]] [[-12]]
SELECT CAST('-12' AS smallint);
--= becaadf2 [["_col0","smallint"]] [[-12]]
SELECT CAST('-12' AS integer);
--= f47eae50 [["_col0","integer"]] [[-12]]
SELECT CAST('-12' AS bigint);
--= a14737b6 [["_col0","bigint"]] [[-12]]
SELECT CAST('-12' AS real);
--= cad278af [["_col0","real"]] [["-12.0"]]
SELECT CAST('-12' AS double);
--= e977a849 [["_col0","double"]] [["-12.0"]]
SELECT CAST('-12' AS decimal(5,2));
--= b7e4afc3 [["_col0","decimal(5,2)"]] [["-12.00"]]
SELECT CAST('-12' AS decimal(38,10));
--= 5593a1b4 [["_col0","decimal(38,10)"]] [["-12.0000000000"]]
SELECT CAST('-12' AS varchar(3));
--= 13d41998 [["_col0","varchar(3)"]] [["-12"]]
SELECT CAST('-12' AS date);
--= 6d0eb8c4 INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS time);
--= b75da127 INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS timestamp);
--= 46f53aae INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS timestamp(0));
--= 2c48299a INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS timestamp with time zone);
--= c8d4ffd7 INVALID_CAST_ARGUMENT
SELECT CAST('-12' AS json);
--= fc3da854 [["_col0","json"]] [["\"-12\""]]
SELECT CAST('' AS boolean);
--= a27533ed INVALID_CAST_ARGUMENT
SELECT CAST('' AS tinyint);
--= 5953a959 INVALID_CAST_ARGUMENT
SELECT CAST('' AS smallint);
--= a839a479 INVALID_CAST_ARGUMENT
SELECT CAST('' AS integer);
--= e8badbe8 INVALID_CAST_ARGUMENT
SELECT CAST('' AS bigint);
--= f97de06c INVALID_CAST_ARGUMENT
SELECT CAST('' AS real);
--= 25367189 INVALID_CAST_ARGUMENT
SELECT CAST('' AS double);
--= e20e2f06 INVALID_CAST_ARGUMENT
SELECT CAST('' AS decimal(5,2));
--= b3f55c90 INVALID_CAST_ARGUMENT
SELECT CAST('' AS decimal(38,10));
--= d1534f3b INVALID_CAST_ARGUMENT
SELECT CAST('' AS varchar(3));
--= 20ad6d4c [["_col0","varchar(3)"]] [[""]]
SELECT CAST('' AS date);
--= b3445334 INVALID_CAST_ARGUMENT
SELECT CAST('' AS time);
--= d1990610 INVALID_CAST_ARGUMENT
SELECT CAST('' AS timestamp);
--= a2ebaf7b INVALID_CAST_ARGUMENT
SELECT CAST('' AS timestamp(0));
--= 04ce5165 INVALID_CAST_ARGUMENT
SELECT CAST('' AS timestamp with time zone);
--= 58868f3e INVALID_CAST_ARGUMENT
SELECT CAST('' AS json);
--= c581d262 [["_col0","json"]] [["\"\""]]
SELECT CAST('1.5' AS boolean);
--= 1c66874e INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS tinyint);
--= 2e7b16dd INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS smallint);
--= e3642f8b INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS integer);
--= 07977565 INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS bigint);
--= fcf840fa INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS real);
--= f215ef22 [["_col0","real"]] [["1.5"]]
SELECT CAST('1.5' AS double);
--= 95fa038b [["_col0","double"]] [["1.5"]]
SELECT CAST('1.5' AS decimal(5,2));
--= a6baf052 [["_col0","decimal(5,2)"]] [["1.50"]]
SELECT CAST('1.5' AS decimal(38,10));
--= e3e1891d [["_col0","decimal(38,10)"]] [["1.5000000000"]]
SELECT CAST('1.5' AS varchar(3));
--= 470cfd2a [["_col0","varchar(3)"]] [["1.5"]]
SELECT CAST('1.5' AS date);
--= 907dd1a1 INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS time);
--= 293a3805 INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS timestamp);
--= f2e853f8 INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS timestamp(0));
--= 92391ecb INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS timestamp with time zone);
--= 08c6cda8 INVALID_CAST_ARGUMENT
SELECT CAST('1.5' AS json);
--= 2269b30c [["_col0","json"]] [["\"1.5\""]]
SELECT CAST('1e2' AS boolean);
--= ba7889e2 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS tinyint);
--= 26e714e4 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS smallint);
--= 90a71d81 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS integer);
--= c9cedbb3 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS bigint);
--= f9b7210e INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS real);
--= c151e9c0 [["_col0","real"]] [["100.0"]]
SELECT CAST('1e2' AS double);
--= c2f654ca [["_col0","double"]] [["100.0"]]
SELECT CAST('1e2' AS decimal(5,2));
--= 114c217e [["_col0","decimal(5,2)"]] [["100.00"]]
SELECT CAST('1e2' AS decimal(38,10));
--= b3504834 [["_col0","decimal(38,10)"]] [["100.0000000000"]]
SELECT CAST('1e2' AS varchar(3));
--= c8a72f1c [["_col0","varchar(3)"]] [["1e2"]]
SELECT CAST('1e2' AS date);
--= 3d1df785 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS time);
--= 9bb2c402 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS timestamp);
--= 8ac251d9 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS timestamp(0));
--= 82c2a730 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS timestamp with time zone);
--= bcd53579 INVALID_CAST_ARGUMENT
SELECT CAST('1e2' AS json);
--= 1f57ea5e [["_col0","json"]] [["\"1e2\""]]
SELECT CAST('.5' AS boolean);
--= 7f7220f7 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS tinyint);
--= 91f356d3 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS smallint);
--= a12cd87c INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS integer);
--= 8d7315f9 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS bigint);
--= 8c896b3a INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS real);
--= 8767abd8 [["_col0","real"]] [["0.5"]]
SELECT CAST('.5' AS double);
--= 16e7587f [["_col0","double"]] [["0.5"]]
SELECT CAST('.5' AS decimal(5,2));
--= 579e287f [["_col0","decimal(5,2)"]] [["0.50"]]
SELECT CAST('.5' AS decimal(38,10));
--= 2430c88e [["_col0","decimal(38,10)"]] [["0.5000000000"]]
SELECT CAST('.5' AS varchar(3));
--= 581235ef [["_col0","varchar(3)"]] [[".5"]]
SELECT CAST('.5' AS date);
--= 624593e7 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS time);
--= f4483562 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS timestamp);
--= 993eba95 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS timestamp(0));
--= 9c16eb9b INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS timestamp with time zone);
--= 00b127a0 INVALID_CAST_ARGUMENT
SELECT CAST('.5' AS json);
--= 219153e3 [["_col0","json"]] [["\".5\""]]
SELECT CAST('5.' AS boolean);
--= 61e9835d INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS tinyint);
--= 70c2fbbd INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS smallint);
--= 1c2975a1 INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS integer);
--= c3155c58 INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS bigint);
--= dc23907b INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS real);
--= 2e3be790 [["_col0","real"]] [["5.0"]]
SELECT CAST('5.' AS double);
--= 95015f8c [["_col0","double"]] [["5.0"]]
SELECT CAST('5.' AS decimal(5,2));
--= 90c8d64c [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST('5.' AS decimal(38,10));
--= 0a562a98 [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST('5.' AS varchar(3));
--= 952b48c9 [["_col0","varchar(3)"]] [["5."]]
SELECT CAST('5.' AS date);
--= 7b8b8385 INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS time);
--= 9f12abad INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS timestamp);
--= d2706b23 INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS timestamp(0));
--= 4413499f INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS timestamp with time zone);
--= 403b07ef INVALID_CAST_ARGUMENT
SELECT CAST('5.' AS json);
--= ebf8e0e5 [["_col0","json"]] [["\"5.\""]]
SELECT CAST('abc' AS boolean);
--= 732526d1 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS tinyint);
--= 558d4a62 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS smallint);
--= f5cfe921 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS integer);
--= 6ae2c567 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS bigint);
--= 9e56b05a INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS real);
--= d47e7c1c INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS double);
--= 3e70ecc5 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS decimal(5,2));
--= 9a8c8e98 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS decimal(38,10));
--= 8e2d1b3c INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS varchar(3));
--= a0a6cc98 [["_col0","varchar(3)"]] [["abc"]]
SELECT CAST('abc' AS date);
--= 15f3a901 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS time);
--= ad389273 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS timestamp);
--= b63252c7 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS timestamp(0));
--= 9b588518 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS timestamp with time zone);
--= 6cd88134 INVALID_CAST_ARGUMENT
SELECT CAST('abc' AS json);
--= 6d02bc89 [["_col0","json"]] [["\"abc\""]]
SELECT CAST('NaN' AS boolean);
--= d6ce8192 INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS tinyint);
--= 7b9aaee5 INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS smallint);
--= e1facc2d INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS integer);
--= 613da05f INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS bigint);
--= d0b4dc3c INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS real);
--= 027f9f3e [["_col0","real"]] [["NaN"]]
SELECT CAST('NaN' AS double);
--= d580b1e1 [["_col0","double"]] [["NaN"]]
SELECT CAST('NaN' AS decimal(5,2));
--= 0a532eac INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS decimal(38,10));
--= 5fa764bd INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS varchar(3));
--= a8ed56df [["_col0","varchar(3)"]] [["NaN"]]
SELECT CAST('NaN' AS date);
--= e231a919 INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS time);
--= 8a25fad4 INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS timestamp);
--= a0b551ea INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS timestamp(0));
--= 94afa2ff INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS timestamp with time zone);
--= c32eaddf INVALID_CAST_ARGUMENT
SELECT CAST('NaN' AS json);
--= 7ff0fa7b [["_col0","json"]] [["\"NaN\""]]
SELECT CAST('Infinity' AS boolean);
--= 633d2e5d INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS tinyint);
--= d366bbaf INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS smallint);
--= 718c01cc INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS integer);
--= 358d0534 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS bigint);
--= b85322cc INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS real);
--= 346acda5 [["_col0","real"]] [["Infinity"]]
SELECT CAST('Infinity' AS double);
--= a80bfc80 [["_col0","double"]] [["Infinity"]]
SELECT CAST('Infinity' AS decimal(5,2));
--= 8e8f33d3 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS decimal(38,10));
--= e53cd228 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS varchar(3));
--= 32776cb7 [["_col0","varchar(3)"]] [["Inf"]]
SELECT CAST('Infinity' AS date);
--= aa211d55 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS time);
--= 24afecf7 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS timestamp);
--= c9349349 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS timestamp(0));
--= 79e6cb38 INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS timestamp with time zone);
--= 30f1a9af INVALID_CAST_ARGUMENT
SELECT CAST('Infinity' AS json);
--= 8721a664 [["_col0","json"]] [["\"Infinity\""]]
SELECT CAST('-inf' AS boolean);
--= d00a8e9d INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS tinyint);
--= 0c57c617 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS smallint);
--= 93d33752 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS integer);
--= b7d6b4a9 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS bigint);
--= 27430ed3 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS real);
--= 30d82a55 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS double);
--= ae796ce2 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS decimal(5,2));
--= 7f75e8de INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS decimal(38,10));
--= 4f203951 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS varchar(3));
--= f7f62069 [["_col0","varchar(3)"]] [["-in"]]
SELECT CAST('-inf' AS date);
--= 63905c79 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS time);
--= 9729bb51 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS timestamp);
--= b42b45f7 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS timestamp(0));
--= 460714f6 INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS timestamp with time zone);
--= 76c741cc INVALID_CAST_ARGUMENT
SELECT CAST('-inf' AS json);
--= 08309571 [["_col0","json"]] [["\"-inf\""]]
SELECT CAST('true' AS boolean);
--= 32fe7212 [["_col0","boolean"]] [[true]]
SELECT CAST('true' AS tinyint);
--= c168b9d0 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS smallint);
--= dc0acc63 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS integer);
--= 9eb6cea9 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS bigint);
--= ebdf4ad9 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS real);
--= b8d22d61 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS double);
--= ddda13bc INVALID_CAST_ARGUMENT
SELECT CAST('true' AS decimal(5,2));
--= d278fbbc INVALID_CAST_ARGUMENT
SELECT CAST('true' AS decimal(38,10));
--= bdd0b616 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS varchar(3));
--= 0eb13cd1 [["_col0","varchar(3)"]] [["tru"]]
SELECT CAST('true' AS date);
--= 339dfa2a INVALID_CAST_ARGUMENT
SELECT CAST('true' AS time);
--= 8e0d687c INVALID_CAST_ARGUMENT
SELECT CAST('true' AS timestamp);
--= 424c5926 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS timestamp(0));
--= 9e443db1 INVALID_CAST_ARGUMENT
SELECT CAST('true' AS timestamp with time zone);
--= c7df994d INVALID_CAST_ARGUMENT
SELECT CAST('true' AS json);
--= 31fb2ef5 [["_col0","json"]] [["\"true\""]]
SELECT CAST('T' AS boolean);
--= 40d13b30 [["_col0","boolean"]] [[true]]
SELECT CAST('T' AS tinyint);
--= 12e45874 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS smallint);
--= b5d2f802 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS integer);
--= 2fa314f4 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS bigint);
--= 1bbef134 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS real);
--= 0fe84533 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS double);
--= e5f2dd04 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS decimal(5,2));
--= fd4c42cd INVALID_CAST_ARGUMENT
SELECT CAST('T' AS decimal(38,10));
--= 64e56f18 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS varchar(3));
--= 2329a849 [["_col0","varchar(3)"]] [["T"]]
SELECT CAST('T' AS date);
--= 63158cc7 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS time);
--= 8ea1e2c9 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS timestamp);
--= dfe10a96 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS timestamp(0));
--= 484ba2f7 INVALID_CAST_ARGUMENT
SELECT CAST('T' AS timestamp with time zone);
--= 88c0d40c INVALID_CAST_ARGUMENT
SELECT CAST('T' AS json);
--= a3db5290 [["_col0","json"]] [["\"T\""]]
SELECT CAST('TRUE ' AS boolean);
--= a39d040b INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS tinyint);
--= 7f03b4c8 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS smallint);
--= 1138ab99 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS integer);
--= 3bef17ee INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS bigint);
--= 638eb199 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS real);
--= a793c0ce INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS double);
--= 3e8d4394 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS decimal(5,2));
--= 04af9703 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS decimal(38,10));
--= 634c7875 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS varchar(3));
--= fbe0bbbf [["_col0","varchar(3)"]] [["TRU"]]
SELECT CAST('TRUE ' AS date);
--= 73f5e53c INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS time);
--= 6dbeb88d INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS timestamp);
--= 015560d9 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS timestamp(0));
--= 48916ed9 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS timestamp with time zone);
--= e089fcd2 INVALID_CAST_ARGUMENT
SELECT CAST('TRUE ' AS json);
--= 8ac9ba09 [["_col0","json"]] [["\"TRUE \""]]
SELECT CAST('1' AS boolean);
--= 9626c7c3 [["_col0","boolean"]] [[true]]
SELECT CAST('1' AS tinyint);
--= 618f5e66 [["_col0","tinyint"]] [[1]]
SELECT CAST('1' AS smallint);
--= 1c4efca2 [["_col0","smallint"]] [[1]]
SELECT CAST('1' AS integer);
--= ac441bb2 [["_col0","integer"]] [[1]]
SELECT CAST('1' AS bigint);
--= 557e91ef [["_col0","bigint"]] [[1]]
SELECT CAST('1' AS real);
--= 3999a566 [["_col0","real"]] [["1.0"]]
SELECT CAST('1' AS double);
--= 3b521d05 [["_col0","double"]] [["1.0"]]
SELECT CAST('1' AS decimal(5,2));
--= dc995fc8 [["_col0","decimal(5,2)"]] [["1.00"]]
SELECT CAST('1' AS decimal(38,10));
--= 4776872d [["_col0","decimal(38,10)"]] [["1.0000000000"]]
SELECT CAST('1' AS varchar(3));
--= 35d8636d [["_col0","varchar(3)"]] [["1"]]
SELECT CAST('1' AS date);
--= 124775d9 INVALID_CAST_ARGUMENT
SELECT CAST('1' AS time);
--= a9ecdf5c INVALID_CAST_ARGUMENT
SELECT CAST('1' AS timestamp);
--= 3b289a2e INVALID_CAST_ARGUMENT
SELECT CAST('1' AS timestamp(0));
--= 21776176 INVALID_CAST_ARGUMENT
SELECT CAST('1' AS timestamp with time zone);
--= 65f1670d INVALID_CAST_ARGUMENT
SELECT CAST('1' AS json);
--= 60572a34 [["_col0","json"]] [["\"1\""]]
SELECT CAST('0' AS boolean);
--= c2a2a814 [["_col0","boolean"]] [[false]]
SELECT CAST('0' AS tinyint);
--= 9e713c88 [["_col0","tinyint"]] [[0]]
SELECT CAST('0' AS smallint);
--= 5e00269d [["_col0","smallint"]] [[0]]
SELECT CAST('0' AS integer);
--= afc497db [["_col0","integer"]] [[0]]
SELECT CAST('0' AS bigint);
--= 9458f46d [["_col0","bigint"]] [[0]]
SELECT CAST('0' AS real);
--= 030c58ba [["_col0","real"]] [["0.0"]]
SELECT CAST('0' AS double);
--= 1467c85b [["_col0","double"]] [["0.0"]]
SELECT CAST('0' AS decimal(5,2));
--= 414d4c87 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST('0' AS decimal(38,10));
--= ea603864 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST('0' AS varchar(3));
--= 3832e8cc [["_col0","varchar(3)"]] [["0"]]
SELECT CAST('0' AS date);
--= 035287c9 INVALID_CAST_ARGUMENT
SELECT CAST('0' AS time);
--= c69a0363 INVALID_CAST_ARGUMENT
SELECT CAST('0' AS timestamp);
--= 34f05614 INVALID_CAST_ARGUMENT
SELECT CAST('0' AS timestamp(0));
--= b0d265bb INVALID_CAST_ARGUMENT
SELECT CAST('0' AS timestamp with time zone);
--= 9968c916 INVALID_CAST_ARGUMENT
SELECT CAST('0' AS json);
--= 5599a2f2 [["_col0","json"]] [["\"0\""]]
SELECT CAST('no' AS boolean);
--= 112472fe INVALID_CAST_ARGUMENT
SELECT CAST('no' AS tinyint);
--= 02ad51cd INVALID_CAST_ARGUMENT
SELECT CAST('no' AS smallint);
--= f407a34f INVALID_CAST_ARGUMENT
SELECT CAST('no' AS integer);
--= 50c9f495 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS bigint);
--= ea83564b INVALID_CAST_ARGUMENT
SELECT CAST('no' AS real);
--= c7553f8c INVALID_CAST_ARGUMENT
SELECT CAST('no' AS double);
--= d57741e3 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS decimal(5,2));
--= a4568d32 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS decimal(38,10));
--= 3971a616 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS varchar(3));
--= 9b1ab3f4 [["_col0","varchar(3)"]] [["no"]]
SELECT CAST('no' AS date);
--= 22a75b7a INVALID_CAST_ARGUMENT
SELECT CAST('no' AS time);
--= b10205ac INVALID_CAST_ARGUMENT
SELECT CAST('no' AS timestamp);
--= c7f8a942 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS timestamp(0));
--= 8921e489 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS timestamp with time zone);
--= f430ed87 INVALID_CAST_ARGUMENT
SELECT CAST('no' AS json);
--= 50ab78e4 [["_col0","json"]] [["\"no\""]]
SELECT CAST('2020-02-29' AS boolean);
--= 017bcefc INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS tinyint);
--= 38b8720c INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS smallint);
--= 2d9c19f7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS integer);
--= e6e77278 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS bigint);
--= ed692811 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS real);
--= 854d5463 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS double);
--= fd92676a INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS decimal(5,2));
--= 41c936cc INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS decimal(38,10));
--= 89319f22 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS varchar(3));
--= bcdd062f [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29' AS date);
--= 66a859da [["_col0","date"]] [["2020-02-29"]]
SELECT CAST('2020-02-29' AS time);
--= 78a9e653 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29' AS timestamp);
--= 59159c6f [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT CAST('2020-02-29' AS timestamp(0));
--= b9f0f99f [["_col0","timestamp(0)"]] [["2020-02-29 00:00:00"]]
SELECT CAST('2020-02-29' AS timestamp with time zone);
--= ceeefbf2 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT CAST('2020-02-29' AS json);
--= 8357433f [["_col0","json"]] [["\"2020-02-29\""]]
SELECT CAST('2019-02-29' AS boolean);
--= 61621a1a INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS tinyint);
--= 9aef9e34 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS smallint);
--= f07adbf9 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS integer);
--= c1683c9d INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS bigint);
--= 446aa128 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS real);
--= 892084a4 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS double);
--= a916d1fb INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS decimal(5,2));
--= 5b5ae312 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS decimal(38,10));
--= e7028083 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS varchar(3));
--= 303b4a42 [["_col0","varchar(3)"]] [["201"]]
SELECT CAST('2019-02-29' AS date);
--= 07a07810 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS time);
--= 1b9a42c3 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS timestamp);
--= d4feaca8 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS timestamp(0));
--= 7ca157ff INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS timestamp with time zone);
--= 6a4a9ee0 INVALID_CAST_ARGUMENT
SELECT CAST('2019-02-29' AS json);
--= 38e2b530 [["_col0","json"]] [["\"2019-02-29\""]]
SELECT CAST(' 2020-02-29 ' AS boolean);
--= e5a54f15 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS tinyint);
--= c257e625 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS smallint);
--= d12c89f6 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS integer);
--= ef297355 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS bigint);
--= bb6ac305 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS real);
--= a562a67c INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS double);
--= d446ace0 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS decimal(5,2));
--= 02a9dc88 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS decimal(38,10));
--= c9804094 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS varchar(3));
--= e882ff91 [["_col0","varchar(3)"]] [[" 20"]]
SELECT CAST(' 2020-02-29 ' AS date);
--= 862db5b2 [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(' 2020-02-29 ' AS time);
--= ee5700a2 INVALID_CAST_ARGUMENT
SELECT CAST(' 2020-02-29 ' AS timestamp);
--= 042820e3 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT CAST(' 2020-02-29 ' AS timestamp(0));
--= c21e4705 [["_col0","timestamp(0)"]] [["2020-02-29 00:00:00"]]
SELECT CAST(' 2020-02-29 ' AS timestamp with time zone);
--= 84a74e4c [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT CAST(' 2020-02-29 ' AS json);
--= 6bfec07f [["_col0","json"]] [["\" 2020-02-29 \""]]
SELECT CAST('2020-2-9' AS boolean);
--= fe451844 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS tinyint);
--= 9b337cc9 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS smallint);
--= ecb34c93 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS integer);
--= f7519d6f INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS bigint);
--= be087c4c INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS real);
--= a8a73745 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS double);
--= fce390a6 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS decimal(5,2));
--= 9dca4016 INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS decimal(38,10));
--= 6206af0d INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS varchar(3));
--= c336320c [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-2-9' AS date);
--= 33d42854 [["_col0","date"]] [["2020-02-09"]]
SELECT CAST('2020-2-9' AS time);
--= c376ccfa INVALID_CAST_ARGUMENT
SELECT CAST('2020-2-9' AS timestamp);
--= d6e909ff [["_col0","timestamp(3)"]] [["2020-02-09 00:00:00.000"]]
SELECT CAST('2020-2-9' AS timestamp(0));
--= eafac286 [["_col0","timestamp(0)"]] [["2020-02-09 00:00:00"]]
SELECT CAST('2020-2-9' AS timestamp with time zone);
--= dea53764 [["_col0","timestamp(3) with time zone"]] [["2020-02-09 00:00:00.000 UTC"]]
SELECT CAST('2020-2-9' AS json);
--= 8ef1c0d7 [["_col0","json"]] [["\"2020-2-9\""]]
SELECT CAST('20200229' AS boolean);
--= 24c17c4d INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS tinyint);
--= df972970 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS smallint);
--= e4e60e89 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS integer);
--= 9639a518 [["_col0","integer"]] [[20200229]]
SELECT CAST('20200229' AS bigint);
--= 65e37631 [["_col0","bigint"]] [[20200229]]
SELECT CAST('20200229' AS real);
--= b2922e7d [["_col0","real"]] [["2.0200228E7"]]
SELECT CAST('20200229' AS double);
--= 4361281d [["_col0","double"]] [["2.0200229E7"]]
SELECT CAST('20200229' AS decimal(5,2));
--= cd24c2cb INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS decimal(38,10));
--= b307e450 [["_col0","decimal(38,10)"]] [["20200229.0000000000"]]
SELECT CAST('20200229' AS varchar(3));
--= 3f864100 [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('20200229' AS date);
--= 51fd30c6 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS time);
--= 9548e5f2 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS timestamp);
--= d09282c1 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS timestamp(0));
--= 043dc3a3 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS timestamp with time zone);
--= 5ffa5866 INVALID_CAST_ARGUMENT
SELECT CAST('20200229' AS json);
--= e8906462 [["_col0","json"]] [["\"20200229\""]]
SELECT CAST('2020-02-29 13:04:05.6789' AS boolean);
--= 465c0617 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS tinyint);
--= b73ee46f INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS smallint);
--= 406ad78e INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS integer);
--= dd181a62 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS bigint);
--= 739470c7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS real);
--= 55f4eae9 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS double);
--= 856c3b1f INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS decimal(5,2));
--= 178976d0 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS decimal(38,10));
--= 63b503fa INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS varchar(3));
--= fcc5fffd [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29 13:04:05.6789' AS date);
--= fa2b9f65 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS time);
--= 49790da4 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05.6789' AS timestamp);
--= 062e7963 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.679"]]
SELECT CAST('2020-02-29 13:04:05.6789' AS timestamp(0));
--= b90f6eb8 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:06"]]
SELECT CAST('2020-02-29 13:04:05.6789' AS timestamp with time zone);
--= 00c37b1d [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.679 UTC"]]
SELECT CAST('2020-02-29 13:04:05.6789' AS json);
--= dfe2bdcd [["_col0","json"]] [["\"2020-02-29 13:04:05.6789\""]]
SELECT CAST('2020-02-29T13:04:05' AS boolean);
--= 9d607f22 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS tinyint);
--= aef699f9 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS smallint);
--= ff115876 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS integer);
--= f1cef103 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS bigint);
--= 56a334f7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS real);
--= 35ec13ec INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS double);
--= a2109fae INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS decimal(5,2));
--= 1ba15f9b INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS decimal(38,10));
--= 5a71879e INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS varchar(3));
--= 6d54a88e [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29T13:04:05' AS date);
--= c11f36d2 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS time);
--= 06d4d6eb INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS timestamp);
--= 3ac91c7e INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS timestamp(0));
--= f500944b INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS timestamp with time zone);
--= 2a08911f INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29T13:04:05' AS json);
--= 5d2120c2 [["_col0","json"]] [["\"2020-02-29T13:04:05\""]]
SELECT CAST('2020-02-29 13:04' AS boolean);
--= 7e709d20 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS tinyint);
--= 8315afff INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS smallint);
--= 7181eea7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS integer);
--= 96f7a580 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS bigint);
--= fbb8d1a8 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS real);
--= 573875d0 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS double);
--= d0529c89 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS decimal(5,2));
--= 055fbfa0 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS decimal(38,10));
--= 04dd171b INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS varchar(3));
--= 672cb6c9 [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29 13:04' AS date);
--= bf1df3a7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS time);
--= 605144b0 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04' AS timestamp);
--= 7194c189 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:00.000"]]
SELECT CAST('2020-02-29 13:04' AS timestamp(0));
--= 28f18dc9 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:00"]]
SELECT CAST('2020-02-29 13:04' AS timestamp with time zone);
--= 24fd4ac7 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:00.000 UTC"]]
SELECT CAST('2020-02-29 13:04' AS json);
--= ef59b053 [["_col0","json"]] [["\"2020-02-29 13:04\""]]
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS boolean);
--= 577fb6a5 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS tinyint);
--= b60acac2 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS smallint);
--= 3962360d INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS integer);
--= dacd13ce INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS bigint);
--= a7f50966 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS real);
--= 139f2aa5 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS double);
--= 0b0b5364 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS decimal(5,2));
--= ceaaf017 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS decimal(38,10));
--= 8ca53ea5 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS varchar(3));
--= 352695dc [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS date);
--= 742aa6c8 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS time);
--= e4a71fc2 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS timestamp);
--= 2dd4fdb5 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS timestamp(0));
--= f2471189 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:05"]]
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS timestamp with time zone);
--= edc78cc8 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 Europe/Paris"]]
SELECT CAST('2020-02-29 13:04:05 Europe/Paris' AS json);
--= 7bb2163c [["_col0","json"]] [["\"2020-02-29 13:04:05 Europe/Paris\""]]
SELECT CAST('2020-02-29 13:04:05+02:00' AS boolean);
--= 5d37a858 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS tinyint);
--= cdb2e9b4 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS smallint);
--= 72462468 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS integer);
--= 3cf4f525 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS bigint);
--= 6c2b133a INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS real);
--= 95d919c7 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS double);
--= bb0b915c INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS decimal(5,2));
--= f024362c INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS decimal(38,10));
--= e0306305 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS varchar(3));
--= b28a7d07 [["_col0","varchar(3)"]] [["202"]]
SELECT CAST('2020-02-29 13:04:05+02:00' AS date);
--= f3be58ed INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS time);
--= e0f1fe69 INVALID_CAST_ARGUMENT
SELECT CAST('2020-02-29 13:04:05+02:00' AS timestamp);
--= 6b00b772 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT CAST('2020-02-29 13:04:05+02:00' AS timestamp(0));
--= b15dd9a3 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:05"]]
SELECT CAST('2020-02-29 13:04:05+02:00' AS timestamp with time zone);
--= c964641c [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 +02:00"]]
SELECT CAST('2020-02-29 13:04:05+02:00' AS json);
--= a574e511 [["_col0","json"]] [["\"2020-02-29 13:04:05+02:00\""]]
SELECT CAST('13:04:05.678' AS boolean);
--= 6c6ae605 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS tinyint);
--= 9eb17c96 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS smallint);
--= 24614147 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS integer);
--= cdb7136f INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS bigint);
--= cb5a4e75 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS real);
--= 552d3735 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS double);
--= d4e8befd INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS decimal(5,2));
--= 4a6cf018 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS decimal(38,10));
--= 4e4ab284 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS varchar(3));
--= 78440cc7 [["_col0","varchar(3)"]] [["13:"]]
SELECT CAST('13:04:05.678' AS date);
--= a3cb7dd4 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS time);
--= 4f55033a [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT CAST('13:04:05.678' AS timestamp);
--= 28e6b8f5 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS timestamp(0));
--= eada1940 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS timestamp with time zone);
--= fbe49da1 INVALID_CAST_ARGUMENT
SELECT CAST('13:04:05.678' AS json);
--= 06d37531 [["_col0","json"]] [["\"13:04:05.678\""]]
SELECT CAST('9223372036854775808' AS boolean);
--= a2a9bdd6 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS tinyint);
--= 755e4d5a INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS smallint);
--= 81c3e26d INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS integer);
--= 85f15fd4 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS bigint);
--= dfa7fe36 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS real);
--= baa179ac [["_col0","real"]] [["9.223372E18"]]
SELECT CAST('9223372036854775808' AS double);
--= 2abbdc71 [["_col0","double"]] [["9.223372036854776E18"]]
SELECT CAST('9223372036854775808' AS decimal(5,2));
--= e59cc110 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS decimal(38,10));
--= 3dd53706 [["_col0","decimal(38,10)"]] [["9223372036854775808.0000000000"]]
SELECT CAST('9223372036854775808' AS varchar(3));
--= 7e186e56 [["_col0","varchar(3)"]] [["922"]]
SELECT CAST('9223372036854775808' AS date);
--= ef6cd818 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS time);
--= 429d5db3 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS timestamp);
--= 2c711af7 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS timestamp(0));
--= 5e542320 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS timestamp with time zone);
--= 55921066 INVALID_CAST_ARGUMENT
SELECT CAST('9223372036854775808' AS json);
--= 1d466ddf [["_col0","json"]] [["\"9223372036854775808\""]]
SELECT CAST('-9223372036854775808' AS boolean);
--= d1462573 INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS tinyint);
--= 9019794b INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS smallint);
--= ce6686dd INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS integer);
--= 4a3b1551 INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS bigint);
--= 62324b91 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT CAST('-9223372036854775808' AS real);
--= 7e6d7f04 [["_col0","real"]] [["-9.223372E18"]]
SELECT CAST('-9223372036854775808' AS double);
--= f90dd010 [["_col0","double"]] [["-9.223372036854776E18"]]
SELECT CAST('-9223372036854775808' AS decimal(5,2));
--= a91b63f8 INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS decimal(38,10));
--= 3d1ce694 [["_col0","decimal(38,10)"]] [["-9223372036854775808.0000000000"]]
SELECT CAST('-9223372036854775808' AS varchar(3));
--= 90c13f7b [["_col0","varchar(3)"]] [["-92"]]
SELECT CAST('-9223372036854775808' AS date);
--= 1235c78a INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS time);
--= 18c70c20 INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS timestamp);
--= 6a09dfd2 INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS timestamp(0));
--= 3d29a37d INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS timestamp with time zone);
--= 6eb437bc INVALID_CAST_ARGUMENT
SELECT CAST('-9223372036854775808' AS json);
--= 755d6632 [["_col0","json"]] [["\"-9223372036854775808\""]]
SELECT CAST('300' AS boolean);
--= f7f15b43 INVALID_CAST_ARGUMENT
SELECT CAST('300' AS tinyint);
--= cc70ec95 INVALID_CAST_ARGUMENT
SELECT CAST('300' AS smallint);
--= 0ac5d4da [["_col0","smallint"]] [[300]]
SELECT CAST('300' AS integer);
--= fa0e7058 [["_col0","integer"]] [[300]]
SELECT CAST('300' AS bigint);
--= 510c31a3 [["_col0","bigint"]] [[300]]
SELECT CAST('300' AS real);
--= b5cefa68 [["_col0","real"]] [["300.0"]]
SELECT CAST('300' AS double);
--= c956488a [["_col0","double"]] [["300.0"]]
SELECT CAST('300' AS decimal(5,2));
--= f8a741aa [["_col0","decimal(5,2)"]] [["300.00"]]
SELECT CAST('300' AS decimal(38,10));
--= 46adbf6a [["_col0","decimal(38,10)"]] [["300.0000000000"]]
SELECT CAST('300' AS varchar(3));
--= b56145a5 [["_col0","varchar(3)"]] [["300"]]
SELECT CAST('300' AS date);
--= 0f020d78 INVALID_CAST_ARGUMENT
SELECT CAST('300' AS time);
--= a715d054 INVALID_CAST_ARGUMENT
SELECT CAST('300' AS timestamp);
--= f07aec6a INVALID_CAST_ARGUMENT
SELECT CAST('300' AS timestamp(0));
--= 56c06a1f INVALID_CAST_ARGUMENT
SELECT CAST('300' AS timestamp with time zone);
--= dceb6dd7 INVALID_CAST_ARGUMENT
SELECT CAST('300' AS json);
--= d972d182 [["_col0","json"]] [["\"300\""]]
SELECT CAST('0x10' AS boolean);
--= 0184437b INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS tinyint);
--= 81337de3 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS smallint);
--= c0dae661 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS integer);
--= 58af9111 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS bigint);
--= 73bcaa19 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS real);
--= 12e34b37 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS double);
--= d8f14836 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS decimal(5,2));
--= 11f9f363 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS decimal(38,10));
--= 054db26a INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS varchar(3));
--= 1860517c [["_col0","varchar(3)"]] [["0x1"]]
SELECT CAST('0x10' AS date);
--= d46bc711 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS time);
--= 10e3c38d INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS timestamp);
--= 856c0eea INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS timestamp(0));
--= ffaa6e72 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS timestamp with time zone);
--= 201f48e7 INVALID_CAST_ARGUMENT
SELECT CAST('0x10' AS json);
--= 51d9121c [["_col0","json"]] [["\"0x10\""]]
SELECT CAST('1_000' AS boolean);
--= e59c21bb INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS tinyint);
--= addc3f4a INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS smallint);
--= e6d816b0 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS integer);
--= 4a7b07d3 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS bigint);
--= e2c58257 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS real);
--= 647235cf INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS double);
--= c59c766e INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS decimal(5,2));
--= 74e8b2a6 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS decimal(38,10));
--= 458eb46b INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS varchar(3));
--= 517da5f5 [["_col0","varchar(3)"]] [["1_0"]]
SELECT CAST('1_000' AS date);
--= 19b241f3 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS time);
--= d583e536 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS timestamp);
--= 2a39c02d INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS timestamp(0));
--= 4c4ec660 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS timestamp with time zone);
--= 08f18c82 INVALID_CAST_ARGUMENT
SELECT CAST('1_000' AS json);
--= ffd087d1 [["_col0","json"]] [["\"1_000\""]]
SELECT CAST(U&'\00a012' AS boolean);
--= 856414c8 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS tinyint);
--= 3417bc1a INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS smallint);
--= 70995266 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS integer);
--= f085b6b8 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS bigint);
--= 590d971a INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS real);
--= 57267f58 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS double);
--= f19794fd INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS decimal(5,2));
--= 464c6cc9 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS decimal(38,10));
--= 76baf3d4 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS varchar(3));
--= 63d354f4 [["_col0","varchar(3)"]] [["\u00a012"]]
SELECT CAST(U&'\00a012' AS date);
--= 223ed182 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS time);
--= 6d83f964 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS timestamp);
--= 6b58e72f INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS timestamp(0));
--= baeab746 INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS timestamp with time zone);
--= ea3b4cde INVALID_CAST_ARGUMENT
SELECT CAST(U&'\00a012' AS json);
--= 4a6920ce [["_col0","json"]] [["\"\u00a012\""]]
SELECT CAST('١٢' AS boolean);
--= 90881e92 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS tinyint);
--= a60925a0 [["_col0","tinyint"]] [[12]]
SELECT CAST('١٢' AS smallint);
--= 6261362b [["_col0","smallint"]] [[12]]
SELECT CAST('١٢' AS integer);
--= 83c117ea [["_col0","integer"]] [[12]]
SELECT CAST('١٢' AS bigint);
--= 4267c7e3 [["_col0","bigint"]] [[12]]
SELECT CAST('١٢' AS real);
--= 823af684 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS double);
--= 354c3996 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS decimal(5,2));
--= 3df79354 [["_col0","decimal(5,2)"]] [["12.00"]]
SELECT CAST('١٢' AS decimal(38,10));
--= 0bbc8374 [["_col0","decimal(38,10)"]] [["12.0000000000"]]
SELECT CAST('١٢' AS varchar(3));
--= ee1462cd [["_col0","varchar(3)"]] [["١٢"]]
SELECT CAST('١٢' AS date);
--= a37ea4a9 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS time);
--= fb7e98b7 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS timestamp);
--= 763d58d4 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS timestamp(0));
--= 71996769 INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS timestamp with time zone);
--= b168109a INVALID_CAST_ARGUMENT
SELECT CAST('١٢' AS json);
--= 5974e8d3 [["_col0","json"]] [["\"١٢\""]]
SELECT CAST('1,5' AS boolean);
--= 598eb054 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS tinyint);
--= 79888187 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS smallint);
--= b9838f7b INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS integer);
--= dc20bd30 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS bigint);
--= 5ae1fb9f INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS real);
--= 727bd85b INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS double);
--= df95fd2c INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS decimal(5,2));
--= 74630ac3 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS decimal(38,10));
--= 8489705f INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS varchar(3));
--= 39e613c3 [["_col0","varchar(3)"]] [["1,5"]]
SELECT CAST('1,5' AS date);
--= 7d4c3dba INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS time);
--= 2a8ffd8f INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS timestamp);
--= 3ae01263 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS timestamp(0));
--= 6fc7c48a INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS timestamp with time zone);
--= 653466d6 INVALID_CAST_ARGUMENT
SELECT CAST('1,5' AS json);
--= caafc527 [["_col0","json"]] [["\"1,5\""]]
SELECT CAST('1e400' AS boolean);
--= 6acd6c43 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS tinyint);
--= 0b9eb88b INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS smallint);
--= bd844086 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS integer);
--= 0cb25d09 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS bigint);
--= f1655bec INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS real);
--= d70bdc44 [["_col0","real"]] [["Infinity"]]
SELECT CAST('1e400' AS double);
--= 3a23be66 [["_col0","double"]] [["Infinity"]]
SELECT CAST('1e400' AS decimal(5,2));
--= 170927a5 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS decimal(38,10));
--= 23611805 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS varchar(3));
--= a5919211 [["_col0","varchar(3)"]] [["1e4"]]
SELECT CAST('1e400' AS date);
--= 35c08a16 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS time);
--= d1255a01 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS timestamp);
--= b1b2a9fb INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS timestamp(0));
--= 7f80a957 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS timestamp with time zone);
--= 131fac54 INVALID_CAST_ARGUMENT
SELECT CAST('1e400' AS json);
--= 6e354d39 [["_col0","json"]] [["\"1e400\""]]
SELECT CAST('1d' AS boolean);
--= a4d3d7d7 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS tinyint);
--= 30122054 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS smallint);
--= 689522d9 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS integer);
--= 8525d35e INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS bigint);
--= 6896acab INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS real);
--= 07bb3fe3 [["_col0","real"]] [["1.0"]]
SELECT CAST('1d' AS double);
--= 98a88370 [["_col0","double"]] [["1.0"]]
SELECT CAST('1d' AS decimal(5,2));
--= 5b9744fd INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS decimal(38,10));
--= 6a4fc329 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS varchar(3));
--= 684df425 [["_col0","varchar(3)"]] [["1d"]]
SELECT CAST('1d' AS date);
--= 7e7b616b INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS time);
--= a4e4a050 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS timestamp);
--= d7a1b01b INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS timestamp(0));
--= e8fde364 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS timestamp with time zone);
--= 08417554 INVALID_CAST_ARGUMENT
SELECT CAST('1d' AS json);
--= 1dcbc7b7 [["_col0","json"]] [["\"1d\""]]
SELECT CAST('99999.995' AS boolean);
--= 1c6963ea INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS tinyint);
--= 0e4b3208 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS smallint);
--= 7a2a4a0f INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS integer);
--= 1c46e4cf INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS bigint);
--= 3f21bea9 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS real);
--= 4d5dfec3 [["_col0","real"]] [["99999.99"]]
SELECT CAST('99999.995' AS double);
--= 73d589ac [["_col0","double"]] [["99999.995"]]
SELECT CAST('99999.995' AS decimal(5,2));
--= 7efa4a99 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS decimal(38,10));
--= 8ecdd64f [["_col0","decimal(38,10)"]] [["99999.9950000000"]]
SELECT CAST('99999.995' AS varchar(3));
--= 723e14e9 [["_col0","varchar(3)"]] [["999"]]
SELECT CAST('99999.995' AS date);
--= a900338a INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS time);
--= d3c41eb7 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS timestamp);
--= 73f39624 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS timestamp(0));
--= 43c75782 INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS timestamp with time zone);
--= 4f32761f INVALID_CAST_ARGUMENT
SELECT CAST('99999.995' AS json);
--= f085d3f1 [["_col0","json"]] [["\"99999.995\""]]
SELECT CAST(U&'12\0009' AS boolean);
--= 72c80871 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS tinyint);
--= 3d92b5bc INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS smallint);
--= 4f4a1a86 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS integer);
--= 3c08e30d INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS bigint);
--= bbaf4295 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS real);
--= 0683d311 [["_col0","real"]] [["12.0"]]
SELECT CAST(U&'12\0009' AS double);
--= ed7f9c00 [["_col0","double"]] [["12.0"]]
SELECT CAST(U&'12\0009' AS decimal(5,2));
--= 04f3838f INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS decimal(38,10));
--= 02cfdd1d INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS varchar(3));
--= 49cd7aec [["_col0","varchar(3)"]] [["12\t"]]
SELECT CAST(U&'12\0009' AS date);
--= b3c5b7f1 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS time);
--= 7689d7c8 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS timestamp);
--= fc1e93c9 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS timestamp(0));
--= b915c310 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS timestamp with time zone);
--= efb37659 INVALID_CAST_ARGUMENT
SELECT CAST(U&'12\0009' AS json);
--= 58314252 [["_col0","json"]] [["\"12\\t\""]]
SELECT CAST('[1,2]' AS boolean);
--= 7b4c0cb9 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS tinyint);
--= 8147fe65 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS smallint);
--= 9cc0426a INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS integer);
--= f5b1b986 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS bigint);
--= 14cbd8c1 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS real);
--= 98ff36fb INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS double);
--= a032600d INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS decimal(5,2));
--= 57f77e36 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS decimal(38,10));
--= baed6821 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS varchar(3));
--= cfdd236b [["_col0","varchar(3)"]] [["[1,"]]
SELECT CAST('[1,2]' AS date);
--= f35afe16 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS time);
--= d10dc952 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS timestamp);
--= 4a25f47f INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS timestamp(0));
--= 58e45dab INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS timestamp with time zone);
--= 312788e4 INVALID_CAST_ARGUMENT
SELECT CAST('[1,2]' AS json);
--= 336badf2 [["_col0","json"]] [["\"[1,2]\""]]
SELECT CAST('{"a":1}' AS boolean);
--= f29fb27e INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS tinyint);
--= a5e86159 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS smallint);
--= 803ac399 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS integer);
--= b6e48412 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS bigint);
--= 935926fd INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS real);
--= 7a14eaf4 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS double);
--= b1a88d31 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS decimal(5,2));
--= 1dbcc750 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS decimal(38,10));
--= 0e69df4f INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS varchar(3));
--= 5ebba683 [["_col0","varchar(3)"]] [["{\"a"]]
SELECT CAST('{"a":1}' AS date);
--= 64e06617 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS time);
--= fdcef5db INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS timestamp);
--= a807628f INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS timestamp(0));
--= 64ff2a0a INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS timestamp with time zone);
--= 8dfc9449 INVALID_CAST_ARGUMENT
SELECT CAST('{"a":1}' AS json);
--= 7240017f [["_col0","json"]] [["\"{\\\"a\\\":1}\""]]
SELECT CAST('null' AS boolean);
--= de3df9e2 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS tinyint);
--= bc5fba8e INVALID_CAST_ARGUMENT
SELECT CAST('null' AS smallint);
--= ead75a49 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS integer);
--= 50c57c15 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS bigint);
--= 6d7c2b30 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS real);
--= 1daeeeab INVALID_CAST_ARGUMENT
SELECT CAST('null' AS double);
--= 576836ec INVALID_CAST_ARGUMENT
SELECT CAST('null' AS decimal(5,2));
--= 00946f23 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS decimal(38,10));
--= 3b31826f INVALID_CAST_ARGUMENT
SELECT CAST('null' AS varchar(3));
--= bd633b28 [["_col0","varchar(3)"]] [["nul"]]
SELECT CAST('null' AS date);
--= 83b19791 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS time);
--= f46b3519 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS timestamp);
--= 1af91da0 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS timestamp(0));
--= fe47c5a5 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS timestamp with time zone);
--= 9c877ea3 INVALID_CAST_ARGUMENT
SELECT CAST('null' AS json);
--= 87051b92 [["_col0","json"]] [["\"null\""]]
SELECT x, TRY_CAST(x AS boolean) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 8b495bde [["x","varchar(32)"],["y","boolean"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",true],["T",true],["TRUE ",null],["1",true],["0",false],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS boolean);
--= f3aa3e5e [["_col0","boolean"]] [[true]]
SELECT CAST(SMALLINT '5' AS boolean);
--= b3ec3780 [["_col0","boolean"]] [[true]]
SELECT CAST(5 AS boolean);
--= cbc9edfc [["_col0","boolean"]] [[true]]
SELECT CAST(BIGINT '5' AS boolean);
--= 5b124916 [["_col0","boolean"]] [[true]]
SELECT CAST(REAL '1.5' AS boolean);
--= e92763af [["_col0","boolean"]] [[true]]
SELECT CAST(1.5 AS boolean);
--= ee7ed579 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '1.50' AS boolean);
--= 4677d8c4 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '12345678901234567890' AS boolean);
--= df8d02ab [["_col0","boolean"]] [[true]]
SELECT CAST(true AS boolean);
--= 2c97388f [["_col0","boolean"]] [[true]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS boolean);
--= da22a13f INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS boolean);
--= 7325e97a TYPE_MISMATCH
SELECT CAST(X'35' AS boolean);
--= 63f6c973 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS boolean);
--= 79628801 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS boolean);
--= 9e7e4652 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS boolean);
--= e276f798 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS boolean);
--= b7308125 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS boolean);
--= ffc7da9f TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS boolean);
--= 0537bc3d TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS boolean);
--= 9d6d1b73 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS boolean);
--= b6fad02e TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS boolean);
--= 705149ae TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS boolean);
--= 306262df TYPE_MISMATCH
SELECT CAST(JSON '1' AS boolean);
--= 4447f622 [["_col0","boolean"]] [[true]]
SELECT CAST(NULL AS boolean);
--= 2b3b8775 [["_col0","boolean"]] [[null]]
SELECT x, TRY_CAST(x AS tinyint) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 2d6b9178 [["x","varchar(32)"],["y","tinyint"]] [["12",12],[" 12",null],["12 ",null],["+12",12],["-12",-12],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",1],["0",0],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",12],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS tinyint);
--= 280ab10a [["_col0","tinyint"]] [[5]]
SELECT CAST(SMALLINT '5' AS tinyint);
--= b44f020d [["_col0","tinyint"]] [[5]]
SELECT CAST(5 AS tinyint);
--= 89c96b10 [["_col0","tinyint"]] [[5]]
SELECT CAST(BIGINT '5' AS tinyint);
--= b185b4c1 [["_col0","tinyint"]] [[5]]
SELECT CAST(REAL '1.5' AS tinyint);
--= b05cad75 [["_col0","tinyint"]] [[2]]
SELECT CAST(1.5 AS tinyint);
--= a1c88fac [["_col0","tinyint"]] [[2]]
SELECT CAST(DECIMAL '1.50' AS tinyint);
--= 75ae806c [["_col0","tinyint"]] [[2]]
SELECT CAST(DECIMAL '12345678901234567890' AS tinyint);
--= a3805e40 INVALID_CAST_ARGUMENT
SELECT CAST(true AS tinyint);
--= fe61afa5 [["_col0","tinyint"]] [[1]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS tinyint);
--= e88d2b1d INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS tinyint);
--= cfc73a55 TYPE_MISMATCH
SELECT CAST(X'35' AS tinyint);
--= 4db114d6 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS tinyint);
--= e7feb7d1 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS tinyint);
--= 4966411c TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS tinyint);
--= bf681fc1 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS tinyint);
--= 2a3ea5f1 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS tinyint);
--= c60a4386 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS tinyint);
--= 46ece822 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS tinyint);
--= faf84f78 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS tinyint);
--= 52244ded TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS tinyint);
--= acd6e7c7 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS tinyint);
--= 8d139e56 TYPE_MISMATCH
SELECT CAST(JSON '1' AS tinyint);
--= d6bfa172 [["_col0","tinyint"]] [[1]]
SELECT CAST(NULL AS tinyint);
--= e7b0a44e [["_col0","tinyint"]] [[null]]
SELECT x, TRY_CAST(x AS smallint) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 73d0a630 [["x","varchar(32)"],["y","smallint"]] [["12",12],[" 12",null],["12 ",null],["+12",12],["-12",-12],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",1],["0",0],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",300],["0x10",null],["1_000",null],["\u00a012",null],["١٢",12],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS smallint);
--= 3b856c49 [["_col0","smallint"]] [[5]]
SELECT CAST(SMALLINT '5' AS smallint);
--= 63d6b9bc [["_col0","smallint"]] [[5]]
SELECT CAST(5 AS smallint);
--= c6e55b19 [["_col0","smallint"]] [[5]]
SELECT CAST(BIGINT '5' AS smallint);
--= 4320213a [["_col0","smallint"]] [[5]]
SELECT CAST(REAL '1.5' AS smallint);
--= 091e21af [["_col0","smallint"]] [[2]]
SELECT CAST(1.5 AS smallint);
--= 44683966 [["_col0","smallint"]] [[2]]
SELECT CAST(DECIMAL '1.50' AS smallint);
--= e4d87f96 [["_col0","smallint"]] [[2]]
SELECT CAST(DECIMAL '12345678901234567890' AS smallint);
--= 2f831184 INVALID_CAST_ARGUMENT
SELECT CAST(true AS smallint);
--= a7b58028 [["_col0","smallint"]] [[1]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS smallint);
--= 91f18d97 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS smallint);
--= 609e2e67 TYPE_MISMATCH
SELECT CAST(X'35' AS smallint);
--= aeae242c TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS smallint);
--= 03bb66c4 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS smallint);
--= 470a8f75 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS smallint);
--= 43de1200 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS smallint);
--= 9d9ce375 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS smallint);
--= 2469cf81 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS smallint);
--= 61423c4e TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS smallint);
--= 00d50f48 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS smallint);
--= c39c437c TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS smallint);
--= f073ea23 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS smallint);
--= 0bc12b58 TYPE_MISMATCH
SELECT CAST(JSON '1' AS smallint);
--= ed397101 [["_col0","smallint"]] [[1]]
SELECT CAST(NULL AS smallint);
--= fe2871cc [["_col0","smallint"]] [[null]]
SELECT x, TRY_CAST(x AS integer) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= bac686ea [["x","varchar(32)"],["y","integer"]] [["12",12],[" 12",null],["12 ",null],["+12",12],["-12",-12],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",1],["0",0],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",20200229],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",300],["0x10",null],["1_000",null],["\u00a012",null],["١٢",12],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS integer);
--= 1eed67f0 [["_col0","integer"]] [[5]]
SELECT CAST(SMALLINT '5' AS integer);
--= 98a07790 [["_col0","integer"]] [[5]]
SELECT CAST(5 AS integer);
--= fae40b24 [["_col0","integer"]] [[5]]
SELECT CAST(BIGINT '5' AS integer);
--= b835e339 [["_col0","integer"]] [[5]]
SELECT CAST(REAL '1.5' AS integer);
--= 3087cc6f [["_col0","integer"]] [[2]]
SELECT CAST(1.5 AS integer);
--= b69513a3 [["_col0","integer"]] [[2]]
SELECT CAST(DECIMAL '1.50' AS integer);
--= a8b3cbc0 [["_col0","integer"]] [[2]]
SELECT CAST(DECIMAL '12345678901234567890' AS integer);
--= 9c461490 INVALID_CAST_ARGUMENT
SELECT CAST(true AS integer);
--= 8d8c7552 [["_col0","integer"]] [[1]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS integer);
--= 7d9dc373 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS integer);
--= 6dff0368 TYPE_MISMATCH
SELECT CAST(X'35' AS integer);
--= b0cdd295 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS integer);
--= 334face1 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS integer);
--= 73e4cade TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS integer);
--= 71ffbe4e TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS integer);
--= 1bd8323e TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS integer);
--= 818f2bf4 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS integer);
--= 697c2ed4 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS integer);
--= 264902a3 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS integer);
--= 1e2411d8 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS integer);
--= 0f5f7d91 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS integer);
--= 850f9472 TYPE_MISMATCH
SELECT CAST(JSON '1' AS integer);
--= b40dbd5d [["_col0","integer"]] [[1]]
SELECT CAST(NULL AS integer);
--= 8aff83df [["_col0","integer"]] [[null]]
SELECT x, TRY_CAST(x AS bigint) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 66a53501 [["x","varchar(32)"],["y","bigint"]] [["12",12],[" 12",null],["12 ",null],["+12",12],["-12",-12],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",1],["0",0],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",20200229],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",-9223372036854775808],["300",300],["0x10",null],["1_000",null],["\u00a012",null],["١٢",12],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS bigint);
--= fe2f544b [["_col0","bigint"]] [[5]]
SELECT CAST(SMALLINT '5' AS bigint);
--= 8b1b3dae [["_col0","bigint"]] [[5]]
SELECT CAST(5 AS bigint);
--= 940199ff [["_col0","bigint"]] [[5]]
SELECT CAST(BIGINT '5' AS bigint);
--= 6d7b8ca8 [["_col0","bigint"]] [[5]]
SELECT CAST(REAL '1.5' AS bigint);
--= 981f30ec [["_col0","bigint"]] [[2]]
SELECT CAST(1.5 AS bigint);
--= 1689186e [["_col0","bigint"]] [[2]]
SELECT CAST(DECIMAL '1.50' AS bigint);
--= b6fa5dbf [["_col0","bigint"]] [[2]]
SELECT CAST(DECIMAL '12345678901234567890' AS bigint);
--= 6f64b72e INVALID_CAST_ARGUMENT
SELECT CAST(true AS bigint);
--= 40b20bf2 [["_col0","bigint"]] [[1]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS bigint);
--= fa438f71 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS bigint);
--= e8ab8167 TYPE_MISMATCH
SELECT CAST(X'35' AS bigint);
--= 05998b98 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS bigint);
--= c1ae52b9 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS bigint);
--= b7930e04 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS bigint);
--= ce7c609c TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS bigint);
--= 6399180a TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS bigint);
--= 89ed4adc TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS bigint);
--= 8bf43dca TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS bigint);
--= cd62f895 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS bigint);
--= 57864f5e TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS bigint);
--= e6dbfd6e TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS bigint);
--= 117af682 TYPE_MISMATCH
SELECT CAST(JSON '1' AS bigint);
--= d1708df0 [["_col0","bigint"]] [[1]]
SELECT CAST(NULL AS bigint);
--= f9baf469 [["_col0","bigint"]] [[null]]
SELECT x, TRY_CAST(x AS real) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 2318963a [["x","varchar(32)"],["y","real"]] [["12","12.0"],[" 12","12.0"],["12 ","12.0"],["+12","12.0"],["-12","-12.0"],["",null],["1.5","1.5"],["1e2","100.0"],[".5","0.5"],["5.","5.0"],["abc",null],["NaN","NaN"],["Infinity","Infinity"],["-inf",null],["true",null],["T",null],["TRUE ",null],["1","1.0"],["0","0.0"],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229","2.0200228E7"],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808","9.223372E18"],["-9223372036854775808","-9.223372E18"],["300","300.0"],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400","Infinity"],["1d","1.0"],["99999.995","99999.99"],["12\t","12.0"],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS real);
--= 3557c294 [["_col0","real"]] [["5.0"]]
SELECT CAST(SMALLINT '5' AS real);
--= b9f39c19 [["_col0","real"]] [["5.0"]]
SELECT CAST(5 AS real);
--= 3e5473e3 [["_col0","real"]] [["5.0"]]
SELECT CAST(BIGINT '5' AS real);
--= 26293d40 [["_col0","real"]] [["5.0"]]
SELECT CAST(REAL '1.5' AS real);
--= 91bf1d39 [["_col0","real"]] [["1.5"]]
SELECT CAST(1.5 AS real);
--= b51b0044 [["_col0","real"]] [["1.5"]]
SELECT CAST(DECIMAL '1.50' AS real);
--= 3c9ce1a5 [["_col0","real"]] [["1.5"]]
SELECT CAST(DECIMAL '12345678901234567890' AS real);
--= cc992031 [["_col0","real"]] [["1.2345679E19"]]
SELECT CAST(true AS real);
--= cc0115b6 [["_col0","real"]] [["1.0"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS real);
--= 54dfc00e INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS real);
--= 4a354cb7 TYPE_MISMATCH
SELECT CAST(X'35' AS real);
--= d9f43052 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS real);
--= 0180f89a TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS real);
--= 6b478115 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS real);
--= 06293e2f TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS real);
--= 73a77f32 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS real);
--= ccd394cd TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS real);
--= 5559bd67 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS real);
--= 8d47c428 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS real);
--= 380c1c4a TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS real);
--= 26d79ab2 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS real);
--= 6e783a7c TYPE_MISMATCH
SELECT CAST(JSON '1' AS real);
--= 7129f33c [["_col0","real"]] [["1.0"]]
SELECT CAST(NULL AS real);
--= a5ea0c2e [["_col0","real"]] [[null]]
SELECT x, TRY_CAST(x AS double) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 31373c64 [["x","varchar(32)"],["y","double"]] [["12","12.0"],[" 12","12.0"],["12 ","12.0"],["+12","12.0"],["-12","-12.0"],["",null],["1.5","1.5"],["1e2","100.0"],[".5","0.5"],["5.","5.0"],["abc",null],["NaN","NaN"],["Infinity","Infinity"],["-inf",null],["true",null],["T",null],["TRUE ",null],["1","1.0"],["0","0.0"],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229","2.0200229E7"],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808","9.223372036854776E18"],["-9223372036854775808","-9.223372036854776E18"],["300","300.0"],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400","Infinity"],["1d","1.0"],["99999.995","99999.995"],["12\t","12.0"],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS double);
--= 3ac187bf [["_col0","double"]] [["5.0"]]
SELECT CAST(SMALLINT '5' AS double);
--= 1d8bf31c [["_col0","double"]] [["5.0"]]
SELECT CAST(5 AS double);
--= c29f20d0 [["_col0","double"]] [["5.0"]]
SELECT CAST(BIGINT '5' AS double);
--= 5e4a3ace [["_col0","double"]] [["5.0"]]
SELECT CAST(REAL '1.5' AS double);
--= c2855171 [["_col0","double"]] [["1.5"]]
SELECT CAST(1.5 AS double);
--= a8afd9e6 [["_col0","double"]] [["1.5"]]
SELECT CAST(DECIMAL '1.50' AS double);
--= 9bc4778f [["_col0","double"]] [["1.5"]]
SELECT CAST(DECIMAL '12345678901234567890' AS double);
--= 0e27ae70 [["_col0","double"]] [["1.2345678901234567E19"]]
SELECT CAST(true AS double);
--= b55b443a [["_col0","double"]] [["1.0"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS double);
--= ebce79e1 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS double);
--= 23fd5dc0 TYPE_MISMATCH
SELECT CAST(X'35' AS double);
--= 717be469 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS double);
--= 627dc5f2 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS double);
--= e50bab75 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS double);
--= 1b6dd5c8 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS double);
--= 73238bf6 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS double);
--= 26bcb251 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS double);
--= 9cd398de TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS double);
--= 90b7dceb TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS double);
--= 3dc4094e TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS double);
--= 2dc4e5c6 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS double);
--= 8334a93c TYPE_MISMATCH
SELECT CAST(JSON '1' AS double);
--= 9af2fc06 [["_col0","double"]] [["1.0"]]
SELECT CAST(NULL AS double);
--= e8633c6e [["_col0","double"]] [[null]]
SELECT x, TRY_CAST(x AS decimal(5,2)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 9960af86 [["x","varchar(32)"],["y","decimal(5,2)"]] [["12","12.00"],[" 12",null],["12 ",null],["+12","12.00"],["-12","-12.00"],["",null],["1.5","1.50"],["1e2","100.00"],[".5","0.50"],["5.","5.00"],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1","1.00"],["0","0.00"],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300","300.00"],["0x10",null],["1_000",null],["\u00a012",null],["١٢","12.00"],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS decimal(5,2));
--= 558ee12f [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST(SMALLINT '5' AS decimal(5,2));
--= 714e08c2 [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST(5 AS decimal(5,2));
--= 5ba4e772 [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST(BIGINT '5' AS decimal(5,2));
--= a3479a34 [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST(REAL '1.5' AS decimal(5,2));
--= 5d81f91f [["_col0","decimal(5,2)"]] [["1.50"]]
SELECT CAST(1.5 AS decimal(5,2));
--= f835d667 [["_col0","decimal(5,2)"]] [["1.50"]]
SELECT CAST(DECIMAL '1.50' AS decimal(5,2));
--= d5beacbf [["_col0","decimal(5,2)"]] [["1.50"]]
SELECT CAST(DECIMAL '12345678901234567890' AS decimal(5,2));
--= c5bd1771 INVALID_CAST_ARGUMENT
SELECT CAST(true AS decimal(5,2));
--= f337582b [["_col0","decimal(5,2)"]] [["1.00"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS decimal(5,2));
--= 917e9d74 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS decimal(5,2));
--= 3de15476 TYPE_MISMATCH
SELECT CAST(X'35' AS decimal(5,2));
--= fc924d51 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS decimal(5,2));
--= 2a90e2d9 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS decimal(5,2));
--= 465f76d9 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS decimal(5,2));
--= 1610f5a3 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS decimal(5,2));
--= fb50cbe3 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS decimal(5,2));
--= 7b49465f TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS decimal(5,2));
--= 93e05fe4 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS decimal(5,2));
--= 3feea6e9 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS decimal(5,2));
--= b65b7dbc TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS decimal(5,2));
--= 12530782 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS decimal(5,2));
--= 3a3ba11c TYPE_MISMATCH
SELECT CAST(JSON '1' AS decimal(5,2));
--= 8c8f1ef3 [["_col0","decimal(5,2)"]] [["1.00"]]
SELECT CAST(NULL AS decimal(5,2));
--= 7f874c0b [["_col0","decimal(5,2)"]] [[null]]
SELECT x, TRY_CAST(x AS decimal(38,10)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= cf6b07d9 [["x","varchar(32)"],["y","decimal(38,10)"]] [["12","12.0000000000"],[" 12",null],["12 ",null],["+12","12.0000000000"],["-12","-12.0000000000"],["",null],["1.5","1.5000000000"],["1e2","100.0000000000"],[".5","0.5000000000"],["5.","5.0000000000"],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1","1.0000000000"],["0","0.0000000000"],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229","20200229.0000000000"],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808","9223372036854775808.0000000000"],["-9223372036854775808","-9223372036854775808.0000000000"],["300","300.0000000000"],["0x10",null],["1_000",null],["\u00a012",null],["١٢","12.0000000000"],["1,5",null],["1e400",null],["1d",null],["99999.995","99999.9950000000"],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS decimal(38,10));
--= 8b562ea3 [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST(SMALLINT '5' AS decimal(38,10));
--= e21b13aa [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST(5 AS decimal(38,10));
--= 8b1a56c4 [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST(BIGINT '5' AS decimal(38,10));
--= d338ac8c [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST(REAL '1.5' AS decimal(38,10));
--= 4ecbfd7d [["_col0","decimal(38,10)"]] [["1.5000000000"]]
SELECT CAST(1.5 AS decimal(38,10));
--= e5634291 [["_col0","decimal(38,10)"]] [["1.5000000000"]]
SELECT CAST(DECIMAL '1.50' AS decimal(38,10));
--= f6de7fac [["_col0","decimal(38,10)"]] [["1.5000000000"]]
SELECT CAST(DECIMAL '12345678901234567890' AS decimal(38,10));
--= 188666ce [["_col0","decimal(38,10)"]] [["12345678901234567890.0000000000"]]
SELECT CAST(true AS decimal(38,10));
--= 882169c4 [["_col0","decimal(38,10)"]] [["1.0000000000"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS decimal(38,10));
--= 35237574 INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS decimal(38,10));
--= 357a8ec1 TYPE_MISMATCH
SELECT CAST(X'35' AS decimal(38,10));
--= 1db488d1 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS decimal(38,10));
--= 608ada8f TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS decimal(38,10));
--= c2e7ac50 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS decimal(38,10));
--= c082892d TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS decimal(38,10));
--= 930d62dd TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS decimal(38,10));
--= 22347e30 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS decimal(38,10));
--= a445582c TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS decimal(38,10));
--= 99337085 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS decimal(38,10));
--= 398940ed TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS decimal(38,10));
--= 254e6c01 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS decimal(38,10));
--= 661fbae6 TYPE_MISMATCH
SELECT CAST(JSON '1' AS decimal(38,10));
--= 03455484 [["_col0","decimal(38,10)"]] [["1.0000000000"]]
SELECT CAST(NULL AS decimal(38,10));
--= c1f0defd [["_col0","decimal(38,10)"]] [[null]]
SELECT x, TRY_CAST(x AS varchar) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= b4c0518d [["x","varchar(32)"],["y","varchar"]] [["12","12"],[" 12"," 12"],["12 ","12 "],["+12","+12"],["-12","-12"],["",""],["1.5","1.5"],["1e2","1e2"],[".5",".5"],["5.","5."],["abc","abc"],["NaN","NaN"],["Infinity","Infinity"],["-inf","-inf"],["true","true"],["T","T"],["TRUE ","TRUE "],["1","1"],["0","0"],["no","no"],["2020-02-29","2020-02-29"],["2019-02-29","2019-02-29"],[" 2020-02-29 "," 2020-02-29 "],["2020-2-9","2020-2-9"],["20200229","20200229"],["2020-02-29 13:04:05.6789","2020-02-29 13:04:05.6789"],["2020-02-29T13:04:05","2020-02-29T13:04:05"],["2020-02-29 13:04","2020-02-29 13:04"],["2020-02-29 13:04:05 Europe/Paris","2020-02-29 13:04:05 Europe/Paris"],["2020-02-29 13:04:05+02:00","2020-02-29 13:04:05+02:00"],["13:04:05.678","13:04:05.678"],["9223372036854775808","9223372036854775808"],["-9223372036854775808","-9223372036854775808"],["300","300"],["0x10","0x10"],["1_000","1_000"],["\u00a012","\u00a012"],["١٢","١٢"],["1,5","1,5"],["1e400","1e400"],["1d","1d"],["99999.995","99999.995"],["12\t","12\t"],["[1,2]","[1,2]"],["{\"a\":1}","{\"a\":1}"],["null","null"],[null,null]]
SELECT CAST(TINYINT '5' AS varchar);
--= af18c785 [["_col0","varchar"]] [["5"]]
SELECT CAST(SMALLINT '5' AS varchar);
--= 31f865b0 [["_col0","varchar"]] [["5"]]
SELECT CAST(5 AS varchar);
--= e9845a49 [["_col0","varchar"]] [["5"]]
SELECT CAST(BIGINT '5' AS varchar);
--= 576e79dd [["_col0","varchar"]] [["5"]]
SELECT CAST(REAL '1.5' AS varchar);
--= bb8cd67f [["_col0","varchar"]] [["1.5E0"]]
SELECT CAST(1.5 AS varchar);
--= 1e0961aa [["_col0","varchar"]] [["1.5E0"]]
SELECT CAST(DECIMAL '1.50' AS varchar);
--= 74391db3 [["_col0","varchar"]] [["1.50"]]
SELECT CAST(DECIMAL '12345678901234567890' AS varchar);
--= 94b32ceb [["_col0","varchar"]] [["12345678901234567890"]]
SELECT CAST(true AS varchar);
--= 6e44dfbd [["_col0","varchar"]] [["true"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS varchar);
--= 63f5f84e [["_col0","varchar"]] [["2020-02-29"]]
SELECT CAST(CAST('5' AS char(3)) AS varchar);
--= 92f2de0a [["_col0","varchar"]] [["5  "]]
SELECT CAST(X'35' AS varchar);
--= 0f93af67 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS varchar);
--= 19141db6 [["_col0","varchar"]] [["2020-02-29"]]
SELECT CAST(TIME '13:04:05.678' AS varchar);
--= eb2206e0 [["_col0","varchar"]] [["13:04:05.678"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS varchar);
--= 67f81bf3 [["_col0","varchar"]] [["2020-02-29 13:04:05"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS varchar);
--= de261c92 [["_col0","varchar"]] [["2020-02-29 13:04:05.678901"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS varchar);
--= 6103a552 [["_col0","varchar"]] [["2020-02-29 13:04:05.678 Europe/Paris"]]
SELECT CAST(INTERVAL '1' DAY AS varchar);
--= 455df379 [["_col0","varchar"]] [["1 00:00:00.000"]]
SELECT CAST(INTERVAL '1' YEAR AS varchar);
--= 55abf122 [["_col0","varchar"]] [["1-0"]]
SELECT CAST(ARRAY[1, 2] AS varchar);
--= a5dc39e0 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS varchar);
--= f45e7300 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS varchar);
--= a040ff5b TYPE_MISMATCH
SELECT CAST(JSON '1' AS varchar);
--= 22eb7689 [["_col0","varchar"]] [["1"]]
SELECT CAST(NULL AS varchar);
--= cf0b7baf [["_col0","varchar"]] [[null]]
SELECT x, TRY_CAST(x AS varchar(3)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= adb2159e [["x","varchar(32)"],["y","varchar(3)"]] [["12","12"],[" 12"," 12"],["12 ","12 "],["+12","+12"],["-12","-12"],["",""],["1.5","1.5"],["1e2","1e2"],[".5",".5"],["5.","5."],["abc","abc"],["NaN","NaN"],["Infinity","Inf"],["-inf","-in"],["true","tru"],["T","T"],["TRUE ","TRU"],["1","1"],["0","0"],["no","no"],["2020-02-29","202"],["2019-02-29","201"],[" 2020-02-29 "," 20"],["2020-2-9","202"],["20200229","202"],["2020-02-29 13:04:05.6789","202"],["2020-02-29T13:04:05","202"],["2020-02-29 13:04","202"],["2020-02-29 13:04:05 Europe/Paris","202"],["2020-02-29 13:04:05+02:00","202"],["13:04:05.678","13:"],["9223372036854775808","922"],["-9223372036854775808","-92"],["300","300"],["0x10","0x1"],["1_000","1_0"],["\u00a012","\u00a012"],["١٢","١٢"],["1,5","1,5"],["1e400","1e4"],["1d","1d"],["99999.995","999"],["12\t","12\t"],["[1,2]","[1,"],["{\"a\":1}","{\"a"],["null","nul"],[null,null]]
SELECT CAST(TINYINT '5' AS varchar(3));
--= d85421a9 [["_col0","varchar(3)"]] [["5"]]
SELECT CAST(SMALLINT '5' AS varchar(3));
--= 035d6ca9 [["_col0","varchar(3)"]] [["5"]]
SELECT CAST(5 AS varchar(3));
--= 79ab851b [["_col0","varchar(3)"]] [["5"]]
SELECT CAST(BIGINT '5' AS varchar(3));
--= a22937d0 [["_col0","varchar(3)"]] [["5"]]
SELECT CAST(REAL '1.5' AS varchar(3));
--= 36742721 INVALID_CAST_ARGUMENT
SELECT CAST(1.5 AS varchar(3));
--= f50c7cc8 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '1.50' AS varchar(3));
--= 60fedfe3 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '12345678901234567890' AS varchar(3));
--= 0f1636f7 INVALID_CAST_ARGUMENT
SELECT CAST(true AS varchar(3));
--= 209797c0 GENERIC_INTERNAL_ERROR
SELECT CAST(CAST('2020-02-29' AS varchar) AS varchar(3));
--= e97c58ae [["_col0","varchar(3)"]] [["202"]]
SELECT CAST(CAST('5' AS char(3)) AS varchar(3));
--= ac9b2920 [["_col0","varchar(3)"]] [["5  "]]
SELECT CAST(X'35' AS varchar(3));
--= 3718c92a TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS varchar(3));
--= 3cf9f21c INVALID_CAST_ARGUMENT
SELECT CAST(TIME '13:04:05.678' AS varchar(3));
--= d04d553c GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS varchar(3));
--= 933e2bc6 GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS varchar(3));
--= 64006d8a GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS varchar(3));
--= 6664735a GENERIC_INTERNAL_ERROR
SELECT CAST(INTERVAL '1' DAY AS varchar(3));
--= 43c803c3 GENERIC_INTERNAL_ERROR
SELECT CAST(INTERVAL '1' YEAR AS varchar(3));
--= c5170b27 [["_col0","varchar(3)"]] [["1-0"]]
SELECT CAST(ARRAY[1, 2] AS varchar(3));
--= 7488909d TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS varchar(3));
--= 438c26bd TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS varchar(3));
--= 3ac3c303 TYPE_MISMATCH
SELECT CAST(JSON '1' AS varchar(3));
--= 8425a148 [["_col0","varchar(3)"]] [["1"]]
SELECT CAST(NULL AS varchar(3));
--= 1eadf079 [["_col0","varchar(3)"]] [[null]]
SELECT x, TRY_CAST(x AS char(4)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 5d097081 [["x","varchar(32)"],["y","char(4)"]] [["12","12  "],[" 12"," 12 "],["12 ","12  "],["+12","+12 "],["-12","-12 "],["","    "],["1.5","1.5 "],["1e2","1e2 "],[".5",".5  "],["5.","5.  "],["abc","abc "],["NaN","NaN "],["Infinity","Infi"],["-inf","-inf"],["true","true"],["T","T   "],["TRUE ","TRUE"],["1","1   "],["0","0   "],["no","no  "],["2020-02-29","2020"],["2019-02-29","2019"],[" 2020-02-29 "," 202"],["2020-2-9","2020"],["20200229","2020"],["2020-02-29 13:04:05.6789","2020"],["2020-02-29T13:04:05","2020"],["2020-02-29 13:04","2020"],["2020-02-29 13:04:05 Europe/Paris","2020"],["2020-02-29 13:04:05+02:00","2020"],["13:04:05.678","13:0"],["9223372036854775808","9223"],["-9223372036854775808","-922"],["300","300 "],["0x10","0x10"],["1_000","1_00"],["\u00a012","\u00a012 "],["١٢","١٢  "],["1,5","1,5 "],["1e400","1e40"],["1d","1d  "],["99999.995","9999"],["12\t","12\t "],["[1,2]","[1,2"],["{\"a\":1}","{\"a\""],["null","null"],[null,null]]
SELECT CAST(TINYINT '5' AS char(4));
--= a57f0926 TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS char(4));
--= 48667131 TYPE_MISMATCH
SELECT CAST(5 AS char(4));
--= 7fe56bea TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS char(4));
--= 240cfbeb TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS char(4));
--= 5266f215 TYPE_MISMATCH
SELECT CAST(1.5 AS char(4));
--= 97d0b044 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS char(4));
--= 7f6604db TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS char(4));
--= e99bf0ee TYPE_MISMATCH
SELECT CAST(true AS char(4));
--= 7fad28dc TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS char(4));
--= b81cf56f [["_col0","char(4)"]] [["2020"]]
SELECT CAST(CAST('5' AS char(3)) AS char(4));
--= 155c3024 [["_col0","char(4)"]] [["5   "]]
SELECT CAST(X'35' AS char(4));
--= 8f010567 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS char(4));
--= 27025984 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS char(4));
--= a4a308e9 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS char(4));
--= abc25125 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS char(4));
--= a388667d TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS char(4));
--= f0a3e550 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS char(4));
--= 5be35009 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS char(4));
--= badd5f91 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS char(4));
--= ce4b208c TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS char(4));
--= 8eb9799f TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS char(4));
--= 30d21861 TYPE_MISMATCH
SELECT CAST(JSON '1' AS char(4));
--= 0d83b12f TYPE_MISMATCH
SELECT CAST(NULL AS char(4));
--= 8496a778 [["_col0","char(4)"]] [[null]]
SELECT x, TRY_CAST(x AS varbinary) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 1f864930 [["x","varchar(32)"],["y","varbinary"]] [["12","MTI="],[" 12","IDEy"],["12 ","MTIg"],["+12","KzEy"],["-12","LTEy"],["",""],["1.5","MS41"],["1e2","MWUy"],[".5","LjU="],["5.","NS4="],["abc","YWJj"],["NaN","TmFO"],["Infinity","SW5maW5pdHk="],["-inf","LWluZg=="],["true","dHJ1ZQ=="],["T","VA=="],["TRUE ","VFJVRSA="],["1","MQ=="],["0","MA=="],["no","bm8="],["2020-02-29","MjAyMC0wMi0yOQ=="],["2019-02-29","MjAxOS0wMi0yOQ=="],[" 2020-02-29 ","IDIwMjAtMDItMjkg"],["2020-2-9","MjAyMC0yLTk="],["20200229","MjAyMDAyMjk="],["2020-02-29 13:04:05.6789","MjAyMC0wMi0yOSAxMzowNDowNS42Nzg5"],["2020-02-29T13:04:05","MjAyMC0wMi0yOVQxMzowNDowNQ=="],["2020-02-29 13:04","MjAyMC0wMi0yOSAxMzowNA=="],["2020-02-29 13:04:05 Europe/Paris","MjAyMC0wMi0yOSAxMzowNDowNSBFdXJvcGUvUGFyaXM="],["2020-02-29 13:04:05+02:00","MjAyMC0wMi0yOSAxMzowNDowNSswMjowMA=="],["13:04:05.678","MTM6MDQ6MDUuNjc4"],["9223372036854775808","OTIyMzM3MjAzNjg1NDc3NTgwOA=="],["-9223372036854775808","LTkyMjMzNzIwMzY4NTQ3NzU4MDg="],["300","MzAw"],["0x10","MHgxMA=="],["1_000","MV8wMDA="],["\u00a012","wqAxMg=="],["١٢","2aHZog=="],["1,5","MSw1"],["1e400","MWU0MDA="],["1d","MWQ="],["99999.995","OTk5OTkuOTk1"],["12\t","MTIJ"],["[1,2]","WzEsMl0="],["{\"a\":1}","eyJhIjoxfQ=="],["null","bnVsbA=="],[null,null]]
SELECT CAST(TINYINT '5' AS varbinary);
--= b816f6ed TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS varbinary);
--= 74c8d8c7 TYPE_MISMATCH
SELECT CAST(5 AS varbinary);
--= a48a70be TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS varbinary);
--= 3c7ffd75 TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS varbinary);
--= 429f7033 TYPE_MISMATCH
SELECT CAST(1.5 AS varbinary);
--= f72c7968 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS varbinary);
--= 52fa3dc8 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS varbinary);
--= e9b9c29c TYPE_MISMATCH
SELECT CAST(true AS varbinary);
--= cfff6f47 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS varbinary);
--= 1bb5e1e3 [["_col0","varbinary"]] [["MjAyMC0wMi0yOQ=="]]
SELECT CAST(CAST('5' AS char(3)) AS varbinary);
--= 51a04038 TYPE_MISMATCH
SELECT CAST(X'35' AS varbinary);
--= 9d26c185 [["_col0","varbinary"]] [["NQ=="]]
SELECT CAST(DATE '2020-02-29' AS varbinary);
--= 61742715 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS varbinary);
--= 994803fc TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS varbinary);
--= dbb01e2a TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS varbinary);
--= cd06d00f TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS varbinary);
--= 8a9de14a TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS varbinary);
--= 36765fab TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS varbinary);
--= 553d630a TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS varbinary);
--= 71dd0738 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS varbinary);
--= 2ad7b8a3 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS varbinary);
--= ead8d2e1 TYPE_MISMATCH
SELECT CAST(JSON '1' AS varbinary);
--= 569a3766 TYPE_MISMATCH
SELECT CAST(NULL AS varbinary);
--= 805f2a9c [["_col0","varbinary"]] [[null]]
SELECT x, TRY_CAST(x AS date) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 707f1d3c [["x","varchar(32)"],["y","date"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29","2020-02-29"],["2019-02-29",null],[" 2020-02-29 ","2020-02-29"],["2020-2-9","2020-02-09"],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS date);
--= d2943a6e TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS date);
--= 94269bba TYPE_MISMATCH
SELECT CAST(5 AS date);
--= 46152741 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS date);
--= e9c0413d TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS date);
--= efd9eea2 TYPE_MISMATCH
SELECT CAST(1.5 AS date);
--= 818d948d TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS date);
--= 34281a40 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS date);
--= 283b66f3 TYPE_MISMATCH
SELECT CAST(true AS date);
--= 65f99745 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS date);
--= 6f225abc [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(CAST('5' AS char(3)) AS date);
--= e3861f96 TYPE_MISMATCH
SELECT CAST(X'35' AS date);
--= ec465609 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS date);
--= d985e483 [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(TIME '13:04:05.678' AS date);
--= a632b2ed TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS date);
--= 9682762c [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS date);
--= 9e6a647d [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS date);
--= 89bfa983 [["_col0","date"]] [["2020-02-29"]]
SELECT CAST(INTERVAL '1' DAY AS date);
--= 0dd20f00 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS date);
--= c2c3c6dd TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS date);
--= dff3b5fc TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS date);
--= 8a8c72db TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS date);
--= e5586463 TYPE_MISMATCH
SELECT CAST(JSON '1' AS date);
--= 27871749 TYPE_MISMATCH
SELECT CAST(NULL AS date);
--= 78f12233 [["_col0","date"]] [[null]]
SELECT x, TRY_CAST(x AS time) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 39ad12c9 [["x","varchar(32)"],["y","time(3)"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29",null],["2019-02-29",null],[" 2020-02-29 ",null],["2020-2-9",null],["20200229",null],["2020-02-29 13:04:05.6789",null],["2020-02-29T13:04:05",null],["2020-02-29 13:04",null],["2020-02-29 13:04:05 Europe/Paris",null],["2020-02-29 13:04:05+02:00",null],["13:04:05.678","13:04:05.678"],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS time);
--= e435d11a TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS time);
--= 8deb0564 TYPE_MISMATCH
SELECT CAST(5 AS time);
--= 94fe5736 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS time);
--= 06616a8c TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS time);
--= 2f1fd577 TYPE_MISMATCH
SELECT CAST(1.5 AS time);
--= 2032490d TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS time);
--= bfd9d02d TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS time);
--= 91e0594f TYPE_MISMATCH
SELECT CAST(true AS time);
--= 0ed2c040 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS time);
--= 3d0f4b5e INVALID_CAST_ARGUMENT
SELECT CAST(CAST('5' AS char(3)) AS time);
--= b5d46410 TYPE_MISMATCH
SELECT CAST(X'35' AS time);
--= 89222db8 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS time);
--= aa2f712e TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS time);
--= aa360f8b [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS time);
--= b8dada96 [["_col0","time(3)"]] [["13:04:05.000"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS time);
--= 216bc3d8 [["_col0","time(3)"]] [["13:04:05.679"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS time);
--= 46baadbd [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT CAST(INTERVAL '1' DAY AS time);
--= 231dfe23 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS time);
--= 1d3f6b93 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS time);
--= 6e450574 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS time);
--= 22077af1 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS time);
--= 8ac40dd1 TYPE_MISMATCH
SELECT CAST(JSON '1' AS time);
--= 0cc640b1 TYPE_MISMATCH
SELECT CAST(NULL AS time);
--= 958a529e [["_col0","time(3)"]] [[null]]
SELECT x, TRY_CAST(x AS timestamp) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 60000cff [["x","varchar(32)"],["y","timestamp(3)"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29","2020-02-29 00:00:00.000"],["2019-02-29",null],[" 2020-02-29 ","2020-02-29 00:00:00.000"],["2020-2-9","2020-02-09 00:00:00.000"],["20200229",null],["2020-02-29 13:04:05.6789","2020-02-29 13:04:05.679"],["2020-02-29T13:04:05",null],["2020-02-29 13:04","2020-02-29 13:04:00.000"],["2020-02-29 13:04:05 Europe/Paris","2020-02-29 13:04:05.000"],["2020-02-29 13:04:05+02:00","2020-02-29 13:04:05.000"],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS timestamp);
--= bccae357 TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS timestamp);
--= 0e0d3ad5 TYPE_MISMATCH
SELECT CAST(5 AS timestamp);
--= 2041c984 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS timestamp);
--= 9e8193a1 TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS timestamp);
--= 049d05e2 TYPE_MISMATCH
SELECT CAST(1.5 AS timestamp);
--= 7e061d28 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS timestamp);
--= 478e10d4 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS timestamp);
--= 15f1cb7a TYPE_MISMATCH
SELECT CAST(true AS timestamp);
--= e9e434b6 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS timestamp);
--= f0eb5410 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT CAST(CAST('5' AS char(3)) AS timestamp);
--= d4b4500c TYPE_MISMATCH
SELECT CAST(X'35' AS timestamp);
--= e307574e TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS timestamp);
--= 419d8cb1 [["_col0","timestamp(3)"]] [["2020-02-29 00:00:00.000"]]
SELECT CAST(TIME '13:04:05.678' AS timestamp);
--= 55bf94f3 [["_col0","timestamp(3)"]] [["2026-11-25 13:04:05.678"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS timestamp);
--= c1e42322 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.000"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS timestamp);
--= cb7d4bf6 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.679"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS timestamp);
--= 546c1fa6 [["_col0","timestamp(3)"]] [["2020-02-29 13:04:05.678"]]
SELECT CAST(INTERVAL '1' DAY AS timestamp);
--= b4b5518c TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS timestamp);
--= 073500b2 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS timestamp);
--= b7b6f036 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS timestamp);
--= 61353925 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS timestamp);
--= 17f92e9f TYPE_MISMATCH
SELECT CAST(JSON '1' AS timestamp);
--= be096280 TYPE_MISMATCH
SELECT CAST(NULL AS timestamp);
--= afc4d828 [["_col0","timestamp(3)"]] [[null]]
SELECT x, TRY_CAST(x AS timestamp(0)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 7db2d030 [["x","varchar(32)"],["y","timestamp(0)"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29","2020-02-29 00:00:00"],["2019-02-29",null],[" 2020-02-29 ","2020-02-29 00:00:00"],["2020-2-9","2020-02-09 00:00:00"],["20200229",null],["2020-02-29 13:04:05.6789","2020-02-29 13:04:06"],["2020-02-29T13:04:05",null],["2020-02-29 13:04","2020-02-29 13:04:00"],["2020-02-29 13:04:05 Europe/Paris","2020-02-29 13:04:05"],["2020-02-29 13:04:05+02:00","2020-02-29 13:04:05"],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS timestamp(0));
--= d7ba343a TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS timestamp(0));
--= ad985607 TYPE_MISMATCH
SELECT CAST(5 AS timestamp(0));
--= 19bc9445 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS timestamp(0));
--= caea2a2e TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS timestamp(0));
--= fc46e1d0 TYPE_MISMATCH
SELECT CAST(1.5 AS timestamp(0));
--= fd1fae4a TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS timestamp(0));
--= 90814177 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS timestamp(0));
--= 4b8970d4 TYPE_MISMATCH
SELECT CAST(true AS timestamp(0));
--= f618c6c9 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS timestamp(0));
--= e6317380 [["_col0","timestamp(0)"]] [["2020-02-29 00:00:00"]]
SELECT CAST(CAST('5' AS char(3)) AS timestamp(0));
--= 5a4465b3 TYPE_MISMATCH
SELECT CAST(X'35' AS timestamp(0));
--= dffd659a TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS timestamp(0));
--= 8dc0f0a9 [["_col0","timestamp(0)"]] [["2020-02-29 00:00:00"]]
SELECT CAST(TIME '13:04:05.678' AS timestamp(0));
--= b89e602f [["_col0","timestamp(0)"]] [["2026-11-25 13:04:06"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS timestamp(0));
--= b449b592 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:05"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS timestamp(0));
--= 91433c7d [["_col0","timestamp(0)"]] [["2020-02-29 13:04:06"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS timestamp(0));
--= 30e2eb83 [["_col0","timestamp(0)"]] [["2020-02-29 13:04:06"]]
SELECT CAST(INTERVAL '1' DAY AS timestamp(0));
--= a75983c3 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS timestamp(0));
--= 2687f0ae TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS timestamp(0));
--= e7b7875d TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS timestamp(0));
--= 631072cf TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS timestamp(0));
--= de502ffc TYPE_MISMATCH
SELECT CAST(JSON '1' AS timestamp(0));
--= c9171fbe TYPE_MISMATCH
SELECT CAST(NULL AS timestamp(0));
--= 8def0926 [["_col0","timestamp(0)"]] [[null]]
SELECT x, TRY_CAST(x AS timestamp(6)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 5690b3c8 [["x","varchar(32)"],["y","timestamp(6)"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29","2020-02-29 00:00:00.000000"],["2019-02-29",null],[" 2020-02-29 ","2020-02-29 00:00:00.000000"],["2020-2-9","2020-02-09 00:00:00.000000"],["20200229",null],["2020-02-29 13:04:05.6789","2020-02-29 13:04:05.678900"],["2020-02-29T13:04:05",null],["2020-02-29 13:04","2020-02-29 13:04:00.000000"],["2020-02-29 13:04:05 Europe/Paris","2020-02-29 13:04:05.000000"],["2020-02-29 13:04:05+02:00","2020-02-29 13:04:05.000000"],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS timestamp(6));
--= e199a14c TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS timestamp(6));
--= e611dd59 TYPE_MISMATCH
SELECT CAST(5 AS timestamp(6));
--= ec3194d4 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS timestamp(6));
--= 5043b075 TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS timestamp(6));
--= 9efc4df5 TYPE_MISMATCH
SELECT CAST(1.5 AS timestamp(6));
--= 32ebc52f TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS timestamp(6));
--= 3cfaf526 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS timestamp(6));
--= 9f6c1634 TYPE_MISMATCH
SELECT CAST(true AS timestamp(6));
--= 8942c29e TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS timestamp(6));
--= 12226aee [["_col0","timestamp(6)"]] [["2020-02-29 00:00:00.000000"]]
SELECT CAST(CAST('5' AS char(3)) AS timestamp(6));
--= 762fb632 TYPE_MISMATCH
SELECT CAST(X'35' AS timestamp(6));
--= 871ea730 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS timestamp(6));
--= 52588a24 [["_col0","timestamp(6)"]] [["2020-02-29 00:00:00.000000"]]
SELECT CAST(TIME '13:04:05.678' AS timestamp(6));
--= 3d99f0b1 [["_col0","timestamp(6)"]] [["2026-11-25 13:04:05.678000"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS timestamp(6));
--= ab03b8a6 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.000000"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS timestamp(6));
--= 3e640cc4 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678901"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS timestamp(6));
--= 34a2c7a5 [["_col0","timestamp(6)"]] [["2020-02-29 13:04:05.678000"]]
SELECT CAST(INTERVAL '1' DAY AS timestamp(6));
--= 0fd2dad5 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS timestamp(6));
--= 761ea5e7 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS timestamp(6));
--= 98d094c2 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS timestamp(6));
--= ef23ad5e TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS timestamp(6));
--= 6ea18c61 TYPE_MISMATCH
SELECT CAST(JSON '1' AS timestamp(6));
--= 227ae5ca TYPE_MISMATCH
SELECT CAST(NULL AS timestamp(6));
--= 31fe5078 [["_col0","timestamp(6)"]] [[null]]
SELECT x, TRY_CAST(x AS timestamp with time zone) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= d2cea2e9 [["x","varchar(32)"],["y","timestamp(3) with time zone"]] [["12",null],[" 12",null],["12 ",null],["+12",null],["-12",null],["",null],["1.5",null],["1e2",null],[".5",null],["5.",null],["abc",null],["NaN",null],["Infinity",null],["-inf",null],["true",null],["T",null],["TRUE ",null],["1",null],["0",null],["no",null],["2020-02-29","2020-02-29 00:00:00.000 UTC"],["2019-02-29",null],[" 2020-02-29 ","2020-02-29 00:00:00.000 UTC"],["2020-2-9","2020-02-09 00:00:00.000 UTC"],["20200229",null],["2020-02-29 13:04:05.6789","2020-02-29 13:04:05.679 UTC"],["2020-02-29T13:04:05",null],["2020-02-29 13:04","2020-02-29 13:04:00.000 UTC"],["2020-02-29 13:04:05 Europe/Paris","2020-02-29 13:04:05.000 Europe/Paris"],["2020-02-29 13:04:05+02:00","2020-02-29 13:04:05.000 +02:00"],["13:04:05.678",null],["9223372036854775808",null],["-9223372036854775808",null],["300",null],["0x10",null],["1_000",null],["\u00a012",null],["١٢",null],["1,5",null],["1e400",null],["1d",null],["99999.995",null],["12\t",null],["[1,2]",null],["{\"a\":1}",null],["null",null],[null,null]]
SELECT CAST(TINYINT '5' AS timestamp with time zone);
--= 4668398d TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS timestamp with time zone);
--= 047aec52 TYPE_MISMATCH
SELECT CAST(5 AS timestamp with time zone);
--= 3cd64d36 TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS timestamp with time zone);
--= 99f96902 TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS timestamp with time zone);
--= 13a63ce6 TYPE_MISMATCH
SELECT CAST(1.5 AS timestamp with time zone);
--= 74e357d4 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS timestamp with time zone);
--= 5ec728c8 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS timestamp with time zone);
--= 8155fd1b TYPE_MISMATCH
SELECT CAST(true AS timestamp with time zone);
--= ec82913a TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS timestamp with time zone);
--= 07ebe7f7 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT CAST(CAST('5' AS char(3)) AS timestamp with time zone);
--= 5af9b926 TYPE_MISMATCH
SELECT CAST(X'35' AS timestamp with time zone);
--= 16efe079 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS timestamp with time zone);
--= e6f7f08c [["_col0","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC"]]
SELECT CAST(TIME '13:04:05.678' AS timestamp with time zone);
--= c0c5cc61 [["_col0","timestamp(3) with time zone"]] [["2026-11-25 13:04:05.678 UTC"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS timestamp with time zone);
--= ee2ab2fd [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS timestamp with time zone);
--= 3e27e54c [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.679 UTC"]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS timestamp with time zone);
--= 3f8b5f74 [["_col0","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 Europe/Paris"]]
SELECT CAST(INTERVAL '1' DAY AS timestamp with time zone);
--= 1cf61ed1 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS timestamp with time zone);
--= 5751177a TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS timestamp with time zone);
--= 0d1b4a64 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS timestamp with time zone);
--= 80191196 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS timestamp with time zone);
--= dbf57777 TYPE_MISMATCH
SELECT CAST(JSON '1' AS timestamp with time zone);
--= 00f2e7a2 TYPE_MISMATCH
SELECT CAST(NULL AS timestamp with time zone);
--= 34dccad6 [["_col0","timestamp(3) with time zone"]] [[null]]
SELECT x, TRY_CAST(x AS interval day to second) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 4c1b82a8 TYPE_MISMATCH
SELECT CAST(TINYINT '5' AS interval day to second);
--= a7754328 TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS interval day to second);
--= eca02150 TYPE_MISMATCH
SELECT CAST(5 AS interval day to second);
--= 9b1402cb TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS interval day to second);
--= e7a45b56 TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS interval day to second);
--= 934ad38f TYPE_MISMATCH
SELECT CAST(1.5 AS interval day to second);
--= 04f214f5 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS interval day to second);
--= 0fb1ca53 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS interval day to second);
--= 08ce6f6e TYPE_MISMATCH
SELECT CAST(true AS interval day to second);
--= 440f1dff TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS interval day to second);
--= 167dadc5 TYPE_MISMATCH
SELECT CAST(CAST('5' AS char(3)) AS interval day to second);
--= 8d978dc9 TYPE_MISMATCH
SELECT CAST(X'35' AS interval day to second);
--= 5bb8386c TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS interval day to second);
--= 209176ff TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS interval day to second);
--= 4bdd4770 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS interval day to second);
--= 71b2598c TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS interval day to second);
--= 48fa377b TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS interval day to second);
--= defb0bbe TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS interval day to second);
--= 5d6f25d2 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
SELECT CAST(INTERVAL '1' YEAR AS interval day to second);
--= 3e3cafb8 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS interval day to second);
--= 6a7dafe7 TYPE_MISMATCH
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS interval day to second);
--= 99732573 TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS interval day to second);
--= 6f505cc6 TYPE_MISMATCH
SELECT CAST(JSON '1' AS interval day to second);
--= 206dd641 TYPE_MISMATCH
SELECT CAST(NULL AS interval day to second);
--= cfb76ab9 [["_col0","interval day to second"]] [[null]]
SELECT x, TRY_CAST(x AS json) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 09fe79e9 [["x","varchar(32)"],["y","json"]] [["12","\"12\""],[" 12","\" 12\""],["12 ","\"12 \""],["+12","\"+12\""],["-12","\"-12\""],["","\"\""],["1.5","\"1.5\""],["1e2","\"1e2\""],[".5","\".5\""],["5.","\"5.\""],["abc","\"abc\""],["NaN","\"NaN\""],["Infinity","\"Infinity\""],["-inf","\"-inf\""],["true","\"true\""],["T","\"T\""],["TRUE ","\"TRUE \""],["1","\"1\""],["0","\"0\""],["no","\"no\""],["2020-02-29","\"2020-02-29\""],["2019-02-29","\"2019-02-29\""],[" 2020-02-29 ","\" 2020-02-29 \""],["2020-2-9","\"2020-2-9\""],["20200229","\"20200229\""],["2020-02-29 13:04:05.6789","\"2020-02-29 13:04:05.6789\""],["2020-02-29T13:04:05","\"2020-02-29T13:04:05\""],["2020-02-29 13:04","\"2020-02-29 13:04\""],["2020-02-29 13:04:05 Europe/Paris","\"2020-02-29 13:04:05 Europe/Paris\""],["2020-02-29 13:04:05+02:00","\"2020-02-29 13:04:05+02:00\""],["13:04:05.678","\"13:04:05.678\""],["9223372036854775808","\"9223372036854775808\""],["-9223372036854775808","\"-9223372036854775808\""],["300","\"300\""],["0x10","\"0x10\""],["1_000","\"1_000\""],["\u00a012","\"\u00a012\""],["١٢","\"١٢\""],["1,5","\"1,5\""],["1e400","\"1e400\""],["1d","\"1d\""],["99999.995","\"99999.995\""],["12\t","\"12\\t\""],["[1,2]","\"[1,2]\""],["{\"a\":1}","\"{\\\"a\\\":1}\""],["null","\"null\""],[null,null]]
SELECT CAST(TINYINT '5' AS json);
--= af5681a3 [["_col0","json"]] [["5"]]
SELECT CAST(SMALLINT '5' AS json);
--= 5a13c3d9 [["_col0","json"]] [["5"]]
SELECT CAST(5 AS json);
--= dbd9cbb3 [["_col0","json"]] [["5"]]
SELECT CAST(BIGINT '5' AS json);
--= d013f1b0 [["_col0","json"]] [["5"]]
SELECT CAST(REAL '1.5' AS json);
--= 5a70998f [["_col0","json"]] [["1.5"]]
SELECT CAST(1.5 AS json);
--= dcc90bd1 [["_col0","json"]] [["1.5"]]
SELECT CAST(DECIMAL '1.50' AS json);
--= f598a6cb [["_col0","json"]] [["1.50"]]
SELECT CAST(DECIMAL '12345678901234567890' AS json);
--= 65435b89 [["_col0","json"]] [["12345678901234567890"]]
SELECT CAST(true AS json);
--= 313e27a5 [["_col0","json"]] [["true"]]
SELECT CAST(CAST('2020-02-29' AS varchar) AS json);
--= dde87206 [["_col0","json"]] [["\"2020-02-29\""]]
SELECT CAST(CAST('5' AS char(3)) AS json);
--= dae85b88 TYPE_MISMATCH
SELECT CAST(X'35' AS json);
--= 584c4320 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS json);
--= b76ca4f3 [["_col0","json"]] [["\"2020-02-29\""]]
SELECT CAST(TIME '13:04:05.678' AS json);
--= a0e488bb TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS json);
--= b91f225a [["_col0","json"]] [["\"2020-02-29 13:04:05\""]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS json);
--= c7ceb823 [["_col0","json"]] [["\"2020-02-29 13:04:05.678901\""]]
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS json);
--= eaae007d TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS json);
--= 85bc69f7 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS json);
--= 0b9f5ce7 TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS json);
--= a9d10232 [["_col0","json"]] [["[1,2]"]]
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS json);
--= ca878010 [["_col0","json"]] [["{\"a\":1}"]]
SELECT CAST(ROW(1, 'a') AS json);
--= db73ca10 [["_col0","json"]] [["{\"\":1,\"\":\"a\"}"]]
SELECT CAST(JSON '1' AS json);
--= be211622 [["_col0","json"]] [["1"]]
SELECT CAST(NULL AS json);
--= 38b78f3c [["_col0","json"]] [[null]]
SELECT x, TRY_CAST(x AS array(integer)) AS y FROM (VALUES '12', ' 12', '12 ', '+12', '-12', '', '1.5', '1e2', '.5', '5.', 'abc', 'NaN', 'Infinity', '-inf', 'true', 'T', 'TRUE ', '1', '0', 'no', '2020-02-29', '2019-02-29', ' 2020-02-29 ', '2020-2-9', '20200229', '2020-02-29 13:04:05.6789', '2020-02-29T13:04:05', '2020-02-29 13:04', '2020-02-29 13:04:05 Europe/Paris', '2020-02-29 13:04:05+02:00', '13:04:05.678', '9223372036854775808', '-9223372036854775808', '300', '0x10', '1_000', U&'\00a012', '١٢', '1,5', '1e400', '1d', '99999.995', U&'12\0009', '[1,2]', '{"a":1}', 'null', NULL) AS t(x);
--= 302cca9b TYPE_MISMATCH
SELECT CAST(TINYINT '5' AS array(integer));
--= 85268142 TYPE_MISMATCH
SELECT CAST(SMALLINT '5' AS array(integer));
--= 885b4023 TYPE_MISMATCH
SELECT CAST(5 AS array(integer));
--= 003d3c1b TYPE_MISMATCH
SELECT CAST(BIGINT '5' AS array(integer));
--= 577dec8d TYPE_MISMATCH
SELECT CAST(REAL '1.5' AS array(integer));
--= 40f351b3 TYPE_MISMATCH
SELECT CAST(1.5 AS array(integer));
--= 6127eea9 TYPE_MISMATCH
SELECT CAST(DECIMAL '1.50' AS array(integer));
--= 83ec1905 TYPE_MISMATCH
SELECT CAST(DECIMAL '12345678901234567890' AS array(integer));
--= 49dc7034 TYPE_MISMATCH
SELECT CAST(true AS array(integer));
--= 9addc9e1 TYPE_MISMATCH
SELECT CAST(CAST('2020-02-29' AS varchar) AS array(integer));
--= 59e2aaf2 TYPE_MISMATCH
SELECT CAST(CAST('5' AS char(3)) AS array(integer));
--= a63c1412 TYPE_MISMATCH
SELECT CAST(X'35' AS array(integer));
--= 8e047038 TYPE_MISMATCH
SELECT CAST(DATE '2020-02-29' AS array(integer));
--= d68b5294 TYPE_MISMATCH
SELECT CAST(TIME '13:04:05.678' AS array(integer));
--= 8b95fa34 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05' AS array(integer));
--= 4475135f TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678901' AS array(integer));
--= 46cc36de TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' AS array(integer));
--= 668c13f9 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' DAY AS array(integer));
--= f4c544d6 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' YEAR AS array(integer));
--= df9f4f9f TYPE_MISMATCH
SELECT CAST(ARRAY[1, 2] AS array(integer));
--= aa11c78e [["_col0","array(integer)"]] [[[1,2]]]
SELECT CAST(MAP(ARRAY['a'], ARRAY[1]) AS array(integer));
--= 1cca02ee TYPE_MISMATCH
SELECT CAST(ROW(1, 'a') AS array(integer));
--= 7d2de2cb TYPE_MISMATCH
SELECT CAST(JSON '1' AS array(integer));
--= 661273b4 INVALID_CAST_ARGUMENT
SELECT CAST(NULL AS array(integer));
--= c8efaadc [["_col0","array(integer)"]] [[null]]
SELECT CAST(TINYINT '0' AS boolean);
--= 45ab87d8 [["_col0","boolean"]] [[false]]
SELECT CAST(TINYINT '0' AS tinyint);
--= 7b1a5206 [["_col0","tinyint"]] [[0]]
SELECT CAST(TINYINT '0' AS smallint);
--= 9d03c508 [["_col0","smallint"]] [[0]]
SELECT CAST(TINYINT '0' AS integer);
--= 5546d1f6 [["_col0","integer"]] [[0]]
SELECT CAST(TINYINT '0' AS bigint);
--= 0e3f9384 [["_col0","bigint"]] [[0]]
SELECT CAST(TINYINT '0' AS real);
--= 7490c4cd [["_col0","real"]] [["0.0"]]
SELECT CAST(TINYINT '0' AS double);
--= c89a8f17 [["_col0","double"]] [["0.0"]]
SELECT CAST(TINYINT '0' AS decimal(5,2));
--= fea90d69 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(TINYINT '0' AS decimal(38,10));
--= 81a6fcaf [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(TINYINT '0' AS varchar);
--= f60dd5c2 [["_col0","varchar"]] [["0"]]
SELECT CAST(TINYINT '0' AS varchar(3));
--= ae43ba89 [["_col0","varchar(3)"]] [["0"]]
SELECT CAST(TINYINT '0' AS char(4));
--= 373dc411 TYPE_MISMATCH
SELECT CAST(TINYINT '-1' AS boolean);
--= af032756 [["_col0","boolean"]] [[true]]
SELECT CAST(TINYINT '-1' AS tinyint);
--= 78967640 [["_col0","tinyint"]] [[-1]]
SELECT CAST(TINYINT '-1' AS smallint);
--= 1d68110e [["_col0","smallint"]] [[-1]]
SELECT CAST(TINYINT '-1' AS integer);
--= 8d77bd17 [["_col0","integer"]] [[-1]]
SELECT CAST(TINYINT '-1' AS bigint);
--= 31e35ee9 [["_col0","bigint"]] [[-1]]
SELECT CAST(TINYINT '-1' AS real);
--= 33f77506 [["_col0","real"]] [["-1.0"]]
SELECT CAST(TINYINT '-1' AS double);
--= 0592ad67 [["_col0","double"]] [["-1.0"]]
SELECT CAST(TINYINT '-1' AS decimal(5,2));
--= 259da753 [["_col0","decimal(5,2)"]] [["-1.00"]]
SELECT CAST(TINYINT '-1' AS decimal(38,10));
--= eb2c0fb6 [["_col0","decimal(38,10)"]] [["-1.0000000000"]]
SELECT CAST(TINYINT '-1' AS varchar);
--= ef6920d0 [["_col0","varchar"]] [["-1"]]
SELECT CAST(TINYINT '-1' AS varchar(3));
--= b7e2ab90 [["_col0","varchar(3)"]] [["-1"]]
SELECT CAST(TINYINT '-1' AS char(4));
--= 3a4380a8 TYPE_MISMATCH
SELECT CAST(TINYINT '127' AS boolean);
--= 91b19382 [["_col0","boolean"]] [[true]]
SELECT CAST(TINYINT '127' AS tinyint);
--= 23359dbd [["_col0","tinyint"]] [[127]]
SELECT CAST(TINYINT '127' AS smallint);
--= 97f49e1e [["_col0","smallint"]] [[127]]
SELECT CAST(TINYINT '127' AS integer);
--= c2d80d73 [["_col0","integer"]] [[127]]
SELECT CAST(TINYINT '127' AS bigint);
--= 26b7b2a6 [["_col0","bigint"]] [[127]]
SELECT CAST(TINYINT '127' AS real);
--= 34d7b61a [["_col0","real"]] [["127.0"]]
SELECT CAST(TINYINT '127' AS double);
--= 4b9c3c75 [["_col0","double"]] [["127.0"]]
SELECT CAST(TINYINT '127' AS decimal(5,2));
--= a9dbabb4 [["_col0","decimal(5,2)"]] [["127.00"]]
SELECT CAST(TINYINT '127' AS decimal(38,10));
--= 58f2230e [["_col0","decimal(38,10)"]] [["127.0000000000"]]
SELECT CAST(TINYINT '127' AS varchar);
--= 8cd9081a [["_col0","varchar"]] [["127"]]
SELECT CAST(TINYINT '127' AS varchar(3));
--= 6e288bcb [["_col0","varchar(3)"]] [["127"]]
SELECT CAST(TINYINT '127' AS char(4));
--= b4ea4379 TYPE_MISMATCH
SELECT CAST(TINYINT '-128' AS boolean);
--= aee70a01 [["_col0","boolean"]] [[true]]
SELECT CAST(TINYINT '-128' AS tinyint);
--= 192168c7 [["_col0","tinyint"]] [[-128]]
SELECT CAST(TINYINT '-128' AS smallint);
--= 6cb3b252 [["_col0","smallint"]] [[-128]]
SELECT CAST(TINYINT '-128' AS integer);
--= 978cb7db [["_col0","integer"]] [[-128]]
SELECT CAST(TINYINT '-128' AS bigint);
--= 4cf49413 [["_col0","bigint"]] [[-128]]
SELECT CAST(TINYINT '-128' AS real);
--= d8976a8a [["_col0","real"]] [["-128.0"]]
SELECT CAST(TINYINT '-128' AS double);
--= 80aa6136 [["_col0","double"]] [["-128.0"]]
SELECT CAST(TINYINT '-128' AS decimal(5,2));
--= 8af8d095 [["_col0","decimal(5,2)"]] [["-128.00"]]
SELECT CAST(TINYINT '-128' AS decimal(38,10));
--= bdf768cb [["_col0","decimal(38,10)"]] [["-128.0000000000"]]
SELECT CAST(TINYINT '-128' AS varchar);
--= c89a16ce [["_col0","varchar"]] [["-128"]]
SELECT CAST(TINYINT '-128' AS varchar(3));
--= 44d1f919 INVALID_CAST_ARGUMENT
SELECT CAST(TINYINT '-128' AS char(4));
--= 144c94df TYPE_MISMATCH
SELECT CAST(SMALLINT '32767' AS boolean);
--= d6e385ef [["_col0","boolean"]] [[true]]
SELECT CAST(SMALLINT '32767' AS tinyint);
--= b0628178 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(SMALLINT '32767' AS smallint);
--= e531d194 [["_col0","smallint"]] [[32767]]
SELECT CAST(SMALLINT '32767' AS integer);
--= 54b82f28 [["_col0","integer"]] [[32767]]
SELECT CAST(SMALLINT '32767' AS bigint);
--= e9cd3335 [["_col0","bigint"]] [[32767]]
SELECT CAST(SMALLINT '32767' AS real);
--= 1d610c5c [["_col0","real"]] [["32767.0"]]
SELECT CAST(SMALLINT '32767' AS double);
--= 87cdee4d [["_col0","double"]] [["32767.0"]]
SELECT CAST(SMALLINT '32767' AS decimal(5,2));
--= 1c56bbf5 INVALID_CAST_ARGUMENT
SELECT CAST(SMALLINT '32767' AS decimal(38,10));
--= 97c967fc [["_col0","decimal(38,10)"]] [["32767.0000000000"]]
SELECT CAST(SMALLINT '32767' AS varchar);
--= 2a62b617 [["_col0","varchar"]] [["32767"]]
SELECT CAST(SMALLINT '32767' AS varchar(3));
--= dcf6cffc INVALID_CAST_ARGUMENT
SELECT CAST(SMALLINT '32767' AS char(4));
--= 0745fcba TYPE_MISMATCH
SELECT CAST(SMALLINT '-32768' AS boolean);
--= 8eefc6d7 [["_col0","boolean"]] [[true]]
SELECT CAST(SMALLINT '-32768' AS tinyint);
--= 59fe01b0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(SMALLINT '-32768' AS smallint);
--= e61830e2 [["_col0","smallint"]] [[-32768]]
SELECT CAST(SMALLINT '-32768' AS integer);
--= 27d4cbeb [["_col0","integer"]] [[-32768]]
SELECT CAST(SMALLINT '-32768' AS bigint);
--= a15c2c2e [["_col0","bigint"]] [[-32768]]
SELECT CAST(SMALLINT '-32768' AS real);
--= 427e9893 [["_col0","real"]] [["-32768.0"]]
SELECT CAST(SMALLINT '-32768' AS double);
--= 533c408b [["_col0","double"]] [["-32768.0"]]
SELECT CAST(SMALLINT '-32768' AS decimal(5,2));
--= fde25c57 INVALID_CAST_ARGUMENT
SELECT CAST(SMALLINT '-32768' AS decimal(38,10));
--= ba14749b [["_col0","decimal(38,10)"]] [["-32768.0000000000"]]
SELECT CAST(SMALLINT '-32768' AS varchar);
--= 528dc890 [["_col0","varchar"]] [["-32768"]]
SELECT CAST(SMALLINT '-32768' AS varchar(3));
--= 1dbd4988 INVALID_CAST_ARGUMENT
SELECT CAST(SMALLINT '-32768' AS char(4));
--= 3d97624f TYPE_MISMATCH
SELECT CAST(0 AS boolean);
--= cbc9f2d6 [["_col0","boolean"]] [[false]]
SELECT CAST(0 AS tinyint);
--= 754d0b02 [["_col0","tinyint"]] [[0]]
SELECT CAST(0 AS smallint);
--= 309b0062 [["_col0","smallint"]] [[0]]
SELECT CAST(0 AS integer);
--= 101bf5d2 [["_col0","integer"]] [[0]]
SELECT CAST(0 AS bigint);
--= 4eb886b4 [["_col0","bigint"]] [[0]]
SELECT CAST(0 AS real);
--= 29696cae [["_col0","real"]] [["0.0"]]
SELECT CAST(0 AS double);
--= 785f8e64 [["_col0","double"]] [["0.0"]]
SELECT CAST(0 AS decimal(5,2));
--= f73347ca [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(0 AS decimal(38,10));
--= ec0be7d7 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(0 AS varchar);
--= eac586fd [["_col0","varchar"]] [["0"]]
SELECT CAST(0 AS varchar(3));
--= c08d0491 [["_col0","varchar(3)"]] [["0"]]
SELECT CAST(0 AS char(4));
--= 4097da28 TYPE_MISMATCH
SELECT CAST(-1 AS boolean);
--= a1bada7b [["_col0","boolean"]] [[true]]
SELECT CAST(-1 AS tinyint);
--= 499ca610 [["_col0","tinyint"]] [[-1]]
SELECT CAST(-1 AS smallint);
--= b2a73dd9 [["_col0","smallint"]] [[-1]]
SELECT CAST(-1 AS integer);
--= 99a62723 [["_col0","integer"]] [[-1]]
SELECT CAST(-1 AS bigint);
--= fb2e7f7c [["_col0","bigint"]] [[-1]]
SELECT CAST(-1 AS real);
--= bec92b1d [["_col0","real"]] [["-1.0"]]
SELECT CAST(-1 AS double);
--= d7caeda6 [["_col0","double"]] [["-1.0"]]
SELECT CAST(-1 AS decimal(5,2));
--= 99cd434b [["_col0","decimal(5,2)"]] [["-1.00"]]
SELECT CAST(-1 AS decimal(38,10));
--= cf1ea205 [["_col0","decimal(38,10)"]] [["-1.0000000000"]]
SELECT CAST(-1 AS varchar);
--= 14b50616 [["_col0","varchar"]] [["-1"]]
SELECT CAST(-1 AS varchar(3));
--= c9e91578 [["_col0","varchar(3)"]] [["-1"]]
SELECT CAST(-1 AS char(4));
--= 136dac52 TYPE_MISMATCH
SELECT CAST(2147483647 AS boolean);
--= 6d251c1d [["_col0","boolean"]] [[true]]
SELECT CAST(2147483647 AS tinyint);
--= ae95c9d9 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(2147483647 AS smallint);
--= a193cfab NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(2147483647 AS integer);
--= 59e84f41 [["_col0","integer"]] [[2147483647]]
SELECT CAST(2147483647 AS bigint);
--= 1d3865e0 [["_col0","bigint"]] [[2147483647]]
SELECT CAST(2147483647 AS real);
--= 97366281 [["_col0","real"]] [["2.14748365E9"]]
SELECT CAST(2147483647 AS double);
--= 2a71635e [["_col0","double"]] [["2.147483647E9"]]
SELECT CAST(2147483647 AS decimal(5,2));
--= 1631008c INVALID_CAST_ARGUMENT
SELECT CAST(2147483647 AS decimal(38,10));
--= c739dacd [["_col0","decimal(38,10)"]] [["2147483647.0000000000"]]
SELECT CAST(2147483647 AS varchar);
--= 7bed5837 [["_col0","varchar"]] [["2147483647"]]
SELECT CAST(2147483647 AS varchar(3));
--= 477f5ce6 INVALID_CAST_ARGUMENT
SELECT CAST(2147483647 AS char(4));
--= 80fc2f88 TYPE_MISMATCH
SELECT CAST(INTEGER '-2147483648' AS boolean);
--= 3f3fd2f0 [["_col0","boolean"]] [[true]]
SELECT CAST(INTEGER '-2147483648' AS tinyint);
--= dad6ff67 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(INTEGER '-2147483648' AS smallint);
--= bf61e33b NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(INTEGER '-2147483648' AS integer);
--= dab7be4d [["_col0","integer"]] [[-2147483648]]
SELECT CAST(INTEGER '-2147483648' AS bigint);
--= a5fe5580 [["_col0","bigint"]] [[-2147483648]]
SELECT CAST(INTEGER '-2147483648' AS real);
--= d37b3b15 [["_col0","real"]] [["-2.14748365E9"]]
SELECT CAST(INTEGER '-2147483648' AS double);
--= b8f23337 [["_col0","double"]] [["-2.147483648E9"]]
SELECT CAST(INTEGER '-2147483648' AS decimal(5,2));
--= 3aed6c7d INVALID_CAST_ARGUMENT
SELECT CAST(INTEGER '-2147483648' AS decimal(38,10));
--= 6c14b81e [["_col0","decimal(38,10)"]] [["-2147483648.0000000000"]]
SELECT CAST(INTEGER '-2147483648' AS varchar);
--= b7d909dc [["_col0","varchar"]] [["-2147483648"]]
SELECT CAST(INTEGER '-2147483648' AS varchar(3));
--= 9564a0f8 INVALID_CAST_ARGUMENT
SELECT CAST(INTEGER '-2147483648' AS char(4));
--= f5996564 TYPE_MISMATCH
SELECT CAST(BIGINT '0' AS boolean);
--= 2d323021 [["_col0","boolean"]] [[false]]
SELECT CAST(BIGINT '0' AS tinyint);
--= b7371693 [["_col0","tinyint"]] [[0]]
SELECT CAST(BIGINT '0' AS smallint);
--= 5a0ca162 [["_col0","smallint"]] [[0]]
SELECT CAST(BIGINT '0' AS integer);
--= 68084326 [["_col0","integer"]] [[0]]
SELECT CAST(BIGINT '0' AS bigint);
--= 8a72eb06 [["_col0","bigint"]] [[0]]
SELECT CAST(BIGINT '0' AS real);
--= f77584c9 [["_col0","real"]] [["0.0"]]
SELECT CAST(BIGINT '0' AS double);
--= 19a2bb98 [["_col0","double"]] [["0.0"]]
SELECT CAST(BIGINT '0' AS decimal(5,2));
--= 416754e7 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(BIGINT '0' AS decimal(38,10));
--= 92bb8edb [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(BIGINT '0' AS varchar);
--= e833ef7d [["_col0","varchar"]] [["0"]]
SELECT CAST(BIGINT '0' AS varchar(3));
--= 0835c17a [["_col0","varchar(3)"]] [["0"]]
SELECT CAST(BIGINT '0' AS char(4));
--= b9772c03 TYPE_MISMATCH
SELECT CAST(BIGINT '-7' AS boolean);
--= 13d86325 [["_col0","boolean"]] [[true]]
SELECT CAST(BIGINT '-7' AS tinyint);
--= ea93107c [["_col0","tinyint"]] [[-7]]
SELECT CAST(BIGINT '-7' AS smallint);
--= 1ca27d02 [["_col0","smallint"]] [[-7]]
SELECT CAST(BIGINT '-7' AS integer);
--= 872e9aab [["_col0","integer"]] [[-7]]
SELECT CAST(BIGINT '-7' AS bigint);
--= ab6739e0 [["_col0","bigint"]] [[-7]]
SELECT CAST(BIGINT '-7' AS real);
--= d87a4160 [["_col0","real"]] [["-7.0"]]
SELECT CAST(BIGINT '-7' AS double);
--= 9da74376 [["_col0","double"]] [["-7.0"]]
SELECT CAST(BIGINT '-7' AS decimal(5,2));
--= 5a2cba85 [["_col0","decimal(5,2)"]] [["-7.00"]]
SELECT CAST(BIGINT '-7' AS decimal(38,10));
--= fff71fda [["_col0","decimal(38,10)"]] [["-7.0000000000"]]
SELECT CAST(BIGINT '-7' AS varchar);
--= 6034bcc9 [["_col0","varchar"]] [["-7"]]
SELECT CAST(BIGINT '-7' AS varchar(3));
--= c5587a24 [["_col0","varchar(3)"]] [["-7"]]
SELECT CAST(BIGINT '-7' AS char(4));
--= 1663c4b4 TYPE_MISMATCH
SELECT CAST(2147483648 AS boolean);
--= ddd14375 [["_col0","boolean"]] [[true]]
SELECT CAST(2147483648 AS tinyint);
--= efc88b61 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(2147483648 AS smallint);
--= b6df9992 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(2147483648 AS integer);
--= f8f7b537 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(2147483648 AS bigint);
--= 3856598e [["_col0","bigint"]] [[2147483648]]
SELECT CAST(2147483648 AS real);
--= 7ed9cb4b [["_col0","real"]] [["2.14748365E9"]]
SELECT CAST(2147483648 AS double);
--= f6121039 [["_col0","double"]] [["2.147483648E9"]]
SELECT CAST(2147483648 AS decimal(5,2));
--= d5beabd7 INVALID_CAST_ARGUMENT
SELECT CAST(2147483648 AS decimal(38,10));
--= 0d732830 [["_col0","decimal(38,10)"]] [["2147483648.0000000000"]]
SELECT CAST(2147483648 AS varchar);
--= 18372f6e [["_col0","varchar"]] [["2147483648"]]
SELECT CAST(2147483648 AS varchar(3));
--= 2a7a9967 INVALID_CAST_ARGUMENT
SELECT CAST(2147483648 AS char(4));
--= 0efd14fa TYPE_MISMATCH
SELECT CAST(BIGINT '9223372036854775807' AS boolean);
--= e61ec2ae [["_col0","boolean"]] [[true]]
SELECT CAST(BIGINT '9223372036854775807' AS tinyint);
--= 693f41c4 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '9223372036854775807' AS smallint);
--= 54d4fcaa NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '9223372036854775807' AS integer);
--= fddcd528 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '9223372036854775807' AS bigint);
--= b0fc98bc [["_col0","bigint"]] [[9223372036854775807]]
SELECT CAST(BIGINT '9223372036854775807' AS real);
--= 65c37e59 [["_col0","real"]] [["9.223372E18"]]
SELECT CAST(BIGINT '9223372036854775807' AS double);
--= c9f335ed [["_col0","double"]] [["9.223372036854776E18"]]
SELECT CAST(BIGINT '9223372036854775807' AS decimal(5,2));
--= c759e795 INVALID_CAST_ARGUMENT
SELECT CAST(BIGINT '9223372036854775807' AS decimal(38,10));
--= bda5b759 [["_col0","decimal(38,10)"]] [["9223372036854775807.0000000000"]]
SELECT CAST(BIGINT '9223372036854775807' AS varchar);
--= b84f44a0 [["_col0","varchar"]] [["9223372036854775807"]]
SELECT CAST(BIGINT '9223372036854775807' AS varchar(3));
--= 475a7842 INVALID_CAST_ARGUMENT
SELECT CAST(BIGINT '9223372036854775807' AS char(4));
--= b565854e TYPE_MISMATCH
SELECT CAST(BIGINT '-9223372036854775808' AS boolean);
--= bd8ca0af [["_col0","boolean"]] [[true]]
SELECT CAST(BIGINT '-9223372036854775808' AS tinyint);
--= a4fe8dda NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '-9223372036854775808' AS smallint);
--= 24982fdf NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '-9223372036854775808' AS integer);
--= ee5d1fe1 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(BIGINT '-9223372036854775808' AS bigint);
--= 5ca780e7 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT CAST(BIGINT '-9223372036854775808' AS real);
--= 7f1a20e6 [["_col0","real"]] [["-9.223372E18"]]
SELECT CAST(BIGINT '-9223372036854775808' AS double);
--= 4f2709d1 [["_col0","double"]] [["-9.223372036854776E18"]]
SELECT CAST(BIGINT '-9223372036854775808' AS decimal(5,2));
--= 16b04e72 INVALID_CAST_ARGUMENT
SELECT CAST(BIGINT '-9223372036854775808' AS decimal(38,10));
--= 4669fe13 [["_col0","decimal(38,10)"]] [["-9223372036854775808.0000000000"]]
SELECT CAST(BIGINT '-9223372036854775808' AS varchar);
--= 2a07172f [["_col0","varchar"]] [["-9223372036854775808"]]
SELECT CAST(BIGINT '-9223372036854775808' AS varchar(3));
--= a280745f INVALID_CAST_ARGUMENT
SELECT CAST(BIGINT '-9223372036854775808' AS char(4));
--= af8fa778 TYPE_MISMATCH
SELECT CAST(REAL '-0.0' AS boolean);
--= f8c5ef35 [["_col0","boolean"]] [[false]]
SELECT CAST(REAL '-0.0' AS tinyint);
--= 7d878ec1 [["_col0","tinyint"]] [[0]]
SELECT CAST(REAL '-0.0' AS smallint);
--= fbd1f6da [["_col0","smallint"]] [[0]]
SELECT CAST(REAL '-0.0' AS integer);
--= 4a3cc145 [["_col0","integer"]] [[0]]
SELECT CAST(REAL '-0.0' AS bigint);
--= 73f879c2 [["_col0","bigint"]] [[0]]
SELECT CAST(REAL '-0.0' AS real);
--= 9cab3cc4 [["_col0","real"]] [["-0.0"]]
SELECT CAST(REAL '-0.0' AS double);
--= 29e4aa3a [["_col0","double"]] [["-0.0"]]
SELECT CAST(REAL '-0.0' AS decimal(5,2));
--= 9f1f7fe9 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(REAL '-0.0' AS decimal(38,10));
--= 8e2bbb37 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(REAL '-0.0' AS varchar);
--= bb0a627e [["_col0","varchar"]] [["-0E0"]]
SELECT CAST(REAL '-0.0' AS varchar(3));
--= 0ba9bc91 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '-0.0' AS char(4));
--= e4333f0b TYPE_MISMATCH
SELECT CAST(REAL '-2.5' AS boolean);
--= d905f16c [["_col0","boolean"]] [[true]]
SELECT CAST(REAL '-2.5' AS tinyint);
--= a188a6d5 [["_col0","tinyint"]] [[-3]]
SELECT CAST(REAL '-2.5' AS smallint);
--= 1d7bee75 [["_col0","smallint"]] [[-3]]
SELECT CAST(REAL '-2.5' AS integer);
--= e1a9a5e1 [["_col0","integer"]] [[-3]]
SELECT CAST(REAL '-2.5' AS bigint);
--= 5fbf3138 [["_col0","bigint"]] [[-3]]
SELECT CAST(REAL '-2.5' AS real);
--= a4c17ec7 [["_col0","real"]] [["-2.5"]]
SELECT CAST(REAL '-2.5' AS double);
--= 78f7175b [["_col0","double"]] [["-2.5"]]
SELECT CAST(REAL '-2.5' AS decimal(5,2));
--= bf8383c6 [["_col0","decimal(5,2)"]] [["-2.50"]]
SELECT CAST(REAL '-2.5' AS decimal(38,10));
--= b35dcf6d [["_col0","decimal(38,10)"]] [["-2.5000000000"]]
SELECT CAST(REAL '-2.5' AS varchar);
--= a8b0aa49 [["_col0","varchar"]] [["-2.5E0"]]
SELECT CAST(REAL '-2.5' AS varchar(3));
--= b3f6c5f4 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '-2.5' AS char(4));
--= 8746693b TYPE_MISMATCH
SELECT CAST(REAL '0.1' AS boolean);
--= c5f68b3c [["_col0","boolean"]] [[true]]
SELECT CAST(REAL '0.1' AS tinyint);
--= 85dc3d71 [["_col0","tinyint"]] [[0]]
SELECT CAST(REAL '0.1' AS smallint);
--= 095f2b0d [["_col0","smallint"]] [[0]]
SELECT CAST(REAL '0.1' AS integer);
--= b048a568 [["_col0","integer"]] [[0]]
SELECT CAST(REAL '0.1' AS bigint);
--= 9d04e13a [["_col0","bigint"]] [[0]]
SELECT CAST(REAL '0.1' AS real);
--= 04f3dc7e [["_col0","real"]] [["0.1"]]
SELECT CAST(REAL '0.1' AS double);
--= 02b6ec92 [["_col0","double"]] [["0.10000000149011612"]]
SELECT CAST(REAL '0.1' AS decimal(5,2));
--= 51f653b2 [["_col0","decimal(5,2)"]] [["0.10"]]
SELECT CAST(REAL '0.1' AS decimal(38,10));
--= d0b1b65f [["_col0","decimal(38,10)"]] [["0.1000000000"]]
SELECT CAST(REAL '0.1' AS varchar);
--= af61fc4c [["_col0","varchar"]] [["1.0E-1"]]
SELECT CAST(REAL '0.1' AS varchar(3));
--= f6434b22 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '0.1' AS char(4));
--= 23fcb95c TYPE_MISMATCH
SELECT CAST(REAL '3.4028235E38' AS boolean);
--= 7f3e1031 [["_col0","boolean"]] [[true]]
SELECT CAST(REAL '3.4028235E38' AS tinyint);
--= 25febd44 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(REAL '3.4028235E38' AS smallint);
--= 84c5ce42 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(REAL '3.4028235E38' AS integer);
--= 8f06a1f0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(REAL '3.4028235E38' AS bigint);
--= 55ec8eb1 [["_col0","bigint"]] [[9223372036854775807]]
SELECT CAST(REAL '3.4028235E38' AS real);
--= d4a06dff [["_col0","real"]] [["3.4028235E38"]]
SELECT CAST(REAL '3.4028235E38' AS double);
--= 7b9ffff4 [["_col0","double"]] [["3.4028234663852886E38"]]
SELECT CAST(REAL '3.4028235E38' AS decimal(5,2));
--= e17aff68 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '3.4028235E38' AS decimal(38,10));
--= 94dcb9b0 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '3.4028235E38' AS varchar);
--= 2141e8f9 [["_col0","varchar"]] [["3.402823E38"]]
SELECT CAST(REAL '3.4028235E38' AS varchar(3));
--= 3a017287 INVALID_CAST_ARGUMENT
SELECT CAST(REAL '3.4028235E38' AS char(4));
--= 96b6ca8c TYPE_MISMATCH
SELECT CAST(REAL '1.4E-45' AS boolean);
--= a87f28b7 [["_col0","boolean"]] [[true]]
SELECT CAST(REAL '1.4E-45' AS tinyint);
--= dfefcaf9 [["_col0","tinyint"]] [[0]]
SELECT CAST(REAL '1.4E-45' AS smallint);
--= 3f59738d [["_col0","smallint"]] [[0]]
SELECT CAST(REAL '1.4E-45' AS integer);
--= 34849b89 [["_col0","integer"]] [[0]]
SELECT CAST(REAL '1.4E-45' AS bigint);
--= 4aeb87a7 [["_col0","bigint"]] [[0]]
SELECT CAST(REAL '1.4E-45' AS real);
--= 30686c60 [["_col0","real"]] [["1.4E-45"]]
SELECT CAST(REAL '1.4E-45' AS double);
--= b3009bd0 [["_col0","double"]] [["1.401298464324817E-45"]]
SELECT CAST(REAL '1.4E-45' AS decimal(5,2));
--= 97b1fd1c [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(REAL '1.4E-45' AS decimal(38,10));
--= f891571d [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(REAL '1.4E-45' AS varchar);
--= ce709514 [["_col0","varchar"]] [["1.4E-45"]]
SELECT CAST(REAL '1.4E-45' AS varchar(3));
--= 626c90eb INVALID_CAST_ARGUMENT
SELECT CAST(REAL '1.4E-45' AS char(4));
--= 0fe27f56 TYPE_MISMATCH
SELECT CAST(CAST(nan() AS real) AS boolean);
--= 4d89fb5f [["_col0","boolean"]] [[true]]
SELECT CAST(CAST(nan() AS real) AS tinyint);
--= a73925b5 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS smallint);
--= d6eb09a2 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS integer);
--= 3ae2cd35 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS bigint);
--= 5298c9f0 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS real);
--= 729bd191 [["_col0","real"]] [["NaN"]]
SELECT CAST(CAST(nan() AS real) AS double);
--= 1325ab16 [["_col0","double"]] [["NaN"]]
SELECT CAST(CAST(nan() AS real) AS decimal(5,2));
--= 60be69f1 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS decimal(38,10));
--= 1be6affb INVALID_CAST_ARGUMENT
SELECT CAST(CAST(nan() AS real) AS varchar);
--= 3427981c [["_col0","varchar"]] [["NaN"]]
SELECT CAST(CAST(nan() AS real) AS varchar(3));
--= 1b4cd6d3 [["_col0","varchar(3)"]] [["NaN"]]
SELECT CAST(CAST(nan() AS real) AS char(4));
--= 081a2c31 TYPE_MISMATCH
SELECT CAST(CAST(infinity() AS real) AS boolean);
--= 0bbe47ed [["_col0","boolean"]] [[true]]
SELECT CAST(CAST(infinity() AS real) AS tinyint);
--= c4296954 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(CAST(infinity() AS real) AS smallint);
--= 4553702a NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(CAST(infinity() AS real) AS integer);
--= fb7fd741 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(CAST(infinity() AS real) AS bigint);
--= 5f6d9049 [["_col0","bigint"]] [[9223372036854775807]]
SELECT CAST(CAST(infinity() AS real) AS real);
--= d2a63ddc [["_col0","real"]] [["Infinity"]]
SELECT CAST(CAST(infinity() AS real) AS double);
--= 25559c3a [["_col0","double"]] [["Infinity"]]
SELECT CAST(CAST(infinity() AS real) AS decimal(5,2));
--= 2bae32fe INVALID_CAST_ARGUMENT
SELECT CAST(CAST(infinity() AS real) AS decimal(38,10));
--= 2d685dcc INVALID_CAST_ARGUMENT
SELECT CAST(CAST(infinity() AS real) AS varchar);
--= 0e7df4aa [["_col0","varchar"]] [["Infinity"]]
SELECT CAST(CAST(infinity() AS real) AS varchar(3));
--= 436cf1d3 INVALID_CAST_ARGUMENT
SELECT CAST(CAST(infinity() AS real) AS char(4));
--= d99ac3f1 TYPE_MISMATCH
SELECT CAST(0.0 AS boolean);
--= d7ba5576 [["_col0","boolean"]] [[false]]
SELECT CAST(0.0 AS tinyint);
--= 392c5e72 [["_col0","tinyint"]] [[0]]
SELECT CAST(0.0 AS smallint);
--= c5a541de [["_col0","smallint"]] [[0]]
SELECT CAST(0.0 AS integer);
--= 6492f40f [["_col0","integer"]] [[0]]
SELECT CAST(0.0 AS bigint);
--= 5a244d5f [["_col0","bigint"]] [[0]]
SELECT CAST(0.0 AS real);
--= 83c200b6 [["_col0","real"]] [["0.0"]]
SELECT CAST(0.0 AS double);
--= e6b5f51d [["_col0","double"]] [["0.0"]]
SELECT CAST(0.0 AS decimal(5,2));
--= 14632412 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(0.0 AS decimal(38,10));
--= 908b2594 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(0.0 AS varchar);
--= 96412e06 [["_col0","varchar"]] [["0E0"]]
SELECT CAST(0.0 AS varchar(3));
--= 3bae68ab [["_col0","varchar(3)"]] [["0E0"]]
SELECT CAST(0.0 AS char(4));
--= c9cdf004 TYPE_MISMATCH
SELECT CAST(-0e0 AS boolean);
--= 14f9662f [["_col0","boolean"]] [[false]]
SELECT CAST(-0e0 AS tinyint);
--= 72af6aa0 [["_col0","tinyint"]] [[0]]
SELECT CAST(-0e0 AS smallint);
--= 078ce4a8 [["_col0","smallint"]] [[0]]
SELECT CAST(-0e0 AS integer);
--= abadc203 [["_col0","integer"]] [[0]]
SELECT CAST(-0e0 AS bigint);
--= f352e06c [["_col0","bigint"]] [[0]]
SELECT CAST(-0e0 AS real);
--= 2444c482 [["_col0","real"]] [["-0.0"]]
SELECT CAST(-0e0 AS double);
--= 9fe46341 [["_col0","double"]] [["-0.0"]]
SELECT CAST(-0e0 AS decimal(5,2));
--= 27230a2e [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(-0e0 AS decimal(38,10));
--= 23a93d71 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(-0e0 AS varchar);
--= fde37bb2 [["_col0","varchar"]] [["-0E0"]]
SELECT CAST(-0e0 AS varchar(3));
--= cd749f5c INVALID_CAST_ARGUMENT
SELECT CAST(-0e0 AS char(4));
--= cecdfb1f TYPE_MISMATCH
SELECT CAST(0.5 AS boolean);
--= cbe6627a [["_col0","boolean"]] [[true]]
SELECT CAST(0.5 AS tinyint);
--= 4a621550 [["_col0","tinyint"]] [[1]]
SELECT CAST(0.5 AS smallint);
--= 6285ebbc [["_col0","smallint"]] [[1]]
SELECT CAST(0.5 AS integer);
--= f1a06618 [["_col0","integer"]] [[1]]
SELECT CAST(0.5 AS bigint);
--= dec6cd63 [["_col0","bigint"]] [[1]]
SELECT CAST(0.5 AS real);
--= 6f636fea [["_col0","real"]] [["0.5"]]
SELECT CAST(0.5 AS double);
--= 4e8c2306 [["_col0","double"]] [["0.5"]]
SELECT CAST(0.5 AS decimal(5,2));
--= 558d51d5 [["_col0","decimal(5,2)"]] [["0.50"]]
SELECT CAST(0.5 AS decimal(38,10));
--= 20f4069f [["_col0","decimal(38,10)"]] [["0.5000000000"]]
SELECT CAST(0.5 AS varchar);
--= 4f15556e [["_col0","varchar"]] [["5.0E-1"]]
SELECT CAST(0.5 AS varchar(3));
--= 92da4358 INVALID_CAST_ARGUMENT
SELECT CAST(0.5 AS char(4));
--= d88a7f03 TYPE_MISMATCH
SELECT CAST(-0.5 AS boolean);
--= 0195eee5 [["_col0","boolean"]] [[true]]
SELECT CAST(-0.5 AS tinyint);
--= 47aff0e6 [["_col0","tinyint"]] [[-1]]
SELECT CAST(-0.5 AS smallint);
--= bc914817 [["_col0","smallint"]] [[-1]]
SELECT CAST(-0.5 AS integer);
--= 3955ae46 [["_col0","integer"]] [[-1]]
SELECT CAST(-0.5 AS bigint);
--= 18fac588 [["_col0","bigint"]] [[-1]]
SELECT CAST(-0.5 AS real);
--= 918d1be3 [["_col0","real"]] [["-0.5"]]
SELECT CAST(-0.5 AS double);
--= dc915a12 [["_col0","double"]] [["-0.5"]]
SELECT CAST(-0.5 AS decimal(5,2));
--= 3d161935 [["_col0","decimal(5,2)"]] [["-0.50"]]
SELECT CAST(-0.5 AS decimal(38,10));
--= bf02019d [["_col0","decimal(38,10)"]] [["-0.5000000000"]]
SELECT CAST(-0.5 AS varchar);
--= 056cfa19 [["_col0","varchar"]] [["-5.0E-1"]]
SELECT CAST(-0.5 AS varchar(3));
--= 9ef99a90 INVALID_CAST_ARGUMENT
SELECT CAST(-0.5 AS char(4));
--= 42a0ada8 TYPE_MISMATCH
SELECT CAST(2.5 AS boolean);
--= 72509c7f [["_col0","boolean"]] [[true]]
SELECT CAST(2.5 AS tinyint);
--= 21294201 [["_col0","tinyint"]] [[3]]
SELECT CAST(2.5 AS smallint);
--= ecea1a80 [["_col0","smallint"]] [[3]]
SELECT CAST(2.5 AS integer);
--= 5b8008f1 [["_col0","integer"]] [[3]]
SELECT CAST(2.5 AS bigint);
--= 5cac956a [["_col0","bigint"]] [[3]]
SELECT CAST(2.5 AS real);
--= 488d5d81 [["_col0","real"]] [["2.5"]]
SELECT CAST(2.5 AS double);
--= b345567b [["_col0","double"]] [["2.5"]]
SELECT CAST(2.5 AS decimal(5,2));
--= 97840c8a [["_col0","decimal(5,2)"]] [["2.50"]]
SELECT CAST(2.5 AS decimal(38,10));
--= 2fd64574 [["_col0","decimal(38,10)"]] [["2.5000000000"]]
SELECT CAST(2.5 AS varchar);
--= 4d50a5e9 [["_col0","varchar"]] [["2.5E0"]]
SELECT CAST(2.5 AS varchar(3));
--= 7ef25028 INVALID_CAST_ARGUMENT
SELECT CAST(2.5 AS char(4));
--= b20f89d3 TYPE_MISMATCH
SELECT CAST(-2.5 AS boolean);
--= 31c7b9d2 [["_col0","boolean"]] [[true]]
SELECT CAST(-2.5 AS tinyint);
--= 2e9a70b4 [["_col0","tinyint"]] [[-3]]
SELECT CAST(-2.5 AS smallint);
--= da0fa6c6 [["_col0","smallint"]] [[-3]]
SELECT CAST(-2.5 AS integer);
--= 946f69c0 [["_col0","integer"]] [[-3]]
SELECT CAST(-2.5 AS bigint);
--= df6c2cff [["_col0","bigint"]] [[-3]]
SELECT CAST(-2.5 AS real);
--= 662dbaac [["_col0","real"]] [["-2.5"]]
SELECT CAST(-2.5 AS double);
--= d068f376 [["_col0","double"]] [["-2.5"]]
SELECT CAST(-2.5 AS decimal(5,2));
--= 910c3c13 [["_col0","decimal(5,2)"]] [["-2.50"]]
SELECT CAST(-2.5 AS decimal(38,10));
--= 27efcc27 [["_col0","decimal(38,10)"]] [["-2.5000000000"]]
SELECT CAST(-2.5 AS varchar);
--= 0a7c19b6 [["_col0","varchar"]] [["-2.5E0"]]
SELECT CAST(-2.5 AS varchar(3));
--= 5f7a9ba1 INVALID_CAST_ARGUMENT
SELECT CAST(-2.5 AS char(4));
--= 872101de TYPE_MISMATCH
SELECT CAST(0.1 AS boolean);
--= 2be12a09 [["_col0","boolean"]] [[true]]
SELECT CAST(0.1 AS tinyint);
--= b18df353 [["_col0","tinyint"]] [[0]]
SELECT CAST(0.1 AS smallint);
--= 81558ce5 [["_col0","smallint"]] [[0]]
SELECT CAST(0.1 AS integer);
--= 03290ffe [["_col0","integer"]] [[0]]
SELECT CAST(0.1 AS bigint);
--= 2bb09ea3 [["_col0","bigint"]] [[0]]
SELECT CAST(0.1 AS real);
--= c0fce001 [["_col0","real"]] [["0.1"]]
SELECT CAST(0.1 AS double);
--= ecf81732 [["_col0","double"]] [["0.1"]]
SELECT CAST(0.1 AS decimal(5,2));
--= 687b8f58 [["_col0","decimal(5,2)"]] [["0.10"]]
SELECT CAST(0.1 AS decimal(38,10));
--= ecb51c27 [["_col0","decimal(38,10)"]] [["0.1000000000"]]
SELECT CAST(0.1 AS varchar);
--= 026f4cf7 [["_col0","varchar"]] [["1.0E-1"]]
SELECT CAST(0.1 AS varchar(3));
--= 20178351 INVALID_CAST_ARGUMENT
SELECT CAST(0.1 AS char(4));
--= 1e686065 TYPE_MISMATCH
SELECT CAST(1.005 AS boolean);
--= 929fccdf [["_col0","boolean"]] [[true]]
SELECT CAST(1.005 AS tinyint);
--= f9eb9717 [["_col0","tinyint"]] [[1]]
SELECT CAST(1.005 AS smallint);
--= bc9d2464 [["_col0","smallint"]] [[1]]
SELECT CAST(1.005 AS integer);
--= 7cef1bff [["_col0","integer"]] [[1]]
SELECT CAST(1.005 AS bigint);
--= 57ffbd21 [["_col0","bigint"]] [[1]]
SELECT CAST(1.005 AS real);
--= 07ac5fa3 [["_col0","real"]] [["1.005"]]
SELECT CAST(1.005 AS double);
--= 70ea2efb [["_col0","double"]] [["1.005"]]
SELECT CAST(1.005 AS decimal(5,2));
--= c1bb45f5 [["_col0","decimal(5,2)"]] [["1.01"]]
SELECT CAST(1.005 AS decimal(38,10));
--= ba50d946 [["_col0","decimal(38,10)"]] [["1.0050000000"]]
SELECT CAST(1.005 AS varchar);
--= 0c801f1d [["_col0","varchar"]] [["1.005E0"]]
SELECT CAST(1.005 AS varchar(3));
--= 6e185eaf INVALID_CAST_ARGUMENT
SELECT CAST(1.005 AS char(4));
--= a37b6025 TYPE_MISMATCH
SELECT CAST(-3.7e0 AS boolean);
--= 3bea31cb [["_col0","boolean"]] [[true]]
SELECT CAST(-3.7e0 AS tinyint);
--= df6172a3 [["_col0","tinyint"]] [[-4]]
SELECT CAST(-3.7e0 AS smallint);
--= 9517566d [["_col0","smallint"]] [[-4]]
SELECT CAST(-3.7e0 AS integer);
--= 3670826d [["_col0","integer"]] [[-4]]
SELECT CAST(-3.7e0 AS bigint);
--= 063e9999 [["_col0","bigint"]] [[-4]]
SELECT CAST(-3.7e0 AS real);
--= fa1bad2e [["_col0","real"]] [["-3.7"]]
SELECT CAST(-3.7e0 AS double);
--= 14079726 [["_col0","double"]] [["-3.7"]]
SELECT CAST(-3.7e0 AS decimal(5,2));
--= d7db77f2 [["_col0","decimal(5,2)"]] [["-3.70"]]
SELECT CAST(-3.7e0 AS decimal(38,10));
--= 6815a5ea [["_col0","decimal(38,10)"]] [["-3.7000000000"]]
SELECT CAST(-3.7e0 AS varchar);
--= 93e7e7e1 [["_col0","varchar"]] [["-3.7E0"]]
SELECT CAST(-3.7e0 AS varchar(3));
--= 1906614b INVALID_CAST_ARGUMENT
SELECT CAST(-3.7e0 AS char(4));
--= 969fd0f9 TYPE_MISMATCH
SELECT CAST(123456789.987654321e0 AS boolean);
--= 401eb181 [["_col0","boolean"]] [[true]]
SELECT CAST(123456789.987654321e0 AS tinyint);
--= d50a3bdc NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(123456789.987654321e0 AS smallint);
--= c840457e NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(123456789.987654321e0 AS integer);
--= cf5d353b [["_col0","integer"]] [[123456790]]
SELECT CAST(123456789.987654321e0 AS bigint);
--= dd9f9132 [["_col0","bigint"]] [[123456790]]
SELECT CAST(123456789.987654321e0 AS real);
--= 66187205 [["_col0","real"]] [["1.23456792E8"]]
SELECT CAST(123456789.987654321e0 AS double);
--= 6e87fe98 [["_col0","double"]] [["1.2345678998765433E8"]]
SELECT CAST(123456789.987654321e0 AS decimal(5,2));
--= 11e65593 INVALID_CAST_ARGUMENT
SELECT CAST(123456789.987654321e0 AS decimal(38,10));
--= 36236530 [["_col0","decimal(38,10)"]] [["123456789.9876543300"]]
SELECT CAST(123456789.987654321e0 AS varchar);
--= 5af24bcd [["_col0","varchar"]] [["1.2345678998765433E8"]]
SELECT CAST(123456789.987654321e0 AS varchar(3));
--= 0e430159 INVALID_CAST_ARGUMENT
SELECT CAST(123456789.987654321e0 AS char(4));
--= c7480124 TYPE_MISMATCH
SELECT CAST(9007199254740993e0 AS boolean);
--= a18d559c [["_col0","boolean"]] [[true]]
SELECT CAST(9007199254740993e0 AS tinyint);
--= 08203869 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(9007199254740993e0 AS smallint);
--= 7b5c9dde NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(9007199254740993e0 AS integer);
--= f30b50f7 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(9007199254740993e0 AS bigint);
--= 8254325d [["_col0","bigint"]] [[9007199254740992]]
SELECT CAST(9007199254740993e0 AS real);
--= 5b4b1be9 [["_col0","real"]] [["9.0071993E15"]]
SELECT CAST(9007199254740993e0 AS double);
--= 5e1e78ea [["_col0","double"]] [["9.007199254740992E15"]]
SELECT CAST(9007199254740993e0 AS decimal(5,2));
--= 01d348eb INVALID_CAST_ARGUMENT
SELECT CAST(9007199254740993e0 AS decimal(38,10));
--= 96e61075 [["_col0","decimal(38,10)"]] [["9007199254740992.0000000000"]]
SELECT CAST(9007199254740993e0 AS varchar);
--= a9792788 [["_col0","varchar"]] [["9.007199254740992E15"]]
SELECT CAST(9007199254740993e0 AS varchar(3));
--= 7b5f5ccd INVALID_CAST_ARGUMENT
SELECT CAST(9007199254740993e0 AS char(4));
--= 868faa30 TYPE_MISMATCH
SELECT CAST(4.35e15 AS boolean);
--= 25a9fd5f [["_col0","boolean"]] [[true]]
SELECT CAST(4.35e15 AS tinyint);
--= fbf70a9c NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(4.35e15 AS smallint);
--= ea8e3208 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(4.35e15 AS integer);
--= 6dd1b708 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(4.35e15 AS bigint);
--= c280b526 [["_col0","bigint"]] [[4350000000000000]]
SELECT CAST(4.35e15 AS real);
--= dbee6c1c [["_col0","real"]] [["4.35000005E15"]]
SELECT CAST(4.35e15 AS double);
--= 885711c8 [["_col0","double"]] [["4.35E15"]]
SELECT CAST(4.35e15 AS decimal(5,2));
--= 206fafb2 INVALID_CAST_ARGUMENT
SELECT CAST(4.35e15 AS decimal(38,10));
--= 832cec4e [["_col0","decimal(38,10)"]] [["4350000000000000.0000000000"]]
SELECT CAST(4.35e15 AS varchar);
--= 30ca6043 [["_col0","varchar"]] [["4.35E15"]]
SELECT CAST(4.35e15 AS varchar(3));
--= 4ea2e04c INVALID_CAST_ARGUMENT
SELECT CAST(4.35e15 AS char(4));
--= 1fb412ad TYPE_MISMATCH
SELECT CAST(1e19 AS boolean);
--= d4cf1855 [["_col0","boolean"]] [[true]]
SELECT CAST(1e19 AS tinyint);
--= cf60ef69 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1e19 AS smallint);
--= 1b7b2bd5 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1e19 AS integer);
--= 97362893 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1e19 AS bigint);
--= 9c714af6 INVALID_CAST_ARGUMENT
SELECT CAST(1e19 AS real);
--= 2df69a7a [["_col0","real"]] [["1.0E19"]]
SELECT CAST(1e19 AS double);
--= 042056e7 [["_col0","double"]] [["1.0E19"]]
SELECT CAST(1e19 AS decimal(5,2));
--= ca215fd0 INVALID_CAST_ARGUMENT
SELECT CAST(1e19 AS decimal(38,10));
--= 6fecea2a [["_col0","decimal(38,10)"]] [["10000000000000000000.0000000000"]]
SELECT CAST(1e19 AS varchar);
--= 617073df [["_col0","varchar"]] [["1.0E19"]]
SELECT CAST(1e19 AS varchar(3));
--= 998dd545 INVALID_CAST_ARGUMENT
SELECT CAST(1e19 AS char(4));
--= 052809b6 TYPE_MISMATCH
SELECT CAST(-1e19 AS boolean);
--= 6643cd20 [["_col0","boolean"]] [[true]]
SELECT CAST(-1e19 AS tinyint);
--= 7367ba91 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-1e19 AS smallint);
--= f2bc4e75 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-1e19 AS integer);
--= 52591587 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-1e19 AS bigint);
--= 1c4c65be INVALID_CAST_ARGUMENT
SELECT CAST(-1e19 AS real);
--= 5e4a9ad6 [["_col0","real"]] [["-1.0E19"]]
SELECT CAST(-1e19 AS double);
--= 28f3f76d [["_col0","double"]] [["-1.0E19"]]
SELECT CAST(-1e19 AS decimal(5,2));
--= e38a267e INVALID_CAST_ARGUMENT
SELECT CAST(-1e19 AS decimal(38,10));
--= 67e468f4 [["_col0","decimal(38,10)"]] [["-10000000000000000000.0000000000"]]
SELECT CAST(-1e19 AS varchar);
--= d85d927c [["_col0","varchar"]] [["-1.0E19"]]
SELECT CAST(-1e19 AS varchar(3));
--= 26c5b216 INVALID_CAST_ARGUMENT
SELECT CAST(-1e19 AS char(4));
--= f3da06e0 TYPE_MISMATCH
SELECT CAST(1.7976931348623157E308 AS boolean);
--= 31d20143 [["_col0","boolean"]] [[true]]
SELECT CAST(1.7976931348623157E308 AS tinyint);
--= 3b47100f NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1.7976931348623157E308 AS smallint);
--= 62bb5c10 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1.7976931348623157E308 AS integer);
--= d2635d04 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(1.7976931348623157E308 AS bigint);
--= d849e4eb INVALID_CAST_ARGUMENT
SELECT CAST(1.7976931348623157E308 AS real);
--= d7255e55 [["_col0","real"]] [["Infinity"]]
SELECT CAST(1.7976931348623157E308 AS double);
--= e7d588d4 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT CAST(1.7976931348623157E308 AS decimal(5,2));
--= 6f16bb22 INVALID_CAST_ARGUMENT
SELECT CAST(1.7976931348623157E308 AS decimal(38,10));
--= a54727f7 INVALID_CAST_ARGUMENT
SELECT CAST(1.7976931348623157E308 AS varchar);
--= 55cee08f [["_col0","varchar"]] [["1.7976931348623157E308"]]
SELECT CAST(1.7976931348623157E308 AS varchar(3));
--= 981288a9 INVALID_CAST_ARGUMENT
SELECT CAST(1.7976931348623157E308 AS char(4));
--= fd588f87 TYPE_MISMATCH
SELECT CAST(4.9E-324 AS boolean);
--= 2d618e9a [["_col0","boolean"]] [[true]]
SELECT CAST(4.9E-324 AS tinyint);
--= 3e8158da [["_col0","tinyint"]] [[0]]
SELECT CAST(4.9E-324 AS smallint);
--= 9284bff2 [["_col0","smallint"]] [[0]]
SELECT CAST(4.9E-324 AS integer);
--= 92d0dba1 [["_col0","integer"]] [[0]]
SELECT CAST(4.9E-324 AS bigint);
--= dacce0a5 [["_col0","bigint"]] [[0]]
SELECT CAST(4.9E-324 AS real);
--= 2da92a74 [["_col0","real"]] [["0.0"]]
SELECT CAST(4.9E-324 AS double);
--= 572ca361 [["_col0","double"]] [["4.9E-324"]]
SELECT CAST(4.9E-324 AS decimal(5,2));
--= 8f11412c [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(4.9E-324 AS decimal(38,10));
--= 53a2e590 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(4.9E-324 AS varchar);
--= 842ec7ff [["_col0","varchar"]] [["4.9E-324"]]
SELECT CAST(4.9E-324 AS varchar(3));
--= b4bb99fa INVALID_CAST_ARGUMENT
SELECT CAST(4.9E-324 AS char(4));
--= 9362ddca TYPE_MISMATCH
SELECT CAST(nan() AS boolean);
--= f06f8f3e [["_col0","boolean"]] [[true]]
SELECT CAST(nan() AS tinyint);
--= 934a301b INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS smallint);
--= cd78aa7d INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS integer);
--= 9ea993ef INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS bigint);
--= b8109d94 INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS real);
--= e21f5bdf [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS double);
--= 51b7590d [["_col0","double"]] [["NaN"]]
SELECT CAST(nan() AS decimal(5,2));
--= 3568b831 INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS decimal(38,10));
--= ee491935 INVALID_CAST_ARGUMENT
SELECT CAST(nan() AS varchar);
--= d5923469 [["_col0","varchar"]] [["NaN"]]
SELECT CAST(nan() AS varchar(3));
--= 6243eaf6 [["_col0","varchar(3)"]] [["NaN"]]
SELECT CAST(nan() AS char(4));
--= b377b4fe TYPE_MISMATCH
SELECT CAST(infinity() AS boolean);
--= ef570f94 [["_col0","boolean"]] [[true]]
SELECT CAST(infinity() AS tinyint);
--= a47b3b18 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(infinity() AS smallint);
--= 888440f3 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(infinity() AS integer);
--= 2899eb8c NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(infinity() AS bigint);
--= c94823eb INVALID_CAST_ARGUMENT
SELECT CAST(infinity() AS real);
--= 32366a24 [["_col0","real"]] [["Infinity"]]
SELECT CAST(infinity() AS double);
--= 135c3f83 [["_col0","double"]] [["Infinity"]]
SELECT CAST(infinity() AS decimal(5,2));
--= 467c2fa6 INVALID_CAST_ARGUMENT
SELECT CAST(infinity() AS decimal(38,10));
--= 80882b13 INVALID_CAST_ARGUMENT
SELECT CAST(infinity() AS varchar);
--= 685b7d67 [["_col0","varchar"]] [["Infinity"]]
SELECT CAST(infinity() AS varchar(3));
--= a9873024 INVALID_CAST_ARGUMENT
SELECT CAST(infinity() AS char(4));
--= 19ebdb92 TYPE_MISMATCH
SELECT CAST(-infinity() AS boolean);
--= eeb41fc9 [["_col0","boolean"]] [[true]]
SELECT CAST(-infinity() AS tinyint);
--= 991f3fa7 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-infinity() AS smallint);
--= 47320b9c NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-infinity() AS integer);
--= 2f763f49 NUMERIC_VALUE_OUT_OF_RANGE
SELECT CAST(-infinity() AS bigint);
--= c78668f8 INVALID_CAST_ARGUMENT
SELECT CAST(-infinity() AS real);
--= 2c11e9f1 [["_col0","real"]] [["-Infinity"]]
SELECT CAST(-infinity() AS double);
--= 26e9b4cb [["_col0","double"]] [["-Infinity"]]
SELECT CAST(-infinity() AS decimal(5,2));
--= fea3f0dc INVALID_CAST_ARGUMENT
SELECT CAST(-infinity() AS decimal(38,10));
--= 72d3dc69 INVALID_CAST_ARGUMENT
SELECT CAST(-infinity() AS varchar);
--= c8b5f9e5 [["_col0","varchar"]] [["-Infinity"]]
SELECT CAST(-infinity() AS varchar(3));
--= db28ae83 INVALID_CAST_ARGUMENT
SELECT CAST(-infinity() AS char(4));
--= 626f5f89 TYPE_MISMATCH
SELECT CAST(DECIMAL '0.0' AS boolean);
--= b28071e2 [["_col0","boolean"]] [[false]]
SELECT CAST(DECIMAL '0.0' AS tinyint);
--= 6531d5b8 [["_col0","tinyint"]] [[0]]
SELECT CAST(DECIMAL '0.0' AS smallint);
--= 9beadeb8 [["_col0","smallint"]] [[0]]
SELECT CAST(DECIMAL '0.0' AS integer);
--= d8f36cce [["_col0","integer"]] [[0]]
SELECT CAST(DECIMAL '0.0' AS bigint);
--= 3f73c517 [["_col0","bigint"]] [[0]]
SELECT CAST(DECIMAL '0.0' AS real);
--= 44831763 [["_col0","real"]] [["0.0"]]
SELECT CAST(DECIMAL '0.0' AS double);
--= 34f46251 [["_col0","double"]] [["0.0"]]
SELECT CAST(DECIMAL '0.0' AS decimal(5,2));
--= fc833c59 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(DECIMAL '0.0' AS decimal(38,10));
--= c242e721 [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(DECIMAL '0.0' AS varchar);
--= 244a0bf4 [["_col0","varchar"]] [["0.0"]]
SELECT CAST(DECIMAL '0.0' AS varchar(3));
--= 5263adc1 [["_col0","varchar(3)"]] [["0.0"]]
SELECT CAST(DECIMAL '0.0' AS char(4));
--= 1538ee8f TYPE_MISMATCH
SELECT CAST(DECIMAL '-0.5' AS boolean);
--= 1a1fd921 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '-0.5' AS tinyint);
--= 7b347854 [["_col0","tinyint"]] [[-1]]
SELECT CAST(DECIMAL '-0.5' AS smallint);
--= a0547c9e [["_col0","smallint"]] [[-1]]
SELECT CAST(DECIMAL '-0.5' AS integer);
--= f656f78b [["_col0","integer"]] [[-1]]
SELECT CAST(DECIMAL '-0.5' AS bigint);
--= 397399a2 [["_col0","bigint"]] [[-1]]
SELECT CAST(DECIMAL '-0.5' AS real);
--= 2ed86471 [["_col0","real"]] [["-0.5"]]
SELECT CAST(DECIMAL '-0.5' AS double);
--= 548be972 [["_col0","double"]] [["-0.5"]]
SELECT CAST(DECIMAL '-0.5' AS decimal(5,2));
--= 734219cb [["_col0","decimal(5,2)"]] [["-0.50"]]
SELECT CAST(DECIMAL '-0.5' AS decimal(38,10));
--= b8cce5b7 [["_col0","decimal(38,10)"]] [["-0.5000000000"]]
SELECT CAST(DECIMAL '-0.5' AS varchar);
--= abc7d98d [["_col0","varchar"]] [["-0.5"]]
SELECT CAST(DECIMAL '-0.5' AS varchar(3));
--= ee832fd9 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '-0.5' AS char(4));
--= b58bee27 TYPE_MISMATCH
SELECT CAST(DECIMAL '2.5' AS boolean);
--= 13c58e7f [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '2.5' AS tinyint);
--= 0de5ca06 [["_col0","tinyint"]] [[3]]
SELECT CAST(DECIMAL '2.5' AS smallint);
--= 84b30f6e [["_col0","smallint"]] [[3]]
SELECT CAST(DECIMAL '2.5' AS integer);
--= 0561e7bf [["_col0","integer"]] [[3]]
SELECT CAST(DECIMAL '2.5' AS bigint);
--= 43ff137b [["_col0","bigint"]] [[3]]
SELECT CAST(DECIMAL '2.5' AS real);
--= 484a9641 [["_col0","real"]] [["2.5"]]
SELECT CAST(DECIMAL '2.5' AS double);
--= adf966f7 [["_col0","double"]] [["2.5"]]
SELECT CAST(DECIMAL '2.5' AS decimal(5,2));
--= 23954441 [["_col0","decimal(5,2)"]] [["2.50"]]
SELECT CAST(DECIMAL '2.5' AS decimal(38,10));
--= 91c9e09a [["_col0","decimal(38,10)"]] [["2.5000000000"]]
SELECT CAST(DECIMAL '2.5' AS varchar);
--= 45c1fe10 [["_col0","varchar"]] [["2.5"]]
SELECT CAST(DECIMAL '2.5' AS varchar(3));
--= 47148cc2 [["_col0","varchar(3)"]] [["2.5"]]
SELECT CAST(DECIMAL '2.5' AS char(4));
--= a051b855 TYPE_MISMATCH
SELECT CAST(DECIMAL '-2.55' AS boolean);
--= ac006e72 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '-2.55' AS tinyint);
--= 38fb9632 [["_col0","tinyint"]] [[-3]]
SELECT CAST(DECIMAL '-2.55' AS smallint);
--= 050b88e0 [["_col0","smallint"]] [[-3]]
SELECT CAST(DECIMAL '-2.55' AS integer);
--= 29e0c888 [["_col0","integer"]] [[-3]]
SELECT CAST(DECIMAL '-2.55' AS bigint);
--= 9c6e5f4a [["_col0","bigint"]] [[-3]]
SELECT CAST(DECIMAL '-2.55' AS real);
--= e580e82d [["_col0","real"]] [["-2.55"]]
SELECT CAST(DECIMAL '-2.55' AS double);
--= 12a1eaff [["_col0","double"]] [["-2.55"]]
SELECT CAST(DECIMAL '-2.55' AS decimal(5,2));
--= 76b26c53 [["_col0","decimal(5,2)"]] [["-2.55"]]
SELECT CAST(DECIMAL '-2.55' AS decimal(38,10));
--= c8d7fe40 [["_col0","decimal(38,10)"]] [["-2.5500000000"]]
SELECT CAST(DECIMAL '-2.55' AS varchar);
--= 2eeeb310 [["_col0","varchar"]] [["-2.55"]]
SELECT CAST(DECIMAL '-2.55' AS varchar(3));
--= 55910f42 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '-2.55' AS char(4));
--= 540cffab TYPE_MISMATCH
SELECT CAST(DECIMAL '0.005' AS boolean);
--= 9b81ed77 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '0.005' AS tinyint);
--= 48e469c0 [["_col0","tinyint"]] [[0]]
SELECT CAST(DECIMAL '0.005' AS smallint);
--= 3ba01832 [["_col0","smallint"]] [[0]]
SELECT CAST(DECIMAL '0.005' AS integer);
--= 93ef28a6 [["_col0","integer"]] [[0]]
SELECT CAST(DECIMAL '0.005' AS bigint);
--= aca2516d [["_col0","bigint"]] [[0]]
SELECT CAST(DECIMAL '0.005' AS real);
--= a27e8c36 [["_col0","real"]] [["0.005"]]
SELECT CAST(DECIMAL '0.005' AS double);
--= b6b7cc73 [["_col0","double"]] [["0.005"]]
SELECT CAST(DECIMAL '0.005' AS decimal(5,2));
--= ba88871d [["_col0","decimal(5,2)"]] [["0.01"]]
SELECT CAST(DECIMAL '0.005' AS decimal(38,10));
--= bbf95661 [["_col0","decimal(38,10)"]] [["0.0050000000"]]
SELECT CAST(DECIMAL '0.005' AS varchar);
--= dcfbd47d [["_col0","varchar"]] [["0.005"]]
SELECT CAST(DECIMAL '0.005' AS varchar(3));
--= 9d11ce78 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '0.005' AS char(4));
--= 91bb971f TYPE_MISMATCH
SELECT CAST(DECIMAL '123456789012345.678' AS boolean);
--= aadd8437 [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '123456789012345.678' AS tinyint);
--= 312df9af INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '123456789012345.678' AS smallint);
--= 6c7567d2 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '123456789012345.678' AS integer);
--= ef300539 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '123456789012345.678' AS bigint);
--= 00809ba6 [["_col0","bigint"]] [[123456789012346]]
SELECT CAST(DECIMAL '123456789012345.678' AS real);
--= 11f596af [["_col0","real"]] [["1.23456788E14"]]
SELECT CAST(DECIMAL '123456789012345.678' AS double);
--= 4b71b5e8 [["_col0","double"]] [["1.2345678901234569E14"]]
SELECT CAST(DECIMAL '123456789012345.678' AS decimal(5,2));
--= 7884dcc1 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '123456789012345.678' AS decimal(38,10));
--= 051623eb [["_col0","decimal(38,10)"]] [["123456789012345.6780000000"]]
SELECT CAST(DECIMAL '123456789012345.678' AS varchar);
--= c887b080 [["_col0","varchar"]] [["123456789012345.678"]]
SELECT CAST(DECIMAL '123456789012345.678' AS varchar(3));
--= 81fdc4f2 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '123456789012345.678' AS char(4));
--= 573a4375 TYPE_MISMATCH
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS boolean);
--= f92d4f4b [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS tinyint);
--= 811e0f0b INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS smallint);
--= c57568d8 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS integer);
--= 0c3b84c0 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS bigint);
--= 6bbae256 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS real);
--= f5d6a7e0 [["_col0","real"]] [["1.0E38"]]
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS double);
--= 09b3644d [["_col0","double"]] [["1.0E38"]]
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS decimal(5,2));
--= 3bf0900d INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS decimal(38,10));
--= 82ee1ce9 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS varchar);
--= 4da7b08f [["_col0","varchar"]] [["99999999999999999999999999999999999999"]]
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS varchar(3));
--= 1ef18e12 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '99999999999999999999999999999999999999' AS char(4));
--= 8a989380 TYPE_MISMATCH
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS boolean);
--= 003fb7be [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS tinyint);
--= c36bd087 [["_col0","tinyint"]] [[0]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS smallint);
--= f4accd0f [["_col0","smallint"]] [[0]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS integer);
--= 52b4ac70 [["_col0","integer"]] [[0]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS bigint);
--= 9bc77bac [["_col0","bigint"]] [[0]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS real);
--= e68f9551 [["_col0","real"]] [["-1.0E-38"]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS double);
--= e65b1aa6 [["_col0","double"]] [["-1.0E-38"]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS decimal(5,2));
--= c7e80361 [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS decimal(38,10));
--= fe52cdbb [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS varchar);
--= 6e77e4f0 [["_col0","varchar"]] [["-0.00000000000000000000000000000000000001"]]
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS varchar(3));
--= 54368255 INVALID_CAST_ARGUMENT
SELECT CAST(DECIMAL '-0.00000000000000000000000000000000000001' AS char(4));
--= 4f81d009 TYPE_MISMATCH
SELECT CAST(DECIMAL '5' AS boolean);
--= e3d7647e [["_col0","boolean"]] [[true]]
SELECT CAST(DECIMAL '5' AS tinyint);
--= f953cc6c [["_col0","tinyint"]] [[5]]
SELECT CAST(DECIMAL '5' AS smallint);
--= 6456d99a [["_col0","smallint"]] [[5]]
SELECT CAST(DECIMAL '5' AS integer);
--= cb4b4d56 [["_col0","integer"]] [[5]]
SELECT CAST(DECIMAL '5' AS bigint);
--= fa1b5c3b [["_col0","bigint"]] [[5]]
SELECT CAST(DECIMAL '5' AS real);
--= 6f6a3e69 [["_col0","real"]] [["5.0"]]
SELECT CAST(DECIMAL '5' AS double);
--= acd099b5 [["_col0","double"]] [["5.0"]]
SELECT CAST(DECIMAL '5' AS decimal(5,2));
--= 082eebb3 [["_col0","decimal(5,2)"]] [["5.00"]]
SELECT CAST(DECIMAL '5' AS decimal(38,10));
--= 28f19164 [["_col0","decimal(38,10)"]] [["5.0000000000"]]
SELECT CAST(DECIMAL '5' AS varchar);
--= a6e3afb6 [["_col0","varchar"]] [["5"]]
SELECT CAST(DECIMAL '5' AS varchar(3));
--= 81b2eca7 [["_col0","varchar(3)"]] [["5"]]
SELECT CAST(DECIMAL '5' AS char(4));
--= ce92d4ae TYPE_MISMATCH
SELECT CAST(false AS boolean);
--= 6f206045 [["_col0","boolean"]] [[false]]
SELECT CAST(false AS tinyint);
--= 991e0070 [["_col0","tinyint"]] [[0]]
SELECT CAST(false AS smallint);
--= 9fa3a48a [["_col0","smallint"]] [[0]]
SELECT CAST(false AS integer);
--= 8248cead [["_col0","integer"]] [[0]]
SELECT CAST(false AS bigint);
--= a26c8772 [["_col0","bigint"]] [[0]]
SELECT CAST(false AS real);
--= 184eb655 [["_col0","real"]] [["0.0"]]
SELECT CAST(false AS double);
--= 2a440c29 [["_col0","double"]] [["0.0"]]
SELECT CAST(false AS decimal(5,2));
--= 02dc9c3d [["_col0","decimal(5,2)"]] [["0.00"]]
SELECT CAST(false AS decimal(38,10));
--= 295447ee [["_col0","decimal(38,10)"]] [["0.0000000000"]]
SELECT CAST(false AS varchar);
--= 81347357 [["_col0","varchar"]] [["false"]]
SELECT CAST(false AS varchar(3));
--= 0fcbe1cf GENERIC_INTERNAL_ERROR
SELECT CAST(false AS char(4));
--= 91ad2975 TYPE_MISMATCH
SELECT CAST(DATE '1970-01-01' AS varchar);
--= 4e08c17e [["_col0","varchar"]] [["1970-01-01"]]
SELECT CAST(DATE '1970-01-01' AS varchar(10));
--= 2fd999df [["_col0","varchar(10)"]] [["1970-01-01"]]
SELECT CAST(DATE '1970-01-01' AS date);
--= ebb6107c [["_col0","date"]] [["1970-01-01"]]
SELECT CAST(DATE '1970-01-01' AS time);
--= d0ed954e TYPE_MISMATCH
SELECT CAST(DATE '1970-01-01' AS timestamp(0));
--= 236bd190 [["_col0","timestamp(0)"]] [["1970-01-01 00:00:00"]]
SELECT CAST(DATE '1970-01-01' AS timestamp);
--= 4ba2830e [["_col0","timestamp(3)"]] [["1970-01-01 00:00:00.000"]]
SELECT CAST(DATE '1970-01-01' AS timestamp with time zone);
--= 84dfb602 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.000 UTC"]]
SELECT CAST(DATE '1970-01-01' AS json);
--= eae15386 [["_col0","json"]] [["\"1970-01-01\""]]
SELECT CAST(DATE '1969-12-31' AS varchar);
--= 55cdd23a [["_col0","varchar"]] [["1969-12-31"]]
SELECT CAST(DATE '1969-12-31' AS varchar(10));
--= 0cdcfb63 [["_col0","varchar(10)"]] [["1969-12-31"]]
SELECT CAST(DATE '1969-12-31' AS date);
--= 7b7ce350 [["_col0","date"]] [["1969-12-31"]]
SELECT CAST(DATE '1969-12-31' AS time);
--= fa3bb75f TYPE_MISMATCH
SELECT CAST(DATE '1969-12-31' AS timestamp(0));
--= 65d381a0 [["_col0","timestamp(0)"]] [["1969-12-31 00:00:00"]]
SELECT CAST(DATE '1969-12-31' AS timestamp);
--= cac0bff1 [["_col0","timestamp(3)"]] [["1969-12-31 00:00:00.000"]]
SELECT CAST(DATE '1969-12-31' AS timestamp with time zone);
--= d6680713 [["_col0","timestamp(3) with time zone"]] [["1969-12-31 00:00:00.000 UTC"]]
SELECT CAST(DATE '1969-12-31' AS json);
--= 308c269b [["_col0","json"]] [["\"1969-12-31\""]]
SELECT CAST(DATE '2019-12-30' AS varchar);
--= 7b63074c [["_col0","varchar"]] [["2019-12-30"]]
SELECT CAST(DATE '2019-12-30' AS varchar(10));
--= 83056c6b [["_col0","varchar(10)"]] [["2019-12-30"]]
SELECT CAST(DATE '2019-12-30' AS date);
--= 94eec41f [["_col0","date"]] [["2019-12-30"]]
SELECT CAST(DATE '2019-12-30' AS time);
--= 7d1f5d5f TYPE_MISMATCH
SELECT CAST(DATE '2019-12-30' AS timestamp(0));
--= 100378cb [["_col0","timestamp(0)"]] [["2019-12-30 00:00:00"]]
SELECT CAST(DATE '2019-12-30' AS timestamp);
--= 5b2cbc11 [["_col0","timestamp(3)"]] [["2019-12-30 00:00:00.000"]]
SELECT CAST(DATE '2019-12-30' AS timestamp with time zone);
--= 243ad082 [["_col0","timestamp(3) with time zone"]] [["2019-12-30 00:00:00.000 UTC"]]
SELECT CAST(DATE '2019-12-30' AS json);
--= bdddf36b [["_col0","json"]] [["\"2019-12-30\""]]
SELECT CAST(DATE '2021-01-03' AS varchar);
--= f11260d6 [["_col0","varchar"]] [["2021-01-03"]]
SELECT CAST(DATE '2021-01-03' AS varchar(10));
--= e2a5fb51 [["_col0","varchar(10)"]] [["2021-01-03"]]
SELECT CAST(DATE '2021-01-03' AS date);
--= 351a7649 [["_col0","date"]] [["2021-01-03"]]
SELECT CAST(DATE '2021-01-03' AS time);
--= f318e400 TYPE_MISMATCH
SELECT CAST(DATE '2021-01-03' AS timestamp(0));
--= 93be13ce [["_col0","timestamp(0)"]] [["2021-01-03 00:00:00"]]
SELECT CAST(DATE '2021-01-03' AS timestamp);
--= 721a99f5 [["_col0","timestamp(3)"]] [["2021-01-03 00:00:00.000"]]
SELECT CAST(DATE '2021-01-03' AS timestamp with time zone);
--= 5e910060 [["_col0","timestamp(3) with time zone"]] [["2021-01-03 00:00:00.000 UTC"]]
SELECT CAST(DATE '2021-01-03' AS json);
--= d674d20f [["_col0","json"]] [["\"2021-01-03\""]]
SELECT CAST(DATE '1900-03-01' AS varchar);
--= 32fa69d2 [["_col0","varchar"]] [["1900-03-01"]]
SELECT CAST(DATE '1900-03-01' AS varchar(10));
--= e15290ec [["_col0","varchar(10)"]] [["1900-03-01"]]
SELECT CAST(DATE '1900-03-01' AS date);
--= e60d7a23 [["_col0","date"]] [["1900-03-01"]]
SELECT CAST(DATE '1900-03-01' AS time);
--= 29c43a37 TYPE_MISMATCH
SELECT CAST(DATE '1900-03-01' AS timestamp(0));
--= 3980c794 [["_col0","timestamp(0)"]] [["1900-03-01 00:00:00"]]
SELECT CAST(DATE '1900-03-01' AS timestamp);
--= db649981 [["_col0","timestamp(3)"]] [["1900-03-01 00:00:00.000"]]
SELECT CAST(DATE '1900-03-01' AS timestamp with time zone);
--= 9f393237 [["_col0","timestamp(3) with time zone"]] [["1900-03-01 00:00:00.000 UTC"]]
SELECT CAST(DATE '1900-03-01' AS json);
--= fb6752ca [["_col0","json"]] [["\"1900-03-01\""]]
SELECT CAST(DATE '1582-10-10' AS varchar);
--= edee0ca4 [["_col0","varchar"]] [["1582-10-10"]]
SELECT CAST(DATE '1582-10-10' AS varchar(10));
--= bc1aff50 [["_col0","varchar(10)"]] [["1582-10-10"]]
SELECT CAST(DATE '1582-10-10' AS date);
--= 13222ee3 [["_col0","date"]] [["1582-10-10"]]
SELECT CAST(DATE '1582-10-10' AS time);
--= 898378c3 TYPE_MISMATCH
SELECT CAST(DATE '1582-10-10' AS timestamp(0));
--= 2a3209a0 [["_col0","timestamp(0)"]] [["1582-10-10 00:00:00"]]
SELECT CAST(DATE '1582-10-10' AS timestamp);
--= bd8966da [["_col0","timestamp(3)"]] [["1582-10-10 00:00:00.000"]]
SELECT CAST(DATE '1582-10-10' AS timestamp with time zone);
--= 29f40151 [["_col0","timestamp(3) with time zone"]] [["1582-10-10 00:00:00.000 UTC"]]
SELECT CAST(DATE '1582-10-10' AS json);
--= 57cf9c88 [["_col0","json"]] [["\"1582-10-10\""]]
SELECT CAST(DATE '0001-01-01' AS varchar);
--= 03e9bc8e [["_col0","varchar"]] [["0001-01-01"]]
SELECT CAST(DATE '0001-01-01' AS varchar(10));
--= 4d8c69c6 [["_col0","varchar(10)"]] [["0001-01-01"]]
SELECT CAST(DATE '0001-01-01' AS date);
--= 6192cc88 [["_col0","date"]] [["0001-01-01"]]
SELECT CAST(DATE '0001-01-01' AS time);
--= c9cef23a TYPE_MISMATCH
SELECT CAST(DATE '0001-01-01' AS timestamp(0));
--= eb72d894 [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT CAST(DATE '0001-01-01' AS timestamp);
--= 4b8d3511 [["_col0","timestamp(3)"]] [["0001-01-01 00:00:00.000"]]
SELECT CAST(DATE '0001-01-01' AS timestamp with time zone);
--= 7c045f42 [["_col0","timestamp(3) with time zone"]] [["0001-01-01 00:00:00.000 UTC"]]
SELECT CAST(DATE '0001-01-01' AS json);
--= b408a754 [["_col0","json"]] [["\"0001-01-01\""]]
SELECT CAST(DATE '9999-12-31' AS varchar);
--= 8a5f3ee6 [["_col0","varchar"]] [["9999-12-31"]]
SELECT CAST(DATE '9999-12-31' AS varchar(10));
--= a8c842f4 [["_col0","varchar(10)"]] [["9999-12-31"]]
SELECT CAST(DATE '9999-12-31' AS date);
--= 49126a3c [["_col0","date"]] [["9999-12-31"]]
SELECT CAST(DATE '9999-12-31' AS time);
--= befa978f TYPE_MISMATCH
SELECT CAST(DATE '9999-12-31' AS timestamp(0));
--= 6befe625 [["_col0","timestamp(0)"]] [["9999-12-31 00:00:00"]]
SELECT CAST(DATE '9999-12-31' AS timestamp);
--= df79d960 [["_col0","timestamp(3)"]] [["9999-12-31 00:00:00.000"]]
SELECT CAST(DATE '9999-12-31' AS timestamp with time zone);
--= f29ae4c6 [["_col0","timestamp(3) with time zone"]] [["9999-12-31 00:00:00.000 UTC"]]
SELECT CAST(DATE '9999-12-31' AS json);
--= 0398c394 [["_col0","json"]] [["\"9999-12-31\""]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS varchar);
--= e77809ff [["_col0","varchar"]] [["1970-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS varchar(10));
--= 5ecf55ed GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS date);
--= fbef99d9 [["_col0","date"]] [["1970-01-01"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS time);
--= 0ade91fa [["_col0","time(3)"]] [["00:00:00.000"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS timestamp(0));
--= 845793e4 [["_col0","timestamp(0)"]] [["1970-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS timestamp);
--= 915d6c59 [["_col0","timestamp(3)"]] [["1970-01-01 00:00:00.000"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS timestamp with time zone);
--= 1291dca8 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.000 UTC"]]
SELECT CAST(TIMESTAMP '1970-01-01 00:00:00' AS json);
--= c532d47f [["_col0","json"]] [["\"1970-01-01 00:00:00\""]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS varchar);
--= b4e629e3 [["_col0","varchar"]] [["1969-12-31 23:59:59.999999"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS varchar(10));
--= 2befff8c GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS date);
--= 396c37e6 [["_col0","date"]] [["1969-12-31"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS time);
--= 882cca8a [["_col0","time(3)"]] [["23:59:59.000"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS timestamp(0));
--= 8435e11d [["_col0","timestamp(0)"]] [["1970-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS timestamp);
--= d55601de [["_col0","timestamp(3)"]] [["1970-01-01 00:00:00.000"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS timestamp with time zone);
--= 1ab38001 [["_col0","timestamp(3) with time zone"]] [["1970-01-01 00:00:00.000 UTC"]]
SELECT CAST(TIMESTAMP '1969-12-31 23:59:59.999999' AS json);
--= 572e2021 [["_col0","json"]] [["\"1969-12-31 23:59:59.999999\""]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS varchar);
--= 53a73c63 [["_col0","varchar"]] [["2021-12-31 23:59:59.9995"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS varchar(10));
--= ba443923 GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS date);
--= 5355943b [["_col0","date"]] [["2021-12-31"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS time);
--= 343fbb02 [["_col0","time(3)"]] [["00:00:00.000"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS timestamp(0));
--= 7f2bc630 [["_col0","timestamp(0)"]] [["2022-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS timestamp);
--= d95b154c [["_col0","timestamp(3)"]] [["2022-01-01 00:00:00.000"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS timestamp with time zone);
--= 01a534ab [["_col0","timestamp(3) with time zone"]] [["2022-01-01 00:00:00.000 UTC"]]
SELECT CAST(TIMESTAMP '2021-12-31 23:59:59.9995' AS json);
--= 8d7607ca [["_col0","json"]] [["\"2021-12-31 23:59:59.9995\""]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS varchar);
--= 1bec5793 [["_col0","varchar"]] [["0001-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS varchar(10));
--= a282f6a2 GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS date);
--= 71781a85 [["_col0","date"]] [["0001-01-01"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS time);
--= 134d8da1 [["_col0","time(3)"]] [["00:00:00.000"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS timestamp(0));
--= 32d9e2d3 [["_col0","timestamp(0)"]] [["0001-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS timestamp);
--= 639c22dc [["_col0","timestamp(3)"]] [["0001-01-01 00:00:00.000"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS timestamp with time zone);
--= 7563be0c [["_col0","timestamp(3) with time zone"]] [["0001-01-01 00:00:00.000 UTC"]]
SELECT CAST(TIMESTAMP '0001-01-01 00:00:00' AS json);
--= d4da7612 [["_col0","json"]] [["\"0001-01-01 00:00:00\""]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS varchar);
--= d9f263d0 [["_col0","varchar"]] [["9999-12-31 23:59:59.999"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS varchar(10));
--= fc51180b GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS date);
--= 679fa61b [["_col0","date"]] [["9999-12-31"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS time);
--= d5540777 [["_col0","time(3)"]] [["23:59:59.999"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS timestamp(0));
--= 6af4349e [["_col0","timestamp(0)"]] [["+10000-01-01 00:00:00"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS timestamp);
--= 98948a29 [["_col0","timestamp(3)"]] [["9999-12-31 23:59:59.999"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS timestamp with time zone);
--= 3fc1f7b0 [["_col0","timestamp(3) with time zone"]] [["9999-12-31 23:59:59.999 UTC"]]
SELECT CAST(TIMESTAMP '9999-12-31 23:59:59.999' AS json);
--= 01b9288a [["_col0","json"]] [["\"9999-12-31 23:59:59.999\""]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS varchar);
--= 815617d3 [["_col0","varchar"]] [["2020-07-01 00:30:00 Europe/Paris"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS varchar(10));
--= d436df82 GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS date);
--= 2179afaf [["_col0","date"]] [["2020-07-01"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS time);
--= c1f726d2 [["_col0","time(3)"]] [["00:30:00.000"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS timestamp(0));
--= 966e6073 [["_col0","timestamp(0)"]] [["2020-07-01 00:30:00"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS timestamp);
--= d6b4361a [["_col0","timestamp(3)"]] [["2020-07-01 00:30:00.000"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS timestamp with time zone);
--= 4ede0811 [["_col0","timestamp(3) with time zone"]] [["2020-07-01 00:30:00.000 Europe/Paris"]]
SELECT CAST(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris' AS json);
--= e50656c9 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS varchar);
--= 11aa1e96 [["_col0","varchar"]] [["2020-11-01 01:30:00 America/New_York"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS varchar(10));
--= c03a0a1b GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS date);
--= 094c8488 [["_col0","date"]] [["2020-11-01"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS time);
--= 82b91f19 [["_col0","time(3)"]] [["01:30:00.000"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS timestamp(0));
--= b6b8df0e [["_col0","timestamp(0)"]] [["2020-11-01 01:30:00"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS timestamp);
--= 0946cac9 [["_col0","timestamp(3)"]] [["2020-11-01 01:30:00.000"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS timestamp with time zone);
--= 2e4f536b [["_col0","timestamp(3) with time zone"]] [["2020-11-01 01:30:00.000 America/New_York"]]
SELECT CAST(TIMESTAMP '2020-11-01 01:30:00 America/New_York' AS json);
--= 5da18657 TYPE_MISMATCH
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS varchar);
--= 674aba4f [["_col0","varchar"]] [["2019-12-31 23:00:00.123456 -05:30"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS varchar(10));
--= 100fc7c3 GENERIC_INTERNAL_ERROR
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS date);
--= 62420534 [["_col0","date"]] [["2019-12-31"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS time);
--= 7461512e [["_col0","time(3)"]] [["23:00:00.123"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS timestamp(0));
--= 811bd4fe [["_col0","timestamp(0)"]] [["2019-12-31 23:00:00"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS timestamp);
--= 0661ed7d [["_col0","timestamp(3)"]] [["2019-12-31 23:00:00.123"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS timestamp with time zone);
--= 86b3d43c [["_col0","timestamp(3) with time zone"]] [["2019-12-31 23:00:00.123 -05:30"]]
SELECT CAST(TIMESTAMP '2019-12-31 23:00:00.123456 -05:30' AS json);
--= 71488ef7 TYPE_MISMATCH
SELECT CAST(TIME '00:00:00' AS varchar);
--= 47794465 [["_col0","varchar"]] [["00:00:00"]]
SELECT CAST(TIME '00:00:00' AS varchar(10));
--= 6fc49be1 [["_col0","varchar(10)"]] [["00:00:00"]]
SELECT CAST(TIME '00:00:00' AS date);
--= 18215f0b TYPE_MISMATCH
SELECT CAST(TIME '00:00:00' AS time);
--= c216071a [["_col0","time(3)"]] [["00:00:00.000"]]
SELECT CAST(TIME '00:00:00' AS timestamp(0));
--= 28e54ac6 [["_col0","timestamp(0)"]] [["2026-11-25 00:00:00"]]
SELECT CAST(TIME '00:00:00' AS timestamp);
--= 9f6694ce [["_col0","timestamp(3)"]] [["2026-11-25 00:00:00.000"]]
SELECT CAST(TIME '00:00:00' AS timestamp with time zone);
--= 50f3b123 [["_col0","timestamp(3) with time zone"]] [["2026-11-25 00:00:00.000 UTC"]]
SELECT CAST(TIME '00:00:00' AS json);
--= c52da14d TYPE_MISMATCH
SELECT CAST(TIME '23:59:59.999999' AS varchar);
--= 6135766a [["_col0","varchar"]] [["23:59:59.999999"]]
SELECT CAST(TIME '23:59:59.999999' AS varchar(10));
--= a8d8076b GENERIC_INTERNAL_ERROR
SELECT CAST(TIME '23:59:59.999999' AS date);
--= 560cf01a TYPE_MISMATCH
SELECT CAST(TIME '23:59:59.999999' AS time);
--= dd62840a [["_col0","time(3)"]] [["00:00:00.000"]]
SELECT CAST(TIME '23:59:59.999999' AS timestamp(0));
--= b0ca67c1 [["_col0","timestamp(0)"]] [["2026-11-26 00:00:00"]]
SELECT CAST(TIME '23:59:59.999999' AS timestamp);
--= c842623c [["_col0","timestamp(3)"]] [["2026-11-26 00:00:00.000"]]
SELECT CAST(TIME '23:59:59.999999' AS timestamp with time zone);
--= 8f43aa17 [["_col0","timestamp(3) with time zone"]] [["2026-11-26 00:00:00.000 UTC"]]
SELECT CAST(TIME '23:59:59.999999' AS json);
--= f9a8fe60 TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS varchar);
--= 938be420 [["_col0","varchar"]] [["-1 12:00:00.000"]]
SELECT CAST(INTERVAL '-36' HOUR AS varchar(10));
--= 32bbdfe8 GENERIC_INTERNAL_ERROR
SELECT CAST(INTERVAL '-36' HOUR AS date);
--= 7b26488c TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS time);
--= cf9ba521 TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS timestamp(0));
--= 7737457a TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS timestamp);
--= 183357f7 TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS timestamp with time zone);
--= d7544269 TYPE_MISMATCH
SELECT CAST(INTERVAL '-36' HOUR AS json);
--= f475cb3b TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS varchar);
--= c0d3de91 [["_col0","varchar"]] [["0 00:01:30.000"]]
SELECT CAST(INTERVAL '90' SECOND AS varchar(10));
--= 219b18e8 GENERIC_INTERNAL_ERROR
SELECT CAST(INTERVAL '90' SECOND AS date);
--= ae710efb TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS time);
--= deee77de TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS timestamp(0));
--= b0cbce7b TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS timestamp);
--= 83594b6a TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS timestamp with time zone);
--= a01070f2 TYPE_MISMATCH
SELECT CAST(INTERVAL '90' SECOND AS json);
--= ec09d606 TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS varchar);
--= c2a68a25 [["_col0","varchar"]] [["0 00:00:00.000"]]
SELECT CAST(INTERVAL '0' MINUTE AS varchar(10));
--= 7addd332 GENERIC_INTERNAL_ERROR
SELECT CAST(INTERVAL '0' MINUTE AS date);
--= b83b4233 TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS time);
--= 082e2c4e TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS timestamp(0));
--= c4f3ab99 TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS timestamp);
--= 519cdcdc TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS timestamp with time zone);
--= c414646f TYPE_MISMATCH
SELECT CAST(INTERVAL '0' MINUTE AS json);
--= 0c2434e7 TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS varchar);
--= 980ba8fd [["_col0","varchar"]] [["-1-1"]]
SELECT CAST(INTERVAL '-13' MONTH AS varchar(10));
--= 2f51ef2a [["_col0","varchar(10)"]] [["-1-1"]]
SELECT CAST(INTERVAL '-13' MONTH AS date);
--= e1162dfe TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS time);
--= b2ae751c TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS timestamp(0));
--= afe13bf5 TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS timestamp);
--= bc4adfe7 TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS timestamp with time zone);
--= 8a1b967a TYPE_MISMATCH
SELECT CAST(INTERVAL '-13' MONTH AS json);
--= 9370aea6 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS varchar);
--= 76839ccd [["_col0","varchar"]] [["0-1"]]
SELECT CAST(INTERVAL '1' MONTH AS varchar(10));
--= d2af6918 [["_col0","varchar(10)"]] [["0-1"]]
SELECT CAST(INTERVAL '1' MONTH AS date);
--= c4d22d9c TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS time);
--= 9fdeccff TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS timestamp(0));
--= 1e3c519b TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS timestamp);
--= ad88339f TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS timestamp with time zone);
--= 19fa4ad0 TYPE_MISMATCH
SELECT CAST(INTERVAL '1' MONTH AS json);
--= 9829faf7 TYPE_MISMATCH
