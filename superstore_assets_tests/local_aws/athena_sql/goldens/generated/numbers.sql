SELECT abs(TINYINT '5');
--= 75601f46 [["_col0","tinyint"]] [[5]]
SELECT abs(TINYINT '0');
--= 638a707c [["_col0","tinyint"]] [[0]]
SELECT abs(TINYINT '-1');
--= c4263e75 [["_col0","tinyint"]] [[1]]
SELECT abs(TINYINT '127');
--= d1fea3df [["_col0","tinyint"]] [[127]]
SELECT abs(TINYINT '-128');
--= ed8183fb NUMERIC_VALUE_OUT_OF_RANGE
SELECT abs(NULL);
--= b0741cdc [["_col0","tinyint"]] [[null]]
SELECT abs(SMALLINT '5');
--= 86533219 [["_col0","smallint"]] [[5]]
SELECT abs(SMALLINT '32767');
--= e8d5daff [["_col0","smallint"]] [[32767]]
SELECT abs(SMALLINT '-32768');
--= 81541b08 NUMERIC_VALUE_OUT_OF_RANGE
SELECT abs(5);
--= 291a9145 [["_col0","integer"]] [[5]]
SELECT abs(0);
--= 70b35f5c [["_col0","integer"]] [[0]]
SELECT abs(-1);
--= 71b71320 [["_col0","integer"]] [[1]]
SELECT abs(2147483647);
--= 173e90f9 [["_col0","integer"]] [[2147483647]]
SELECT abs(INTEGER '-2147483648');
--= 60464ace NUMERIC_VALUE_OUT_OF_RANGE
SELECT abs(BIGINT '5');
--= 607094d8 [["_col0","bigint"]] [[5]]
SELECT abs(BIGINT '0');
--= c357d374 [["_col0","bigint"]] [[0]]
SELECT abs(BIGINT '-7');
--= 0221febe [["_col0","bigint"]] [[7]]
SELECT abs(2147483648);
--= ed932110 [["_col0","bigint"]] [[2147483648]]
SELECT abs(BIGINT '9223372036854775807');
--= c009dc1d [["_col0","bigint"]] [[9223372036854775807]]
SELECT abs(BIGINT '-9223372036854775808');
--= adfedd0e NUMERIC_VALUE_OUT_OF_RANGE
SELECT abs(REAL '1.5');
--= 2db9a5e6 [["_col0","real"]] [["1.5"]]
SELECT abs(REAL '-0.0');
--= 399910a2 [["_col0","real"]] [["0.0"]]
SELECT abs(REAL '-2.5');
--= 24b6921b [["_col0","real"]] [["2.5"]]
SELECT abs(REAL '0.1');
--= c0feb63d [["_col0","real"]] [["0.1"]]
SELECT abs(REAL '3.4028235E38');
--= 30d0b12a [["_col0","real"]] [["3.4028235E38"]]
SELECT abs(REAL '1.4E-45');
--= bd35858c [["_col0","real"]] [["1.4E-45"]]
SELECT abs(CAST(nan() AS real));
--= 7974e20e [["_col0","real"]] [["NaN"]]
SELECT abs(CAST(infinity() AS real));
--= 214c5bd6 [["_col0","real"]] [["Infinity"]]
SELECT abs(1.5);
--= c088696d [["_col0","double"]] [["1.5"]]
SELECT abs(0.0);
--= bcc8b650 [["_col0","double"]] [["0.0"]]
SELECT abs(-0e0);
--= 5e34822c [["_col0","double"]] [["0.0"]]
SELECT abs(0.5);
--= 5781bf3c [["_col0","double"]] [["0.5"]]
SELECT abs(-0.5);
--= d1c70e8b [["_col0","double"]] [["0.5"]]
SELECT abs(2.5);
--= 4823ff54 [["_col0","double"]] [["2.5"]]
SELECT abs(-2.5);
--= 1fc63bf3 [["_col0","double"]] [["2.5"]]
SELECT abs(0.1);
--= 333d6d58 [["_col0","double"]] [["0.1"]]
SELECT abs(1.005);
--= 0aaf7007 [["_col0","double"]] [["1.005"]]
SELECT abs(-3.7e0);
--= 8e80f775 [["_col0","double"]] [["3.7"]]
SELECT abs(123456789.987654321e0);
--= 8ba115a2 [["_col0","double"]] [["1.2345678998765433E8"]]
SELECT abs(9007199254740993e0);
--= abde9261 [["_col0","double"]] [["9.007199254740992E15"]]
SELECT abs(4.35e15);
--= ec316615 [["_col0","double"]] [["4.35E15"]]
SELECT abs(1e19);
--= c7252722 [["_col0","double"]] [["1.0E19"]]
SELECT abs(-1e19);
--= bd151c64 [["_col0","double"]] [["1.0E19"]]
SELECT abs(1.7976931348623157E308);
--= 3f1a77a0 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT abs(4.9E-324);
--= 1d66c345 [["_col0","double"]] [["4.9E-324"]]
SELECT abs(nan());
--= c170fb98 [["_col0","double"]] [["NaN"]]
SELECT abs(infinity());
--= b7bc398c [["_col0","double"]] [["Infinity"]]
SELECT abs(-infinity());
--= 4be0fa3c [["_col0","double"]] [["Infinity"]]
SELECT abs(DECIMAL '1.50');
--= e4f9e7ab [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT abs(DECIMAL '0.0');
--= 8aa71d2b [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT abs(DECIMAL '-0.5');
--= 631f355c [["_col0","decimal(1,1)"]] [["0.5"]]
SELECT abs(DECIMAL '2.5');
--= ede2c37d [["_col0","decimal(2,1)"]] [["2.5"]]
SELECT abs(DECIMAL '-2.55');
--= c20a9432 [["_col0","decimal(3,2)"]] [["2.55"]]
SELECT abs(DECIMAL '0.005');
--= dcf84650 [["_col0","decimal(3,3)"]] [["0.005"]]
SELECT abs(DECIMAL '123456789012345.678');
--= 366ad16c [["_col0","decimal(18,3)"]] [["123456789012345.678"]]
SELECT abs(DECIMAL '99999999999999999999999999999999999999');
--= a5a45159 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT abs(DECIMAL '-0.00000000000000000000000000000000000001');
--= 96cb166a [["_col0","decimal(38,38)"]] [["0.00000000000000000000000000000000000001"]]
SELECT abs(DECIMAL '5');
--= 2eb4618b [["_col0","decimal(1,0)"]] [["5"]]
SELECT sign(TINYINT '5');
--= 1fa60ce5 [["_col0","tinyint"]] [[1]]
SELECT sign(TINYINT '0');
--= 9320d6be [["_col0","tinyint"]] [[0]]
SELECT sign(TINYINT '-1');
--= da8cd470 [["_col0","tinyint"]] [[-1]]
SELECT sign(TINYINT '127');
--= da36b001 [["_col0","tinyint"]] [[1]]
SELECT sign(TINYINT '-128');
--= a77f5e8f [["_col0","tinyint"]] [[-1]]
SELECT sign(NULL);
--= e431fa5e [["_col0","tinyint"]] [[null]]
SELECT sign(SMALLINT '5');
--= d0f32ce0 [["_col0","smallint"]] [[1]]
SELECT sign(SMALLINT '32767');
--= 03ee0957 [["_col0","smallint"]] [[1]]
SELECT sign(SMALLINT '-32768');
--= 5763f40a [["_col0","smallint"]] [[-1]]
SELECT sign(5);
--= 230e45c1 [["_col0","integer"]] [[1]]
SELECT sign(0);
--= ed4e900e [["_col0","integer"]] [[0]]
SELECT sign(-1);
--= 09530ba1 [["_col0","integer"]] [[-1]]
SELECT sign(2147483647);
--= 144857dd [["_col0","integer"]] [[1]]
SELECT sign(INTEGER '-2147483648');
--= 95b726b0 [["_col0","integer"]] [[-1]]
SELECT sign(BIGINT '5');
--= 54ebb005 [["_col0","bigint"]] [[1]]
SELECT sign(BIGINT '0');
--= 0eec6885 [["_col0","bigint"]] [[0]]
SELECT sign(BIGINT '-7');
--= 0798fd66 [["_col0","bigint"]] [[-1]]
SELECT sign(2147483648);
--= 4c8f2e1e [["_col0","bigint"]] [[1]]
SELECT sign(BIGINT '9223372036854775807');
--= 5b04f4c8 [["_col0","bigint"]] [[1]]
SELECT sign(BIGINT '-9223372036854775808');
--= 48402206 [["_col0","bigint"]] [[-1]]
SELECT sign(REAL '1.5');
--= 32f30d17 [["_col0","real"]] [["1.0"]]
SELECT sign(REAL '-0.0');
--= 1f11d01f [["_col0","real"]] [["-0.0"]]
SELECT sign(REAL '-2.5');
--= bce0ce67 [["_col0","real"]] [["-1.0"]]
SELECT sign(REAL '0.1');
--= 9d47b256 [["_col0","real"]] [["1.0"]]
SELECT sign(REAL '3.4028235E38');
--= f1967276 [["_col0","real"]] [["1.0"]]
SELECT sign(REAL '1.4E-45');
--= 508ded3b [["_col0","real"]] [["1.0"]]
SELECT sign(CAST(nan() AS real));
--= eec32f5c [["_col0","real"]] [["NaN"]]
SELECT sign(CAST(infinity() AS real));
--= dafd555a [["_col0","real"]] [["1.0"]]
SELECT sign(1.5);
--= 5954f924 [["_col0","double"]] [["1.0"]]
SELECT sign(0.0);
--= 5efe3be3 [["_col0","double"]] [["0.0"]]
SELECT sign(-0e0);
--= 9bda77f8 [["_col0","double"]] [["-0.0"]]
SELECT sign(0.5);
--= 26e8e298 [["_col0","double"]] [["1.0"]]
SELECT sign(-0.5);
--= d544fa71 [["_col0","double"]] [["-1.0"]]
SELECT sign(2.5);
--= c7d0b439 [["_col0","double"]] [["1.0"]]
SELECT sign(-2.5);
--= d6cc656e [["_col0","double"]] [["-1.0"]]
SELECT sign(0.1);
--= 775f36dc [["_col0","double"]] [["1.0"]]
SELECT sign(1.005);
--= 7832cc9b [["_col0","double"]] [["1.0"]]
SELECT sign(-3.7e0);
--= 45ffd9f5 [["_col0","double"]] [["-1.0"]]
SELECT sign(123456789.987654321e0);
--= e07fa769 [["_col0","double"]] [["1.0"]]
SELECT sign(9007199254740993e0);
--= 40dbc21b [["_col0","double"]] [["1.0"]]
SELECT sign(4.35e15);
--= df5f16c8 [["_col0","double"]] [["1.0"]]
SELECT sign(1e19);
--= aceca864 [["_col0","double"]] [["1.0"]]
SELECT sign(-1e19);
--= 7b4f2540 [["_col0","double"]] [["-1.0"]]
SELECT sign(1.7976931348623157E308);
--= 117804ff [["_col0","double"]] [["1.0"]]
SELECT sign(4.9E-324);
--= 2720a7fe [["_col0","double"]] [["1.0"]]
SELECT sign(nan());
--= ad2a817d [["_col0","double"]] [["NaN"]]
SELECT sign(infinity());
--= ed567f1b [["_col0","double"]] [["1.0"]]
SELECT sign(-infinity());
--= efc2d924 [["_col0","double"]] [["-1.0"]]
SELECT sign(DECIMAL '1.50');
--= 4ad35833 [["_col0","decimal(1,0)"]] [["1"]]
SELECT sign(DECIMAL '0.0');
--= d60ad4f0 [["_col0","decimal(1,0)"]] [["0"]]
SELECT sign(DECIMAL '-0.5');
--= 37a733e3 [["_col0","decimal(1,0)"]] [["-1"]]
SELECT sign(DECIMAL '2.5');
--= 97d9c43e [["_col0","decimal(1,0)"]] [["1"]]
SELECT sign(DECIMAL '-2.55');
--= bbebe66c [["_col0","decimal(1,0)"]] [["-1"]]
SELECT sign(DECIMAL '0.005');
--= d159a7ba [["_col0","decimal(1,0)"]] [["1"]]
SELECT sign(DECIMAL '123456789012345.678');
--= 8f6b4d52 [["_col0","decimal(1,0)"]] [["1"]]
SELECT sign(DECIMAL '99999999999999999999999999999999999999');
--= c068b8f9 [["_col0","decimal(1,0)"]] [["1"]]
SELECT sign(DECIMAL '-0.00000000000000000000000000000000000001');
--= 114913dc [["_col0","decimal(1,0)"]] [["-1"]]
SELECT sign(DECIMAL '5');
--= 2b8ce67f [["_col0","decimal(1,0)"]] [["1"]]
SELECT round(TINYINT '5');
--= 836f1736 [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '0');
--= 6d117259 [["_col0","tinyint"]] [[0]]
SELECT round(TINYINT '-1');
--= 27f8997f [["_col0","tinyint"]] [[-1]]
SELECT round(TINYINT '127');
--= aa31d606 [["_col0","tinyint"]] [[127]]
SELECT round(TINYINT '-128');
--= cd5f46a8 [["_col0","tinyint"]] [[-128]]
SELECT round(NULL);
--= 3c24934a [["_col0","tinyint"]] [[null]]
SELECT round(SMALLINT '5');
--= 4fa7dbc5 [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '32767');
--= 60180d40 [["_col0","smallint"]] [[32767]]
SELECT round(SMALLINT '-32768');
--= 149211ce [["_col0","smallint"]] [[-32768]]
SELECT round(5);
--= 2278d65f [["_col0","integer"]] [[5]]
SELECT round(0);
--= 92364c5b [["_col0","integer"]] [[0]]
SELECT round(-1);
--= a4ea0fe8 [["_col0","integer"]] [[-1]]
SELECT round(2147483647);
--= 76597792 [["_col0","integer"]] [[2147483647]]
SELECT round(INTEGER '-2147483648');
--= 8fc89351 [["_col0","integer"]] [[-2147483648]]
SELECT round(BIGINT '5');
--= 701162c2 [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '0');
--= ea67c482 [["_col0","bigint"]] [[0]]
SELECT round(BIGINT '-7');
--= c855b753 [["_col0","bigint"]] [[-7]]
SELECT round(2147483648);
--= 9aff80be [["_col0","bigint"]] [[2147483648]]
SELECT round(BIGINT '9223372036854775807');
--= db2f4263 [["_col0","bigint"]] [[9223372036854775807]]
SELECT round(BIGINT '-9223372036854775808');
--= 0a80a9b4 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT round(REAL '1.5');
--= 00d7d975 [["_col0","real"]] [["2.0"]]
SELECT round(REAL '-0.0');
--= 3a4cb441 [["_col0","real"]] [["0.0"]]
SELECT round(REAL '-2.5');
--= 7ae7f07b [["_col0","real"]] [["-3.0"]]
SELECT round(REAL '0.1');
--= 8facd60e [["_col0","real"]] [["0.0"]]
SELECT round(REAL '3.4028235E38');
--= 55f9585c [["_col0","real"]] [["3.4028235E38"]]
SELECT round(REAL '1.4E-45');
--= 38df1d39 [["_col0","real"]] [["0.0"]]
SELECT round(CAST(nan() AS real));
--= dba871f7 [["_col0","real"]] [["NaN"]]
SELECT round(CAST(infinity() AS real));
--= 421357ef [["_col0","real"]] [["Infinity"]]
SELECT round(1.5);
--= 0ecf409f [["_col0","double"]] [["2.0"]]
SELECT round(0.0);
--= 1749025c [["_col0","double"]] [["0.0"]]
SELECT round(-0e0);
--= 3f21ac2a [["_col0","double"]] [["0.0"]]
SELECT round(0.5);
--= 0aae82c8 [["_col0","double"]] [["1.0"]]
SELECT round(-0.5);
--= a3b41678 [["_col0","double"]] [["-1.0"]]
SELECT round(2.5);
--= 2bcd992f [["_col0","double"]] [["3.0"]]
SELECT round(-2.5);
--= 9862a552 [["_col0","double"]] [["-3.0"]]
SELECT round(0.1);
--= 39b5d36d [["_col0","double"]] [["0.0"]]
SELECT round(1.005);
--= a09d3f2c [["_col0","double"]] [["1.0"]]
SELECT round(-3.7e0);
--= 9eac952f [["_col0","double"]] [["-4.0"]]
SELECT round(123456789.987654321e0);
--= 2a5bcbb3 [["_col0","double"]] [["1.2345679E8"]]
SELECT round(9007199254740993e0);
--= 98544356 [["_col0","double"]] [["9.007199254740992E15"]]
SELECT round(4.35e15);
--= a4d245bc [["_col0","double"]] [["4.35E15"]]
SELECT round(1e19);
--= 534026f0 [["_col0","double"]] [["1.0E19"]]
SELECT round(-1e19);
--= c36c2b15 [["_col0","double"]] [["-1.0E19"]]
SELECT round(1.7976931348623157E308);
--= 64fccf11 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT round(4.9E-324);
--= 6a8d5bcb [["_col0","double"]] [["0.0"]]
SELECT round(nan());
--= 0cf57c4c [["_col0","double"]] [["NaN"]]
SELECT round(infinity());
--= 84f2444e [["_col0","double"]] [["Infinity"]]
SELECT round(-infinity());
--= 74f8bf0b [["_col0","double"]] [["-Infinity"]]
SELECT round(DECIMAL '1.50');
--= f5c24ad7 [["_col0","decimal(2,0)"]] [["2"]]
SELECT round(DECIMAL '0.0');
--= 7563a265 [["_col0","decimal(1,0)"]] [["0"]]
SELECT round(DECIMAL '-0.5');
--= 0a5bbde0 [["_col0","decimal(1,0)"]] [["-1"]]
SELECT round(DECIMAL '2.5');
--= 574cec5b [["_col0","decimal(2,0)"]] [["3"]]
SELECT round(DECIMAL '-2.55');
--= b1c18bbc [["_col0","decimal(2,0)"]] [["-3"]]
SELECT round(DECIMAL '0.005');
--= a6062006 [["_col0","decimal(1,0)"]] [["0"]]
SELECT round(DECIMAL '123456789012345.678');
--= 80a79dee [["_col0","decimal(16,0)"]] [["123456789012346"]]
SELECT round(DECIMAL '99999999999999999999999999999999999999');
--= 740efedd [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT round(DECIMAL '-0.00000000000000000000000000000000000001');
--= a0925dc1 [["_col0","decimal(1,0)"]] [["0"]]
SELECT round(DECIMAL '5');
--= b51d5a9c [["_col0","decimal(1,0)"]] [["5"]]
SELECT floor(TINYINT '5');
--= 6d5592cd [["_col0","tinyint"]] [[5]]
SELECT floor(TINYINT '0');
--= 4cc9f91c [["_col0","tinyint"]] [[0]]
SELECT floor(TINYINT '-1');
--= 18a06044 [["_col0","tinyint"]] [[-1]]
SELECT floor(TINYINT '127');
--= 0931a75d [["_col0","tinyint"]] [[127]]
SELECT floor(TINYINT '-128');
--= 4b2dac28 [["_col0","tinyint"]] [[-128]]
SELECT floor(NULL);
--= 4143f333 [["_col0","tinyint"]] [[null]]
SELECT floor(SMALLINT '5');
--= 3c95379d [["_col0","smallint"]] [[5]]
SELECT floor(SMALLINT '32767');
--= 76d6d11c [["_col0","smallint"]] [[32767]]
SELECT floor(SMALLINT '-32768');
--= e9ed0c07 [["_col0","smallint"]] [[-32768]]
SELECT floor(5);
--= a7adcab4 [["_col0","integer"]] [[5]]
SELECT floor(0);
--= e9ca07f3 [["_col0","integer"]] [[0]]
SELECT floor(-1);
--= 34b63a83 [["_col0","integer"]] [[-1]]
SELECT floor(2147483647);
--= d873ebaa [["_col0","integer"]] [[2147483647]]
SELECT floor(INTEGER '-2147483648');
--= ccdc32a4 [["_col0","integer"]] [[-2147483648]]
SELECT floor(BIGINT '5');
--= 9b0fc312 [["_col0","bigint"]] [[5]]
SELECT floor(BIGINT '0');
--= 25931420 [["_col0","bigint"]] [[0]]
SELECT floor(BIGINT '-7');
--= dfe18724 [["_col0","bigint"]] [[-7]]
SELECT floor(2147483648);
--= 804f1be5 [["_col0","bigint"]] [[2147483648]]
SELECT floor(BIGINT '9223372036854775807');
--= 2eb50ee9 [["_col0","bigint"]] [[9223372036854775807]]
SELECT floor(BIGINT '-9223372036854775808');
--= b7a1f802 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT floor(REAL '1.5');
--= e38cb66f [["_col0","real"]] [["1.0"]]
SELECT floor(REAL '-0.0');
--= a90e9a10 [["_col0","real"]] [["-0.0"]]
SELECT floor(REAL '-2.5');
--= 5d7782bf [["_col0","real"]] [["-3.0"]]
SELECT floor(REAL '0.1');
--= 70b90fba [["_col0","real"]] [["0.0"]]
SELECT floor(REAL '3.4028235E38');
--= b7b9a8c4 [["_col0","real"]] [["3.4028235E38"]]
SELECT floor(REAL '1.4E-45');
--= e29b58a8 [["_col0","real"]] [["0.0"]]
SELECT floor(CAST(nan() AS real));
--= 6d144292 [["_col0","real"]] [["NaN"]]
SELECT floor(CAST(infinity() AS real));
--= b053b128 [["_col0","real"]] [["Infinity"]]
SELECT floor(1.5);
--= 4a2bb581 [["_col0","double"]] [["1.0"]]
SELECT floor(0.0);
--= 60121717 [["_col0","double"]] [["0.0"]]
SELECT floor(-0e0);
--= 05dad613 [["_col0","double"]] [["-0.0"]]
SELECT floor(0.5);
--= d5de3466 [["_col0","double"]] [["0.0"]]
SELECT floor(-0.5);
--= 0fc3fbee [["_col0","double"]] [["-1.0"]]
SELECT floor(2.5);
--= 222e3ac6 [["_col0","double"]] [["2.0"]]
SELECT floor(-2.5);
--= 4d88710f [["_col0","double"]] [["-3.0"]]
SELECT floor(0.1);
--= fc377752 [["_col0","double"]] [["0.0"]]
SELECT floor(1.005);
--= b1990443 [["_col0","double"]] [["1.0"]]
SELECT floor(-3.7e0);
--= bd4b1f18 [["_col0","double"]] [["-4.0"]]
SELECT floor(123456789.987654321e0);
--= 40dc3d0f [["_col0","double"]] [["1.23456789E8"]]
SELECT floor(9007199254740993e0);
--= af1d9eba [["_col0","double"]] [["9.007199254740992E15"]]
SELECT floor(4.35e15);
--= 73bfba28 [["_col0","double"]] [["4.35E15"]]
SELECT floor(1e19);
--= c41ed733 [["_col0","double"]] [["1.0E19"]]
SELECT floor(-1e19);
--= c61094c8 [["_col0","double"]] [["-1.0E19"]]
SELECT floor(1.7976931348623157E308);
--= 81fcac05 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT floor(4.9E-324);
--= fbab8f52 [["_col0","double"]] [["0.0"]]
SELECT floor(nan());
--= b3a53f5e [["_col0","double"]] [["NaN"]]
SELECT floor(infinity());
--= fc450529 [["_col0","double"]] [["Infinity"]]
SELECT floor(-infinity());
--= 04af3f7f [["_col0","double"]] [["-Infinity"]]
SELECT floor(DECIMAL '1.50');
--= 283ca13c [["_col0","decimal(2,0)"]] [["1"]]
SELECT floor(DECIMAL '0.0');
--= a3add919 [["_col0","decimal(1,0)"]] [["0"]]
SELECT floor(DECIMAL '-0.5');
--= 87e590fb [["_col0","decimal(1,0)"]] [["-1"]]
SELECT floor(DECIMAL '2.5');
--= 659df25c [["_col0","decimal(2,0)"]] [["2"]]
SELECT floor(DECIMAL '-2.55');
--= 93a65f2f [["_col0","decimal(2,0)"]] [["-3"]]
SELECT floor(DECIMAL '0.005');
--= 569a2303 [["_col0","decimal(1,0)"]] [["0"]]
SELECT floor(DECIMAL '123456789012345.678');
--= d30de883 [["_col0","decimal(16,0)"]] [["123456789012345"]]
SELECT floor(DECIMAL '99999999999999999999999999999999999999');
--= 0114d4a2 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT floor(DECIMAL '-0.00000000000000000000000000000000000001');
--= 2ca86ce5 GENERIC_INTERNAL_ERROR
SELECT floor(DECIMAL '5');
--= 11b08036 [["_col0","decimal(1,0)"]] [["5"]]
SELECT ceil(TINYINT '5');
--= e0e223bf [["_col0","tinyint"]] [[5]]
SELECT ceil(TINYINT '0');
--= 5ce9ba73 [["_col0","tinyint"]] [[0]]
SELECT ceil(TINYINT '-1');
--= 5a3f18ad [["_col0","tinyint"]] [[-1]]
SELECT ceil(TINYINT '127');
--= 070f9068 [["_col0","tinyint"]] [[127]]
SELECT ceil(TINYINT '-128');
--= 8ea4da63 [["_col0","tinyint"]] [[-128]]
SELECT ceil(NULL);
--= ff409f7d [["_col0","tinyint"]] [[null]]
SELECT ceil(SMALLINT '5');
--= 6043ebb1 [["_col0","smallint"]] [[5]]
SELECT ceil(SMALLINT '32767');
--= 38e6c75f [["_col0","smallint"]] [[32767]]
SELECT ceil(SMALLINT '-32768');
--= 58003762 [["_col0","smallint"]] [[-32768]]
SELECT ceil(5);
--= efd9e045 [["_col0","integer"]] [[5]]
SELECT ceil(0);
--= e29e9146 [["_col0","integer"]] [[0]]
SELECT ceil(-1);
--= c4eec48a [["_col0","integer"]] [[-1]]
SELECT ceil(2147483647);
--= d5e732b0 [["_col0","integer"]] [[2147483647]]
SELECT ceil(INTEGER '-2147483648');
--= c9474e55 [["_col0","integer"]] [[-2147483648]]
SELECT ceil(BIGINT '5');
--= eb914a99 [["_col0","bigint"]] [[5]]
SELECT ceil(BIGINT '0');
--= 8171777f [["_col0","bigint"]] [[0]]
SELECT ceil(BIGINT '-7');
--= 030791e5 [["_col0","bigint"]] [[-7]]
SELECT ceil(2147483648);
--= e6907379 [["_col0","bigint"]] [[2147483648]]
SELECT ceil(BIGINT '9223372036854775807');
--= 64eb45e3 [["_col0","bigint"]] [[9223372036854775807]]
SELECT ceil(BIGINT '-9223372036854775808');
--= 9c53857c [["_col0","bigint"]] [[-9223372036854775808]]
SELECT ceil(REAL '1.5');
--= 3e0a19b9 [["_col0","real"]] [["2.0"]]
SELECT ceil(REAL '-0.0');
--= aca29588 [["_col0","real"]] [["-0.0"]]
SELECT ceil(REAL '-2.5');
--= 9761e550 [["_col0","real"]] [["-2.0"]]
SELECT ceil(REAL '0.1');
--= ede83358 [["_col0","real"]] [["1.0"]]
SELECT ceil(REAL '3.4028235E38');
--= 1145b870 [["_col0","real"]] [["3.4028235E38"]]
SELECT ceil(REAL '1.4E-45');
--= 3fcd1b88 [["_col0","real"]] [["1.0"]]
SELECT ceil(CAST(nan() AS real));
--= 9ff0005e [["_col0","real"]] [["NaN"]]
SELECT ceil(CAST(infinity() AS real));
--= 92ec050f [["_col0","real"]] [["Infinity"]]
SELECT ceil(1.5);
--= 43cdab25 [["_col0","double"]] [["2.0"]]
SELECT ceil(0.0);
--= ea0608ba [["_col0","double"]] [["0.0"]]
SELECT ceil(-0e0);
--= 3b7bc70b [["_col0","double"]] [["-0.0"]]
SELECT ceil(0.5);
--= 190c842b [["_col0","double"]] [["1.0"]]
SELECT ceil(-0.5);
--= c7eadffb [["_col0","double"]] [["-0.0"]]
SELECT ceil(2.5);
--= 3ed434e9 [["_col0","double"]] [["3.0"]]
SELECT ceil(-2.5);
--= 796fcd55 [["_col0","double"]] [["-2.0"]]
SELECT ceil(0.1);
--= 9c33cd88 [["_col0","double"]] [["1.0"]]
SELECT ceil(1.005);
--= 4ab04999 [["_col0","double"]] [["2.0"]]
SELECT ceil(-3.7e0);
--= 48c350ab [["_col0","double"]] [["-3.0"]]
SELECT ceil(123456789.987654321e0);
--= 2aabd0aa [["_col0","double"]] [["1.2345679E8"]]
SELECT ceil(9007199254740993e0);
--= e7505c07 [["_col0","double"]] [["9.007199254740992E15"]]
SELECT ceil(4.35e15);
--= 147d89e5 [["_col0","double"]] [["4.35E15"]]
SELECT ceil(1e19);
--= 748087f4 [["_col0","double"]] [["1.0E19"]]
SELECT ceil(-1e19);
--= a168f329 [["_col0","double"]] [["-1.0E19"]]
SELECT ceil(1.7976931348623157E308);
--= 9df53201 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT ceil(4.9E-324);
--= b3e2e2b3 [["_col0","double"]] [["1.0"]]
SELECT ceil(nan());
--= 5555688d [["_col0","double"]] [["NaN"]]
SELECT ceil(infinity());
--= 059c3947 [["_col0","double"]] [["Infinity"]]
SELECT ceil(-infinity());
--= 9454cdfe [["_col0","double"]] [["-Infinity"]]
SELECT ceil(DECIMAL '1.50');
--= ec1e02ca [["_col0","decimal(2,0)"]] [["2"]]
SELECT ceil(DECIMAL '0.0');
--= 78f70529 [["_col0","decimal(1,0)"]] [["0"]]
SELECT ceil(DECIMAL '-0.5');
--= 9d2cae0f [["_col0","decimal(1,0)"]] [["0"]]
SELECT ceil(DECIMAL '2.5');
--= c6a015ed [["_col0","decimal(2,0)"]] [["3"]]
SELECT ceil(DECIMAL '-2.55');
--= 87656715 [["_col0","decimal(2,0)"]] [["-2"]]
SELECT ceil(DECIMAL '0.005');
--= 66a66a76 [["_col0","decimal(1,0)"]] [["1"]]
SELECT ceil(DECIMAL '123456789012345.678');
--= 9e03f0a7 [["_col0","decimal(16,0)"]] [["123456789012346"]]
SELECT ceil(DECIMAL '99999999999999999999999999999999999999');
--= c393104e [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT ceil(DECIMAL '-0.00000000000000000000000000000000000001');
--= ed763483 GENERIC_INTERNAL_ERROR
SELECT ceil(DECIMAL '5');
--= 3aa47a97 [["_col0","decimal(1,0)"]] [["5"]]
SELECT ceiling(TINYINT '5');
--= 4456119c [["_col0","tinyint"]] [[5]]
SELECT ceiling(TINYINT '0');
--= c62b847b [["_col0","tinyint"]] [[0]]
SELECT ceiling(TINYINT '-1');
--= 8586331c [["_col0","tinyint"]] [[-1]]
SELECT ceiling(TINYINT '127');
--= 7721f748 [["_col0","tinyint"]] [[127]]
SELECT ceiling(TINYINT '-128');
--= cef26846 [["_col0","tinyint"]] [[-128]]
SELECT ceiling(NULL);
--= d19dd07e [["_col0","tinyint"]] [[null]]
SELECT ceiling(SMALLINT '5');
--= 191f8b03 [["_col0","smallint"]] [[5]]
SELECT ceiling(SMALLINT '32767');
--= 46c866d7 [["_col0","smallint"]] [[32767]]
SELECT ceiling(SMALLINT '-32768');
--= c2552283 [["_col0","smallint"]] [[-32768]]
SELECT ceiling(5);
--= d0268911 [["_col0","integer"]] [[5]]
SELECT ceiling(0);
--= efd1bbf4 [["_col0","integer"]] [[0]]
SELECT ceiling(-1);
--= 7b079ca9 [["_col0","integer"]] [[-1]]
SELECT ceiling(2147483647);
--= 6d930e3c [["_col0","integer"]] [[2147483647]]
SELECT ceiling(INTEGER '-2147483648');
--= 64f27f2b [["_col0","integer"]] [[-2147483648]]
SELECT ceiling(BIGINT '5');
--= cd52db81 [["_col0","bigint"]] [[5]]
SELECT ceiling(BIGINT '0');
--= 42cdaab8 [["_col0","bigint"]] [[0]]
SELECT ceiling(BIGINT '-7');
--= 43dffdbe [["_col0","bigint"]] [[-7]]
SELECT ceiling(2147483648);
--= 655db6e1 [["_col0","bigint"]] [[2147483648]]
SELECT ceiling(BIGINT '9223372036854775807');
--= 721e66bf [["_col0","bigint"]] [[9223372036854775807]]
SELECT ceiling(BIGINT '-9223372036854775808');
--= cc256703 [["_col0","bigint"]] [[-9223372036854775808]]
SELECT ceiling(REAL '1.5');
--= e1163d03 [["_col0","real"]] [["2.0"]]
SELECT ceiling(REAL '-0.0');
--= f247e9f1 [["_col0","real"]] [["-0.0"]]
SELECT ceiling(REAL '-2.5');
--= 71d213b8 [["_col0","real"]] [["-2.0"]]
SELECT ceiling(REAL '0.1');
--= 989c1575 [["_col0","real"]] [["1.0"]]
SELECT ceiling(REAL '3.4028235E38');
--= 235c9a3c [["_col0","real"]] [["3.4028235E38"]]
SELECT ceiling(REAL '1.4E-45');
--= 09090f75 [["_col0","real"]] [["1.0"]]
SELECT ceiling(CAST(nan() AS real));
--= 513e3eb3 [["_col0","real"]] [["NaN"]]
SELECT ceiling(CAST(infinity() AS real));
--= 934ac4a6 [["_col0","real"]] [["Infinity"]]
SELECT ceiling(1.5);
--= 5ff01ee1 [["_col0","double"]] [["2.0"]]
SELECT ceiling(0.0);
--= 8d7ba179 [["_col0","double"]] [["0.0"]]
SELECT ceiling(-0e0);
--= 653ee1da [["_col0","double"]] [["-0.0"]]
SELECT ceiling(0.5);
--= 69829e18 [["_col0","double"]] [["1.0"]]
SELECT ceiling(-0.5);
--= 036a1d07 [["_col0","double"]] [["-0.0"]]
SELECT ceiling(2.5);
--= c00b493e [["_col0","double"]] [["3.0"]]
SELECT ceiling(-2.5);
--= 5f428c01 [["_col0","double"]] [["-2.0"]]
SELECT ceiling(0.1);
--= ffa13e95 [["_col0","double"]] [["1.0"]]
SELECT ceiling(1.005);
--= 7ac199e4 [["_col0","double"]] [["2.0"]]
SELECT ceiling(-3.7e0);
--= 8cfa7e69 [["_col0","double"]] [["-3.0"]]
SELECT ceiling(123456789.987654321e0);
--= 0365202e [["_col0","double"]] [["1.2345679E8"]]
SELECT ceiling(9007199254740993e0);
--= 5cf78dec [["_col0","double"]] [["9.007199254740992E15"]]
SELECT ceiling(4.35e15);
--= b0ce9d0f [["_col0","double"]] [["4.35E15"]]
SELECT ceiling(1e19);
--= fa473ec4 [["_col0","double"]] [["1.0E19"]]
SELECT ceiling(-1e19);
--= f9c3553e [["_col0","double"]] [["-1.0E19"]]
SELECT ceiling(1.7976931348623157E308);
--= 05eb1e3c [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT ceiling(4.9E-324);
--= 013811a3 [["_col0","double"]] [["1.0"]]
SELECT ceiling(nan());
--= 2b6cdd4b [["_col0","double"]] [["NaN"]]
SELECT ceiling(infinity());
--= 4e06fff2 [["_col0","double"]] [["Infinity"]]
SELECT ceiling(-infinity());
--= ace87b6a [["_col0","double"]] [["-Infinity"]]
SELECT ceiling(DECIMAL '1.50');
--= 54fa4f06 [["_col0","decimal(2,0)"]] [["2"]]
SELECT ceiling(DECIMAL '0.0');
--= 352cbe8d [["_col0","decimal(1,0)"]] [["0"]]
SELECT ceiling(DECIMAL '-0.5');
--= 0d6b4492 [["_col0","decimal(1,0)"]] [["0"]]
SELECT ceiling(DECIMAL '2.5');
--= 98b08acc [["_col0","decimal(2,0)"]] [["3"]]
SELECT ceiling(DECIMAL '-2.55');
--= b665cdd8 [["_col0","decimal(2,0)"]] [["-2"]]
SELECT ceiling(DECIMAL '0.005');
--= eab55ad8 [["_col0","decimal(1,0)"]] [["1"]]
SELECT ceiling(DECIMAL '123456789012345.678');
--= 6a7444d9 [["_col0","decimal(16,0)"]] [["123456789012346"]]
SELECT ceiling(DECIMAL '99999999999999999999999999999999999999');
--= f0462f32 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT ceiling(DECIMAL '-0.00000000000000000000000000000000000001');
--= 7e247887 GENERIC_INTERNAL_ERROR
SELECT ceiling(DECIMAL '5');
--= 08bbdcf5 [["_col0","decimal(1,0)"]] [["5"]]
SELECT truncate(TINYINT '5');
--= f7ae57d7 [["_col0","decimal(3,0)"]] [["5"]]
SELECT truncate(TINYINT '0');
--= 838d92ed [["_col0","decimal(3,0)"]] [["0"]]
SELECT truncate(TINYINT '-1');
--= d828e6ba [["_col0","decimal(3,0)"]] [["-1"]]
SELECT truncate(TINYINT '127');
--= 34bc8d7e [["_col0","decimal(3,0)"]] [["127"]]
SELECT truncate(TINYINT '-128');
--= f721fc42 [["_col0","decimal(3,0)"]] [["-128"]]
SELECT truncate(NULL);
--= d5f3ca04 [["_col0","decimal(1,0)"]] [[null]]
SELECT truncate(SMALLINT '5');
--= f90524b8 [["_col0","decimal(5,0)"]] [["5"]]
SELECT truncate(SMALLINT '32767');
--= 46d37283 [["_col0","decimal(5,0)"]] [["32767"]]
SELECT truncate(SMALLINT '-32768');
--= 08738f38 [["_col0","decimal(5,0)"]] [["-32768"]]
SELECT truncate(5);
--= 972ba25c [["_col0","decimal(10,0)"]] [["5"]]
SELECT truncate(0);
--= e2ae373a [["_col0","decimal(10,0)"]] [["0"]]
SELECT truncate(-1);
--= 75abf2e5 [["_col0","decimal(10,0)"]] [["-1"]]
SELECT truncate(2147483647);
--= f01c45ad [["_col0","decimal(10,0)"]] [["2147483647"]]
SELECT truncate(INTEGER '-2147483648');
--= 5a5b3a71 [["_col0","decimal(10,0)"]] [["-2147483648"]]
SELECT truncate(BIGINT '5');
--= 55085854 [["_col0","decimal(19,0)"]] [["5"]]
SELECT truncate(BIGINT '0');
--= 42fa13b2 [["_col0","decimal(19,0)"]] [["0"]]
SELECT truncate(BIGINT '-7');
--= a4974e58 [["_col0","decimal(19,0)"]] [["-7"]]
SELECT truncate(2147483648);
--= a6429f3c [["_col0","decimal(19,0)"]] [["2147483648"]]
SELECT truncate(BIGINT '9223372036854775807');
--= 458f7738 [["_col0","decimal(19,0)"]] [["9223372036854775807"]]
SELECT truncate(BIGINT '-9223372036854775808');
--= ece20d47 [["_col0","decimal(19,0)"]] [["-9223372036854775808"]]
SELECT truncate(REAL '1.5');
--= 5a1d6430 [["_col0","real"]] [["1.0"]]
SELECT truncate(REAL '-0.0');
--= 3ab4183e [["_col0","real"]] [["-0.0"]]
SELECT truncate(REAL '-2.5');
--= 6a0ed6bd [["_col0","real"]] [["-2.0"]]
SELECT truncate(REAL '0.1');
--= b19f86db [["_col0","real"]] [["0.0"]]
SELECT truncate(REAL '3.4028235E38');
--= 7699fe04 [["_col0","real"]] [["3.4028235E38"]]
SELECT truncate(REAL '1.4E-45');
--= 9e6ebfec [["_col0","real"]] [["0.0"]]
SELECT truncate(CAST(nan() AS real));
--= f8f083c7 [["_col0","real"]] [["NaN"]]
SELECT truncate(CAST(infinity() AS real));
--= 0a1a0f1d [["_col0","real"]] [["Infinity"]]
SELECT truncate(1.5);
--= b551b7a6 [["_col0","double"]] [["1.0"]]
SELECT truncate(0.0);
--= 91691050 [["_col0","double"]] [["0.0"]]
SELECT truncate(-0e0);
--= 5a4b8aa6 [["_col0","double"]] [["-0.0"]]
SELECT truncate(0.5);
--= f765f012 [["_col0","double"]] [["0.0"]]
SELECT truncate(-0.5);
--= b7b389a0 [["_col0","double"]] [["-0.0"]]
SELECT truncate(2.5);
--= dd06d115 [["_col0","double"]] [["2.0"]]
SELECT truncate(-2.5);
--= 916e1a4d [["_col0","double"]] [["-2.0"]]
SELECT truncate(0.1);
--= 63f30f36 [["_col0","double"]] [["0.0"]]
SELECT truncate(1.005);
--= c0d129c7 [["_col0","double"]] [["1.0"]]
SELECT truncate(-3.7e0);
--= a57c0db9 [["_col0","double"]] [["-3.0"]]
SELECT truncate(123456789.987654321e0);
--= cc969777 [["_col0","double"]] [["1.23456789E8"]]
SELECT truncate(9007199254740993e0);
--= a33aac1b [["_col0","double"]] [["9.007199254740992E15"]]
SELECT truncate(4.35e15);
--= bcb87059 [["_col0","double"]] [["4.35E15"]]
SELECT truncate(1e19);
--= 495d9786 [["_col0","double"]] [["1.0E19"]]
SELECT truncate(-1e19);
--= 0f5b5279 [["_col0","double"]] [["-1.0E19"]]
SELECT truncate(1.7976931348623157E308);
--= 8ed31920 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT truncate(4.9E-324);
--= 65f45f7d [["_col0","double"]] [["0.0"]]
SELECT truncate(nan());
--= bf70ecf5 [["_col0","double"]] [["NaN"]]
SELECT truncate(infinity());
--= 1a5d6aa1 [["_col0","double"]] [["Infinity"]]
SELECT truncate(-infinity());
--= 4a1088e5 [["_col0","double"]] [["-Infinity"]]
SELECT truncate(DECIMAL '1.50');
--= 6df4f795 [["_col0","decimal(1,0)"]] [["1"]]
SELECT truncate(DECIMAL '0.0');
--= 84e0757e [["_col0","decimal(1,0)"]] [["0"]]
SELECT truncate(DECIMAL '-0.5');
--= 216711cf [["_col0","decimal(1,0)"]] [["0"]]
SELECT truncate(DECIMAL '2.5');
--= 922a15ef [["_col0","decimal(1,0)"]] [["2"]]
SELECT truncate(DECIMAL '-2.55');
--= 114e65ae [["_col0","decimal(1,0)"]] [["-2"]]
SELECT truncate(DECIMAL '0.005');
--= 08321db6 [["_col0","decimal(1,0)"]] [["0"]]
SELECT truncate(DECIMAL '123456789012345.678');
--= 8518011e [["_col0","decimal(15,0)"]] [["123456789012345"]]
SELECT truncate(DECIMAL '99999999999999999999999999999999999999');
--= 1e474d22 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT truncate(DECIMAL '-0.00000000000000000000000000000000000001');
--= 6352cfac [["_col0","decimal(1,0)"]] [["0"]]
SELECT truncate(DECIMAL '5');
--= a6944e5e [["_col0","decimal(1,0)"]] [["5"]]
SELECT x, round(x), floor(x), ceil(x), truncate(x), abs(x), sign(x), -x AS y FROM (VALUES (REAL '1.5'), (REAL '-0.0'), (REAL '-2.5'), (REAL '0.1'), (REAL '3.4028235E38'), (REAL '1.4E-45'), (CAST(nan() AS real)), (CAST(infinity() AS real)), (NULL)) AS t(x);
--= c7644eaf [["x","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"],["_col5","real"],["_col6","real"],["y","real"]] [["1.5","2.0","1.0","2.0","1.0","1.5","1.0","-1.5"],["-0.0","0.0","-0.0","-0.0","-0.0","0.0","-0.0","0.0"],["-2.5","-3.0","-3.0","-2.0","-2.0","2.5","-1.0","2.5"],["0.1","0.0","0.0","1.0","0.0","0.1","1.0","-0.1"],["3.4028235E38","3.4028235E38","3.4028235E38","3.4028235E38","3.4028235E38","3.4028235E38","1.0","-3.4028235E38"],["1.4E-45","0.0","0.0","1.0","0.0","1.4E-45","1.0","-1.4E-45"],["NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN"],["Infinity","Infinity","Infinity","Infinity","Infinity","Infinity","1.0","-Infinity"],[null,null,null,null,null,null,null,null]]
SELECT x, round(x), floor(x), ceil(x), truncate(x), abs(x), sign(x), -x AS y FROM (VALUES (1.5), (0.0), (-0e0), (0.5), (-0.5), (2.5), (-2.5), (0.1), (1.005), (-3.7e0), (123456789.987654321e0), (9007199254740993e0), (4.35e15), (1e19), (-1e19), (1.7976931348623157E308), (4.9E-324), (nan()), (infinity()), (-infinity()), (NULL)) AS t(x);
--= 5ed85b0a [["x","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"],["_col5","double"],["_col6","double"],["y","double"]] [["1.5","2.0","1.0","2.0","1.0","1.5","1.0","-1.5"],["0.0","0.0","0.0","0.0","0.0","0.0","0.0","-0.0"],["-0.0","0.0","-0.0","-0.0","-0.0","0.0","-0.0","0.0"],["0.5","1.0","0.0","1.0","0.0","0.5","1.0","-0.5"],["-0.5","-1.0","-1.0","-0.0","-0.0","0.5","-1.0","0.5"],["2.5","3.0","2.0","3.0","2.0","2.5","1.0","-2.5"],["-2.5","-3.0","-3.0","-2.0","-2.0","2.5","-1.0","2.5"],["0.1","0.0","0.0","1.0","0.0","0.1","1.0","-0.1"],["1.005","1.0","1.0","2.0","1.0","1.005","1.0","-1.005"],["-3.7","-4.0","-4.0","-3.0","-3.0","3.7","-1.0","3.7"],["1.2345678998765433E8","1.2345679E8","1.23456789E8","1.2345679E8","1.23456789E8","1.2345678998765433E8","1.0","-1.2345678998765433E8"],["9.007199254740992E15","9.007199254740992E15","9.007199254740992E15","9.007199254740992E15","9.007199254740992E15","9.007199254740992E15","1.0","-9.007199254740992E15"],["4.35E15","4.35E15","4.35E15","4.35E15","4.35E15","4.35E15","1.0","-4.35E15"],["1.0E19","1.0E19","1.0E19","1.0E19","1.0E19","1.0E19","1.0","-1.0E19"],["-1.0E19","-1.0E19","-1.0E19","-1.0E19","-1.0E19","1.0E19","-1.0","1.0E19"],["1.7976931348623157E308","1.7976931348623157E308","1.7976931348623157E308","1.7976931348623157E308","1.7976931348623157E308","1.7976931348623157E308","1.0","-1.7976931348623157E308"],["4.9E-324","0.0","0.0","1.0","0.0","4.9E-324","1.0","-4.9E-324"],["NaN","NaN","NaN","NaN","NaN","NaN","NaN","NaN"],["Infinity","Infinity","Infinity","Infinity","Infinity","Infinity","1.0","-Infinity"],["-Infinity","-Infinity","-Infinity","-Infinity","-Infinity","Infinity","-1.0","Infinity"],[null,null,null,null,null,null,null,null]]
SELECT round(TINYINT '5', 1);
--= ee7b8568 [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '0', 1);
--= 8a135abc [["_col0","tinyint"]] [[0]]
SELECT round(TINYINT '-1', 1);
--= c8d43876 [["_col0","tinyint"]] [[-1]]
SELECT round(TINYINT '127', 1);
--= 17c0aeac [["_col0","tinyint"]] [[127]]
SELECT round(TINYINT '-128', 1);
--= 5425fd0d [["_col0","tinyint"]] [[-128]]
SELECT round(NULL, 1);
--= 56b81b56 [["_col0","tinyint"]] [[null]]
SELECT round(TINYINT '5', 0);
--= 0398bf4b [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '5', -1);
--= 96e04fc9 [["_col0","tinyint"]] [[10]]
SELECT round(TINYINT '5', 2);
--= 78ed7132 [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '5', -2);
--= c0f63a7b [["_col0","tinyint"]] [[0]]
SELECT round(TINYINT '5', -19);
--= 2003a359 NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(TINYINT '5', 20);
--= f05f2d1c [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '5', 2147483647);
--= 7bf24a3c [["_col0","tinyint"]] [[5]]
SELECT round(TINYINT '5', -2147483647);
--= 6100dd8a NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(TINYINT '5', NULL);
--= 4b92ae77 [["_col0","tinyint"]] [[null]]
SELECT round(SMALLINT '5', 1);
--= 14cc77dc [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '32767', 1);
--= 91d6b4cf [["_col0","smallint"]] [[32767]]
SELECT round(SMALLINT '-32768', 1);
--= 4545598a [["_col0","smallint"]] [[-32768]]
SELECT round(SMALLINT '5', 0);
--= 2b6a2c49 [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '5', -1);
--= 87a3c248 [["_col0","smallint"]] [[10]]
SELECT round(SMALLINT '5', 2);
--= cb94c6f6 [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '5', -2);
--= 6cbec302 [["_col0","smallint"]] [[0]]
SELECT round(SMALLINT '5', -19);
--= a05cd585 NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(SMALLINT '5', 20);
--= 4f0f0d11 [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '5', 2147483647);
--= 4329857c [["_col0","smallint"]] [[5]]
SELECT round(SMALLINT '5', -2147483647);
--= 6fab1084 NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(SMALLINT '5', NULL);
--= 0571b9b4 [["_col0","smallint"]] [[null]]
SELECT round(5, 1);
--= c28ff15e [["_col0","integer"]] [[5]]
SELECT round(0, 1);
--= d440d865 [["_col0","integer"]] [[0]]
SELECT round(-1, 1);
--= b6c53489 [["_col0","integer"]] [[-1]]
SELECT round(2147483647, 1);
--= 2436f1d0 [["_col0","integer"]] [[2147483647]]
SELECT round(INTEGER '-2147483648', 1);
--= a4e89428 [["_col0","integer"]] [[-2147483648]]
SELECT round(5, 0);
--= 8bfda8df [["_col0","integer"]] [[5]]
SELECT round(5, -1);
--= e4416e03 [["_col0","integer"]] [[10]]
SELECT round(5, 2);
--= c0837e89 [["_col0","integer"]] [[5]]
SELECT round(5, -2);
--= c03753e0 [["_col0","integer"]] [[0]]
SELECT round(5, -19);
--= c2a55bff NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(5, 20);
--= d048c058 [["_col0","integer"]] [[5]]
SELECT round(5, 2147483647);
--= 7afe3a32 [["_col0","integer"]] [[5]]
SELECT round(5, -2147483647);
--= ba800b79 NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(5, NULL);
--= b01e41e3 [["_col0","integer"]] [[null]]
SELECT round(BIGINT '5', 1);
--= cdd616f3 [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '0', 1);
--= e188886b [["_col0","bigint"]] [[0]]
SELECT round(BIGINT '-7', 1);
--= f25dff1a [["_col0","bigint"]] [[-7]]
SELECT round(2147483648, 1);
--= d837f374 [["_col0","bigint"]] [[2147483648]]
SELECT round(BIGINT '9223372036854775807', 1);
--= b44d2334 [["_col0","bigint"]] [[9223372036854775807]]
SELECT round(BIGINT '-9223372036854775808', 1);
--= 2899daea [["_col0","bigint"]] [[-9223372036854775808]]
SELECT round(BIGINT '5', 0);
--= 97c458a1 [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '5', -1);
--= 86bb90ff [["_col0","bigint"]] [[10]]
SELECT round(BIGINT '5', 2);
--= b6bca34f [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '5', -2);
--= 3c863023 [["_col0","bigint"]] [[0]]
SELECT round(BIGINT '5', -19);
--= 89dc873b NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(BIGINT '5', 20);
--= b5f9368b [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '5', 2147483647);
--= e2e113de [["_col0","bigint"]] [[5]]
SELECT round(BIGINT '5', -2147483647);
--= 95fa7816 NUMERIC_VALUE_OUT_OF_RANGE
SELECT round(BIGINT '5', NULL);
--= cd061766 [["_col0","bigint"]] [[null]]
SELECT round(REAL '1.5', 1);
--= ebdea43b [["_col0","real"]] [["1.5"]]
SELECT round(REAL '-0.0', 1);
--= b00ecaa5 [["_col0","real"]] [["0.0"]]
SELECT round(REAL '-2.5', 1);
--= efd6a784 [["_col0","real"]] [["-2.5"]]
SELECT round(REAL '0.1', 1);
--= 2bfbf175 [["_col0","real"]] [["0.1"]]
SELECT round(REAL '3.4028235E38', 1);
--= d3633a67 [["_col0","real"]] [["3.4028235E38"]]
SELECT round(REAL '1.4E-45', 1);
--= e24c9d02 [["_col0","real"]] [["0.0"]]
SELECT round(CAST(nan() AS real), 1);
--= e4300a97 [["_col0","real"]] [["NaN"]]
SELECT round(CAST(infinity() AS real), 1);
--= 21b2efe3 [["_col0","real"]] [["Infinity"]]
SELECT round(REAL '1.5', 0);
--= 7ef2cc17 [["_col0","real"]] [["2.0"]]
SELECT round(REAL '1.5', -1);
--= 1576183a [["_col0","real"]] [["0.0"]]
SELECT round(REAL '1.5', 2);
--= 3296b64a [["_col0","real"]] [["1.5"]]
SELECT round(REAL '1.5', -2);
--= 9d9c6a14 [["_col0","real"]] [["0.0"]]
SELECT round(REAL '1.5', -19);
--= a1655c0c [["_col0","real"]] [["0.0"]]
SELECT round(REAL '1.5', 20);
--= 2cb9bd25 [["_col0","real"]] [["1.5"]]
SELECT round(REAL '1.5', 2147483647);
--= b41a4708 [["_col0","real"]] [["1.5"]]
SELECT round(REAL '1.5', -2147483647);
--= e8547c3d [["_col0","real"]] [["NaN"]]
SELECT round(REAL '1.5', NULL);
--= 22bf810c [["_col0","real"]] [[null]]
SELECT round(1.5, 1);
--= e547a799 [["_col0","double"]] [["1.5"]]
SELECT round(0.0, 1);
--= 43ab7d38 [["_col0","double"]] [["0.0"]]
SELECT round(-0e0, 1);
--= 7dd6597b [["_col0","double"]] [["0.0"]]
SELECT round(0.5, 1);
--= a854179c [["_col0","double"]] [["0.5"]]
SELECT round(-0.5, 1);
--= 5c2834ca [["_col0","double"]] [["-0.5"]]
SELECT round(2.5, 1);
--= 05ea15d0 [["_col0","double"]] [["2.5"]]
SELECT round(-2.5, 1);
--= af53d6c5 [["_col0","double"]] [["-2.5"]]
SELECT round(0.1, 1);
--= ad68f8b1 [["_col0","double"]] [["0.1"]]
SELECT round(1.005, 1);
--= 1410f042 [["_col0","double"]] [["1.0"]]
SELECT round(-3.7e0, 1);
--= 5eeea5ff [["_col0","double"]] [["-3.7"]]
SELECT round(123456789.987654321e0, 1);
--= 65cc3254 [["_col0","double"]] [["1.2345679E8"]]
SELECT round(9007199254740993e0, 1);
--= 75e3b448 [["_col0","double"]] [["9.007199254740992E15"]]
SELECT round(4.35e15, 1);
--= 9d1c11ff [["_col0","double"]] [["4.35E15"]]
SELECT round(1e19, 1);
--= 1797e62d [["_col0","double"]] [["1.0E19"]]
SELECT round(-1e19, 1);
--= 8e19690d [["_col0","double"]] [["-1.0E19"]]
SELECT round(1.7976931348623157E308, 1);
--= 554e04c5 [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT round(4.9E-324, 1);
--= d68ac5e3 [["_col0","double"]] [["0.0"]]
SELECT round(nan(), 1);
--= 2e0c60d6 [["_col0","double"]] [["NaN"]]
SELECT round(infinity(), 1);
--= 1d58df03 [["_col0","double"]] [["Infinity"]]
SELECT round(-infinity(), 1);
--= c1e52f2f [["_col0","double"]] [["-Infinity"]]
SELECT round(1.5, 0);
--= 0605563a [["_col0","double"]] [["2.0"]]
SELECT round(1.5, -1);
--= 171bac1b [["_col0","double"]] [["0.0"]]
SELECT round(1.5, 2);
--= ebb675bb [["_col0","double"]] [["1.5"]]
SELECT round(1.5, -2);
--= f8e3c4a0 [["_col0","double"]] [["0.0"]]
SELECT round(1.5, -19);
--= 1ce55e45 [["_col0","double"]] [["0.0"]]
SELECT round(1.5, 20);
--= 6085790f [["_col0","double"]] [["1.5"]]
SELECT round(1.5, 2147483647);
--= 90aa5564 [["_col0","double"]] [["1.5"]]
SELECT round(1.5, -2147483647);
--= d1e45713 [["_col0","double"]] [["NaN"]]
SELECT round(1.5, NULL);
--= 81c826fc [["_col0","double"]] [[null]]
SELECT round(DECIMAL '1.50', 1);
--= 24284a0a [["_col0","decimal(4,2)"]] [["1.50"]]
SELECT round(DECIMAL '0.0', 1);
--= cb8324f6 [["_col0","decimal(2,1)"]] [["0.0"]]
SELECT round(DECIMAL '-0.5', 1);
--= 8dec1616 [["_col0","decimal(2,1)"]] [["-0.5"]]
SELECT round(DECIMAL '2.5', 1);
--= bb0b2d8d [["_col0","decimal(3,1)"]] [["2.5"]]
SELECT round(DECIMAL '-2.55', 1);
--= 009260b6 [["_col0","decimal(4,2)"]] [["-2.60"]]
SELECT round(DECIMAL '0.005', 1);
--= 7c497d71 [["_col0","decimal(4,3)"]] [["0.000"]]
SELECT round(DECIMAL '123456789012345.678', 1);
--= 5067db57 [["_col0","decimal(19,3)"]] [["123456789012345.700"]]
SELECT round(DECIMAL '99999999999999999999999999999999999999', 1);
--= f889da22 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT round(DECIMAL '-0.00000000000000000000000000000000000001', 1);
--= e65a2551 [["_col0","decimal(38,38)"]] [["0.00000000000000000000000000000000000000"]]
SELECT round(DECIMAL '5', 1);
--= 81a2308d [["_col0","decimal(2,0)"]] [["5"]]
SELECT round(DECIMAL '1.50', 0);
--= ba8e1e85 [["_col0","decimal(4,2)"]] [["2.00"]]
SELECT round(DECIMAL '1.50', -1);
--= 2e120542 [["_col0","decimal(4,2)"]] [["0.00"]]
SELECT round(DECIMAL '1.50', 2);
--= 6f2a30f3 [["_col0","decimal(4,2)"]] [["1.50"]]
SELECT round(DECIMAL '1.50', -2);
--= 2f8c0c2f [["_col0","decimal(4,2)"]] [["0.00"]]
SELECT round(DECIMAL '1.50', -19);
--= 75b1694f [["_col0","decimal(4,2)"]] [["0.00"]]
SELECT round(DECIMAL '1.50', 20);
--= efcaa059 [["_col0","decimal(4,2)"]] [["1.50"]]
SELECT round(DECIMAL '1.50', 2147483647);
--= e38eb25a [["_col0","decimal(4,2)"]] [["1.50"]]
SELECT round(DECIMAL '1.50', -2147483647);
--= 5cd67356 [["_col0","decimal(4,2)"]] [["0.00"]]
SELECT round(DECIMAL '1.50', NULL);
--= f3f718e5 [["_col0","decimal(4,2)"]] [[null]]
SELECT truncate(REAL '1.5', 1);
--= f1150654 FUNCTION_NOT_FOUND
SELECT truncate(REAL '-0.0', 1);
--= 63483cf8 FUNCTION_NOT_FOUND
SELECT truncate(REAL '-2.5', 1);
--= 320c8582 FUNCTION_NOT_FOUND
SELECT truncate(REAL '0.1', 1);
--= c81795f0 FUNCTION_NOT_FOUND
SELECT truncate(REAL '3.4028235E38', 1);
--= bb819f86 FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.4E-45', 1);
--= e7ed44ea FUNCTION_NOT_FOUND
SELECT truncate(CAST(nan() AS real), 1);
--= e70fcc5f FUNCTION_NOT_FOUND
SELECT truncate(CAST(infinity() AS real), 1);
--= 1c1e558d FUNCTION_NOT_FOUND
SELECT truncate(NULL, 1);
--= d860d7bd [["_col0","decimal(1,0)"]] [[null]]
SELECT truncate(REAL '1.5', 0);
--= 74ae305f FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.5', -1);
--= 11bbef01 FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.5', -19);
--= b299ef91 FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.5', 20);
--= 023f1e72 FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.5', 400);
--= 5188e700 FUNCTION_NOT_FOUND
SELECT truncate(REAL '1.5', NULL);
--= d272e632 FUNCTION_NOT_FOUND
SELECT truncate(1.5, 1);
--= a578eed7 FUNCTION_NOT_FOUND
SELECT truncate(0.0, 1);
--= d8f0926b FUNCTION_NOT_FOUND
SELECT truncate(-0e0, 1);
--= 948628a0 FUNCTION_NOT_FOUND
SELECT truncate(0.5, 1);
--= 342deb07 FUNCTION_NOT_FOUND
SELECT truncate(-0.5, 1);
--= cf64489d FUNCTION_NOT_FOUND
SELECT truncate(2.5, 1);
--= df1e6a63 FUNCTION_NOT_FOUND
SELECT truncate(-2.5, 1);
--= 89d4b1b0 FUNCTION_NOT_FOUND
SELECT truncate(0.1, 1);
--= 1d024083 FUNCTION_NOT_FOUND
SELECT truncate(1.005, 1);
--= f61a958f FUNCTION_NOT_FOUND
SELECT truncate(-3.7e0, 1);
--= 302e65bc FUNCTION_NOT_FOUND
SELECT truncate(123456789.987654321e0, 1);
--= fc042d38 FUNCTION_NOT_FOUND
SELECT truncate(9007199254740993e0, 1);
--= e0dc0c2f FUNCTION_NOT_FOUND
SELECT truncate(4.35e15, 1);
--= bb1acd8e FUNCTION_NOT_FOUND
SELECT truncate(1e19, 1);
--= 9b23950f FUNCTION_NOT_FOUND
SELECT truncate(-1e19, 1);
--= 9539c4ed FUNCTION_NOT_FOUND
SELECT truncate(1.7976931348623157E308, 1);
--= c2ce30d0 FUNCTION_NOT_FOUND
SELECT truncate(4.9E-324, 1);
--= 91b016c7 FUNCTION_NOT_FOUND
SELECT truncate(nan(), 1);
--= 192973e5 FUNCTION_NOT_FOUND
SELECT truncate(infinity(), 1);
--= ffe1097c FUNCTION_NOT_FOUND
SELECT truncate(-infinity(), 1);
--= 3d526f4b FUNCTION_NOT_FOUND
SELECT truncate(1.5, 0);
--= 07d9799f FUNCTION_NOT_FOUND
SELECT truncate(1.5, -1);
--= eb067b36 FUNCTION_NOT_FOUND
SELECT truncate(1.5, -19);
--= 7f134942 FUNCTION_NOT_FOUND
SELECT truncate(1.5, 20);
--= d6b567ba FUNCTION_NOT_FOUND
SELECT truncate(1.5, 400);
--= 587c34dd FUNCTION_NOT_FOUND
SELECT truncate(1.5, NULL);
--= bc5fc717 FUNCTION_NOT_FOUND
SELECT truncate(DECIMAL '1.50', 1);
--= 682fa006 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT truncate(DECIMAL '0.0', 1);
--= c9bc650c [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT truncate(DECIMAL '-0.5', 1);
--= a904a8b0 [["_col0","decimal(1,1)"]] [["-0.5"]]
SELECT truncate(DECIMAL '2.5', 1);
--= 45a569d0 [["_col0","decimal(2,1)"]] [["2.5"]]
SELECT truncate(DECIMAL '-2.55', 1);
--= 86c36c83 [["_col0","decimal(3,2)"]] [["-2.50"]]
SELECT truncate(DECIMAL '0.005', 1);
--= 8923af85 [["_col0","decimal(3,3)"]] [["0.000"]]
SELECT truncate(DECIMAL '123456789012345.678', 1);
--= 96937b7a [["_col0","decimal(18,3)"]] [["123456789012345.600"]]
SELECT truncate(DECIMAL '99999999999999999999999999999999999999', 1);
--= 652c7928 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999999"]]
SELECT truncate(DECIMAL '-0.00000000000000000000000000000000000001', 1);
--= 46888962 [["_col0","decimal(38,38)"]] [["0.00000000000000000000000000000000000000"]]
SELECT truncate(DECIMAL '5', 1);
--= cb29bce2 [["_col0","decimal(1,0)"]] [["5"]]
SELECT truncate(DECIMAL '1.50', 0);
--= 8d17e9ae [["_col0","decimal(3,2)"]] [["1.00"]]
SELECT truncate(DECIMAL '1.50', -1);
--= 40e3a0ae [["_col0","decimal(3,2)"]] [["0.00"]]
SELECT truncate(DECIMAL '1.50', -19);
--= a40f1dbe [["_col0","decimal(3,2)"]] [["0.00"]]
SELECT truncate(DECIMAL '1.50', 20);
--= 3233e55f [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT truncate(DECIMAL '1.50', 400);
--= 6cbb8b1b [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT truncate(DECIMAL '1.50', NULL);
--= a330d04d [["_col0","decimal(3,2)"]] [[null]]
SELECT sqrt(0.5);
--= 56e22e26 [["_col0","double"]] [["0.7071067811865476"]]
SELECT sqrt(0.0);
--= bc8c0cb7 [["_col0","double"]] [["0.0"]]
SELECT sqrt(-0e0);
--= b6b84df1 [["_col0","double"]] [["-0.0"]]
SELECT sqrt(1);
--= 194bf5d8 [["_col0","double"]] [["1.0"]]
SELECT sqrt(-1);
--= 4b003769 [["_col0","double"]] [["NaN"]]
SELECT sqrt(2);
--= 1bcadf91 [["_col0","double"]] [["1.4142135623730951"]]
SELECT sqrt(1e308);
--= e557ed48 [["_col0","double"]] [["1.0E154"]]
SELECT sqrt(4.9E-324);
--= 116a4507 [["_col0","double"]] [["2.2227587494850775E-162"]]
SELECT sqrt(nan());
--= d8ceef1e [["_col0","double"]] [["NaN"]]
SELECT sqrt(infinity());
--= df64366a [["_col0","double"]] [["Infinity"]]
SELECT sqrt(-infinity());
--= b1366c3c [["_col0","double"]] [["NaN"]]
SELECT sqrt(NULL);
--= e067a3de [["_col0","double"]] [[null]]
SELECT sqrt(REAL '0.5'), sqrt(DECIMAL '0.5'), sqrt(TINYINT '1'), sqrt(BIGINT '1');
--= 4e95c0f7 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.7071067811865476","0.7071067811865476","1.0","1.0"]]
SELECT cbrt(0.5);
--= 108013fa [["_col0","double"]] [["0.7937005259840998"]]
SELECT cbrt(0.0);
--= ec17c2d7 [["_col0","double"]] [["0.0"]]
SELECT cbrt(-0e0);
--= f6bc0876 [["_col0","double"]] [["-0.0"]]
SELECT cbrt(1);
--= 347fab21 [["_col0","double"]] [["1.0"]]
SELECT cbrt(-1);
--= e95f88ad [["_col0","double"]] [["-1.0"]]
SELECT cbrt(2);
--= edad5c18 [["_col0","double"]] [["1.2599210498948732"]]
SELECT cbrt(1e308);
--= 981308f7 [["_col0","double"]] [["4.641588833612779E102"]]
SELECT cbrt(4.9E-324);
--= be59aa5a [["_col0","double"]] [["1.7031839360032603E-108"]]
SELECT cbrt(nan());
--= a017bb7a [["_col0","double"]] [["NaN"]]
SELECT cbrt(infinity());
--= e38ec4a1 [["_col0","double"]] [["Infinity"]]
SELECT cbrt(-infinity());
--= 13c2e762 [["_col0","double"]] [["-Infinity"]]
SELECT cbrt(NULL);
--= 1802c3e0 [["_col0","double"]] [[null]]
SELECT cbrt(REAL '0.5'), cbrt(DECIMAL '0.5'), cbrt(TINYINT '1'), cbrt(BIGINT '1');
--= fb0525b1 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.7937005259840998","0.7937005259840998","1.0","1.0"]]
SELECT exp(0.5);
--= 90d08240 [["_col0","double"]] [["1.6487212707001282"]]
SELECT exp(0.0);
--= 1287fc9b [["_col0","double"]] [["1.0"]]
SELECT exp(-0e0);
--= 24aa32d2 [["_col0","double"]] [["1.0"]]
SELECT exp(1);
--= de10ba86 [["_col0","double"]] [["2.718281828459045"]]
SELECT exp(-1);
--= 8b29495c [["_col0","double"]] [["0.36787944117144233"]]
SELECT exp(2);
--= 1b39e662 [["_col0","double"]] [["7.38905609893065"]]
SELECT exp(1e308);
--= ce2d73a9 [["_col0","double"]] [["Infinity"]]
SELECT exp(4.9E-324);
--= 7b28031e [["_col0","double"]] [["1.0"]]
SELECT exp(nan());
--= 1266a1ba [["_col0","double"]] [["NaN"]]
SELECT exp(infinity());
--= 5b73570b [["_col0","double"]] [["Infinity"]]
SELECT exp(-infinity());
--= d73c1f22 [["_col0","double"]] [["0.0"]]
SELECT exp(NULL);
--= 91065b4f [["_col0","double"]] [[null]]
SELECT exp(REAL '0.5'), exp(DECIMAL '0.5'), exp(TINYINT '1'), exp(BIGINT '1');
--= c66dc6ca [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["1.6487212707001282","1.6487212707001282","2.718281828459045","2.718281828459045"]]
SELECT ln(0.5);
--= 9391cd82 [["_col0","double"]] [["-0.6931471805599453"]]
SELECT ln(0.0);
--= 4ac0019a [["_col0","double"]] [["-Infinity"]]
SELECT ln(-0e0);
--= 09c9ab55 [["_col0","double"]] [["-Infinity"]]
SELECT ln(1);
--= 1723f1ab [["_col0","double"]] [["0.0"]]
SELECT ln(-1);
--= 58b2a6cf [["_col0","double"]] [["NaN"]]
SELECT ln(2);
--= 3a33c816 [["_col0","double"]] [["0.6931471805599453"]]
SELECT ln(1e308);
--= 46e769ed [["_col0","double"]] [["709.1962086421661"]]
SELECT ln(4.9E-324);
--= 2f2a45da [["_col0","double"]] [["-744.4400719213812"]]
SELECT ln(nan());
--= e0fadaee [["_col0","double"]] [["NaN"]]
SELECT ln(infinity());
--= 25ac2994 [["_col0","double"]] [["Infinity"]]
SELECT ln(-infinity());
--= 0fd1f5be [["_col0","double"]] [["NaN"]]
SELECT ln(NULL);
--= df41ec6c [["_col0","double"]] [[null]]
SELECT ln(REAL '0.5'), ln(DECIMAL '0.5'), ln(TINYINT '1'), ln(BIGINT '1');
--= 17c61fee [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["-0.6931471805599453","-0.6931471805599453","0.0","0.0"]]
SELECT log2(0.5);
--= fd42c579 [["_col0","double"]] [["-1.0"]]
SELECT log2(0.0);
--= 7315cc61 [["_col0","double"]] [["-Infinity"]]
SELECT log2(-0e0);
--= be1abf0f [["_col0","double"]] [["-Infinity"]]
SELECT log2(1);
--= 85ee2774 [["_col0","double"]] [["0.0"]]
SELECT log2(-1);
--= a069b9e8 [["_col0","double"]] [["NaN"]]
SELECT log2(2);
--= ff5369e1 [["_col0","double"]] [["1.0"]]
SELECT log2(1e308);
--= f9bc0647 [["_col0","double"]] [["1023.1538532253077"]]
SELECT log2(4.9E-324);
--= cd418ec2 [["_col0","double"]] [["-1074.0"]]
SELECT log2(nan());
--= 3bef23a9 [["_col0","double"]] [["NaN"]]
SELECT log2(infinity());
--= 38152f18 [["_col0","double"]] [["Infinity"]]
SELECT log2(-infinity());
--= db15f46c [["_col0","double"]] [["NaN"]]
SELECT log2(NULL);
--= 45d0ae8a [["_col0","double"]] [[null]]
SELECT log2(REAL '0.5'), log2(DECIMAL '0.5'), log2(TINYINT '1'), log2(BIGINT '1');
--= c4b41305 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["-1.0","-1.0","0.0","0.0"]]
SELECT log10(0.5);
--= ef7d66cd [["_col0","double"]] [["-0.3010299956639812"]]
SELECT log10(0.0);
--= eb08834d [["_col0","double"]] [["-Infinity"]]
SELECT log10(-0e0);
--= b3cb1104 [["_col0","double"]] [["-Infinity"]]
SELECT log10(1);
--= 439cb60e [["_col0","double"]] [["0.0"]]
SELECT log10(-1);
--= c42f60a3 [["_col0","double"]] [["NaN"]]
SELECT log10(2);
--= 69e65d8c [["_col0","double"]] [["0.3010299956639812"]]
SELECT log10(1e308);
--= 640b0760 [["_col0","double"]] [["308.0"]]
SELECT log10(4.9E-324);
--= ebbcfa12 [["_col0","double"]] [["-323.3062153431158"]]
SELECT log10(nan());
--= 22739aa0 [["_col0","double"]] [["NaN"]]
SELECT log10(infinity());
--= 7b93cb0a [["_col0","double"]] [["Infinity"]]
SELECT log10(-infinity());
--= 1678abf8 [["_col0","double"]] [["NaN"]]
SELECT log10(NULL);
--= 3ed212ec [["_col0","double"]] [[null]]
SELECT log10(REAL '0.5'), log10(DECIMAL '0.5'), log10(TINYINT '1'), log10(BIGINT '1');
--= f5aa6ec8 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["-0.3010299956639812","-0.3010299956639812","0.0","0.0"]]
SELECT sin(0.5);
--= d2f36361 [["_col0","double"]] [["0.479425538604203"]]
SELECT sin(0.0);
--= 4b90bba2 [["_col0","double"]] [["0.0"]]
SELECT sin(-0e0);
--= caf5773b [["_col0","double"]] [["-0.0"]]
SELECT sin(1);
--= b9bcc767 [["_col0","double"]] [["0.8414709848078965"]]
SELECT sin(-1);
--= 2f26b1d2 [["_col0","double"]] [["-0.8414709848078965"]]
SELECT sin(2);
--= a8b6bea0 [["_col0","double"]] [["0.9092974268256817"]]
SELECT sin(1e308);
--= 09caa1f2 [["_col0","double"]] [["0.4533964905016491"]]
SELECT sin(4.9E-324);
--= 48173d2c [["_col0","double"]] [["4.9E-324"]]
SELECT sin(nan());
--= f42e3f53 [["_col0","double"]] [["NaN"]]
SELECT sin(infinity());
--= 8d78863a [["_col0","double"]] [["NaN"]]
SELECT sin(-infinity());
--= cde82518 [["_col0","double"]] [["NaN"]]
SELECT sin(NULL);
--= 42d2a3b0 [["_col0","double"]] [[null]]
SELECT sin(REAL '0.5'), sin(DECIMAL '0.5'), sin(TINYINT '1'), sin(BIGINT '1');
--= 0139f3dd [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.479425538604203","0.479425538604203","0.8414709848078965","0.8414709848078965"]]
SELECT cos(0.5);
--= 3cdf3528 [["_col0","double"]] [["0.8775825618903728"]]
SELECT cos(0.0);
--= ba02d091 [["_col0","double"]] [["1.0"]]
SELECT cos(-0e0);
--= 244063f7 [["_col0","double"]] [["1.0"]]
SELECT cos(1);
--= bf36c913 [["_col0","double"]] [["0.5403023058681398"]]
SELECT cos(-1);
--= 0deddbae [["_col0","double"]] [["0.5403023058681398"]]
SELECT cos(2);
--= 09bcb813 [["_col0","double"]] [["-0.4161468365471424"]]
SELECT cos(1e308);
--= 3abddd56 [["_col0","double"]] [["-0.8913089376870335"]]
SELECT cos(4.9E-324);
--= e0cdc1e2 [["_col0","double"]] [["1.0"]]
SELECT cos(nan());
--= 038c705d [["_col0","double"]] [["NaN"]]
SELECT cos(infinity());
--= dad6dadd [["_col0","double"]] [["NaN"]]
SELECT cos(-infinity());
--= e4e7e679 [["_col0","double"]] [["NaN"]]
SELECT cos(NULL);
--= c0383c73 [["_col0","double"]] [[null]]
SELECT cos(REAL '0.5'), cos(DECIMAL '0.5'), cos(TINYINT '1'), cos(BIGINT '1');
--= 39a12e96 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.8775825618903728","0.8775825618903728","0.5403023058681398","0.5403023058681398"]]
SELECT tan(0.5);
--= 4bd9db88 [["_col0","double"]] [["0.5463024898437905"]]
SELECT tan(0.0);
--= 941a6878 [["_col0","double"]] [["0.0"]]
SELECT tan(-0e0);
--= 2b982c01 [["_col0","double"]] [["-0.0"]]
SELECT tan(1);
--= b7c9d8af [["_col0","double"]] [["1.5574077246549023"]]
SELECT tan(-1);
--= d7127940 [["_col0","double"]] [["-1.5574077246549023"]]
SELECT tan(2);
--= d7a9aa89 [["_col0","double"]] [["-2.185039863261519"]]
SELECT tan(1e308);
--= 5c40ce11 [["_col0","double"]] [["-0.5086861259107568"]]
SELECT tan(4.9E-324);
--= 605dd3a1 [["_col0","double"]] [["4.9E-324"]]
SELECT tan(nan());
--= 950cfda4 [["_col0","double"]] [["NaN"]]
SELECT tan(infinity());
--= a62dc8f9 [["_col0","double"]] [["NaN"]]
SELECT tan(-infinity());
--= 393de807 [["_col0","double"]] [["NaN"]]
SELECT tan(NULL);
--= 65abb459 [["_col0","double"]] [[null]]
SELECT tan(REAL '0.5'), tan(DECIMAL '0.5'), tan(TINYINT '1'), tan(BIGINT '1');
--= db3cc481 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.5463024898437905","0.5463024898437905","1.5574077246549023","1.5574077246549023"]]
SELECT asin(0.5);
--= 5edb7f60 [["_col0","double"]] [["0.5235987755982989"]]
SELECT asin(0.0);
--= 226a44da [["_col0","double"]] [["0.0"]]
SELECT asin(-0e0);
--= 49733f6e [["_col0","double"]] [["-0.0"]]
SELECT asin(1);
--= cb42e2a3 [["_col0","double"]] [["1.5707963267948966"]]
SELECT asin(-1);
--= fd6b28fb [["_col0","double"]] [["-1.5707963267948966"]]
SELECT asin(2);
--= 5e12bf1c [["_col0","double"]] [["NaN"]]
SELECT asin(1e308);
--= 70776464 [["_col0","double"]] [["NaN"]]
SELECT asin(4.9E-324);
--= 00c97850 [["_col0","double"]] [["4.9E-324"]]
SELECT asin(nan());
--= 726d24ae [["_col0","double"]] [["NaN"]]
SELECT asin(infinity());
--= 6f744f6f [["_col0","double"]] [["NaN"]]
SELECT asin(-infinity());
--= 87b0680d [["_col0","double"]] [["NaN"]]
SELECT asin(NULL);
--= d57e0f87 [["_col0","double"]] [[null]]
SELECT asin(REAL '0.5'), asin(DECIMAL '0.5'), asin(TINYINT '1'), asin(BIGINT '1');
--= 3b20bb61 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.5235987755982989","0.5235987755982989","1.5707963267948966","1.5707963267948966"]]
SELECT acos(0.5);
--= 32d16eb5 [["_col0","double"]] [["1.0471975511965979"]]
SELECT acos(0.0);
--= 624bc603 [["_col0","double"]] [["1.5707963267948966"]]
SELECT acos(-0e0);
--= c3105ad9 [["_col0","double"]] [["1.5707963267948966"]]
SELECT acos(1);
--= b6df23a4 [["_col0","double"]] [["0.0"]]
SELECT acos(-1);
--= de5cdda2 [["_col0","double"]] [["3.141592653589793"]]
SELECT acos(2);
--= 680e9be6 [["_col0","double"]] [["NaN"]]
SELECT acos(1e308);
--= d55948d8 [["_col0","double"]] [["NaN"]]
SELECT acos(4.9E-324);
--= d0309ba2 [["_col0","double"]] [["1.5707963267948966"]]
SELECT acos(nan());
--= a1296c96 [["_col0","double"]] [["NaN"]]
SELECT acos(infinity());
--= 9355e7cc [["_col0","double"]] [["NaN"]]
SELECT acos(-infinity());
--= 112dcf67 [["_col0","double"]] [["NaN"]]
SELECT acos(NULL);
--= 59dff955 [["_col0","double"]] [[null]]
SELECT acos(REAL '0.5'), acos(DECIMAL '0.5'), acos(TINYINT '1'), acos(BIGINT '1');
--= 4b6a0e29 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["1.0471975511965979","1.0471975511965979","0.0","0.0"]]
SELECT atan(0.5);
--= ff494d22 [["_col0","double"]] [["0.4636476090008061"]]
SELECT atan(0.0);
--= 2bae13b4 [["_col0","double"]] [["0.0"]]
SELECT atan(-0e0);
--= f644bae6 [["_col0","double"]] [["-0.0"]]
SELECT atan(1);
--= f8e3c7af [["_col0","double"]] [["0.7853981633974483"]]
SELECT atan(-1);
--= 730b7a21 [["_col0","double"]] [["-0.7853981633974483"]]
SELECT atan(2);
--= 861f2e02 [["_col0","double"]] [["1.1071487177940904"]]
SELECT atan(1e308);
--= 1a6e12b4 [["_col0","double"]] [["1.5707963267948966"]]
SELECT atan(4.9E-324);
--= b2ff18da [["_col0","double"]] [["4.9E-324"]]
SELECT atan(nan());
--= cf3886aa [["_col0","double"]] [["NaN"]]
SELECT atan(infinity());
--= 18f6d994 [["_col0","double"]] [["1.5707963267948966"]]
SELECT atan(-infinity());
--= 4a5e747d [["_col0","double"]] [["-1.5707963267948966"]]
SELECT atan(NULL);
--= c2d39613 [["_col0","double"]] [[null]]
SELECT atan(REAL '0.5'), atan(DECIMAL '0.5'), atan(TINYINT '1'), atan(BIGINT '1');
--= 63ec4659 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.4636476090008061","0.4636476090008061","0.7853981633974483","0.7853981633974483"]]
SELECT sinh(0.5);
--= c8d0409a [["_col0","double"]] [["0.5210953054937474"]]
SELECT sinh(0.0);
--= 34e0088a [["_col0","double"]] [["0.0"]]
SELECT sinh(-0e0);
--= 86d13697 [["_col0","double"]] [["-0.0"]]
SELECT sinh(1);
--= fe7f9385 [["_col0","double"]] [["1.1752011936438014"]]
SELECT sinh(-1);
--= ba39dae8 [["_col0","double"]] [["-1.1752011936438014"]]
SELECT sinh(2);
--= 8e706e1b [["_col0","double"]] [["3.626860407847019"]]
SELECT sinh(1e308);
--= 1d2c9203 [["_col0","double"]] [["Infinity"]]
SELECT sinh(4.9E-324);
--= 8ed89737 [["_col0","double"]] [["4.9E-324"]]
SELECT sinh(nan());
--= 777ec240 [["_col0","double"]] [["NaN"]]
SELECT sinh(infinity());
--= 6e30c5a8 [["_col0","double"]] [["Infinity"]]
SELECT sinh(-infinity());
--= 7cfd008b [["_col0","double"]] [["-Infinity"]]
SELECT sinh(NULL);
--= 2d4a6b41 [["_col0","double"]] [[null]]
SELECT sinh(REAL '0.5'), sinh(DECIMAL '0.5'), sinh(TINYINT '1'), sinh(BIGINT '1');
--= e21dfcb8 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.5210953054937474","0.5210953054937474","1.1752011936438014","1.1752011936438014"]]
SELECT cosh(0.5);
--= 069da1d3 [["_col0","double"]] [["1.1276259652063807"]]
SELECT cosh(0.0);
--= 7cf73194 [["_col0","double"]] [["1.0"]]
SELECT cosh(-0e0);
--= 383a15fe [["_col0","double"]] [["1.0"]]
SELECT cosh(1);
--= 1e72474b [["_col0","double"]] [["1.543080634815244"]]
SELECT cosh(-1);
--= 2a45d842 [["_col0","double"]] [["1.543080634815244"]]
SELECT cosh(2);
--= 1609b3a0 [["_col0","double"]] [["3.7621956910836314"]]
SELECT cosh(1e308);
--= 111e1eb4 [["_col0","double"]] [["Infinity"]]
SELECT cosh(4.9E-324);
--= 052c28da [["_col0","double"]] [["1.0"]]
SELECT cosh(nan());
--= 517a42b0 [["_col0","double"]] [["NaN"]]
SELECT cosh(infinity());
--= d1263499 [["_col0","double"]] [["Infinity"]]
SELECT cosh(-infinity());
--= 1bae6e7b [["_col0","double"]] [["Infinity"]]
SELECT cosh(NULL);
--= d4f07919 [["_col0","double"]] [[null]]
SELECT cosh(REAL '0.5'), cosh(DECIMAL '0.5'), cosh(TINYINT '1'), cosh(BIGINT '1');
--= 1dc7d527 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["1.1276259652063807","1.1276259652063807","1.543080634815244","1.543080634815244"]]
SELECT tanh(0.5);
--= d5874907 [["_col0","double"]] [["0.46211715726000974"]]
SELECT tanh(0.0);
--= 354856c5 [["_col0","double"]] [["0.0"]]
SELECT tanh(-0e0);
--= 8ea3bf85 [["_col0","double"]] [["-0.0"]]
SELECT tanh(1);
--= 7571f8a4 [["_col0","double"]] [["0.7615941559557649"]]
SELECT tanh(-1);
--= bd651965 [["_col0","double"]] [["-0.7615941559557649"]]
SELECT tanh(2);
--= f1547f0a [["_col0","double"]] [["0.9640275800758169"]]
SELECT tanh(1e308);
--= 7cc42239 [["_col0","double"]] [["1.0"]]
SELECT tanh(4.9E-324);
--= 1a50e9cc [["_col0","double"]] [["4.9E-324"]]
SELECT tanh(nan());
--= 1028ca7c [["_col0","double"]] [["NaN"]]
SELECT tanh(infinity());
--= e0673217 [["_col0","double"]] [["1.0"]]
SELECT tanh(-infinity());
--= 4be0e488 [["_col0","double"]] [["-1.0"]]
SELECT tanh(NULL);
--= 3659a4c9 [["_col0","double"]] [[null]]
SELECT tanh(REAL '0.5'), tanh(DECIMAL '0.5'), tanh(TINYINT '1'), tanh(BIGINT '1');
--= f7bb98e8 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.46211715726000974","0.46211715726000974","0.7615941559557649","0.7615941559557649"]]
SELECT degrees(0.5);
--= 6c4cc226 [["_col0","double"]] [["28.64788975654116"]]
SELECT degrees(0.0);
--= 1d733b33 [["_col0","double"]] [["0.0"]]
SELECT degrees(-0e0);
--= ef4a7bb3 [["_col0","double"]] [["-0.0"]]
SELECT degrees(1);
--= a3635987 [["_col0","double"]] [["57.29577951308232"]]
SELECT degrees(-1);
--= 7cae5877 [["_col0","double"]] [["-57.29577951308232"]]
SELECT degrees(2);
--= 68e388ea [["_col0","double"]] [["114.59155902616465"]]
SELECT degrees(1e308);
--= f85a4168 [["_col0","double"]] [["Infinity"]]
SELECT degrees(4.9E-324);
--= b8cd1b7a [["_col0","double"]] [["2.8E-322"]]
SELECT degrees(nan());
--= efa14430 [["_col0","double"]] [["NaN"]]
SELECT degrees(infinity());
--= 64a77064 [["_col0","double"]] [["Infinity"]]
SELECT degrees(-infinity());
--= 3f60dfb3 [["_col0","double"]] [["-Infinity"]]
SELECT degrees(NULL);
--= d00e7ce8 [["_col0","double"]] [[null]]
SELECT degrees(REAL '0.5'), degrees(DECIMAL '0.5'), degrees(TINYINT '1'), degrees(BIGINT '1');
--= 0e1e9322 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["28.64788975654116","28.64788975654116","57.29577951308232","57.29577951308232"]]
SELECT radians(0.5);
--= b563250b [["_col0","double"]] [["0.008726646259971648"]]
SELECT radians(0.0);
--= 2968cbbd [["_col0","double"]] [["0.0"]]
SELECT radians(-0e0);
--= abb8f089 [["_col0","double"]] [["-0.0"]]
SELECT radians(1);
--= 7dc47e2b [["_col0","double"]] [["0.017453292519943295"]]
SELECT radians(-1);
--= 8e8330b0 [["_col0","double"]] [["-0.017453292519943295"]]
SELECT radians(2);
--= 5a57ae97 [["_col0","double"]] [["0.03490658503988659"]]
SELECT radians(1e308);
--= b7846624 [["_col0","double"]] [["1.7453292519943295E306"]]
SELECT radians(4.9E-324);
--= 3b2c2f78 [["_col0","double"]] [["0.0"]]
SELECT radians(nan());
--= b769366c [["_col0","double"]] [["NaN"]]
SELECT radians(infinity());
--= 7bcad800 [["_col0","double"]] [["Infinity"]]
SELECT radians(-infinity());
--= 72d88385 [["_col0","double"]] [["-Infinity"]]
SELECT radians(NULL);
--= 6b6b9056 [["_col0","double"]] [[null]]
SELECT radians(REAL '0.5'), radians(DECIMAL '0.5'), radians(TINYINT '1'), radians(BIGINT '1');
--= f92189bb [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"]] [["0.008726646259971648","0.008726646259971648","0.017453292519943295","0.017453292519943295"]]
SELECT is_nan(0.5);
--= cad5043b [["_col0","boolean"]] [[false]]
SELECT is_nan(0.0);
--= 5f45a5ef [["_col0","boolean"]] [[false]]
SELECT is_nan(-0e0);
--= 1514a9d1 [["_col0","boolean"]] [[false]]
SELECT is_nan(1);
--= 4a26ef66 [["_col0","boolean"]] [[false]]
SELECT is_nan(-1);
--= 2d991e37 [["_col0","boolean"]] [[false]]
SELECT is_nan(2);
--= 9bff031a [["_col0","boolean"]] [[false]]
SELECT is_nan(1e308);
--= 16943226 [["_col0","boolean"]] [[false]]
SELECT is_nan(4.9E-324);
--= 4d1866f8 [["_col0","boolean"]] [[false]]
SELECT is_nan(nan());
--= d0754722 [["_col0","boolean"]] [[true]]
SELECT is_nan(infinity());
--= ec56def5 [["_col0","boolean"]] [[false]]
SELECT is_nan(-infinity());
--= f36a2df2 [["_col0","boolean"]] [[false]]
SELECT is_nan(NULL);
--= 827754ed [["_col0","boolean"]] [[null]]
SELECT is_nan(REAL '0.5'), is_nan(DECIMAL '0.5'), is_nan(TINYINT '1'), is_nan(BIGINT '1');
--= d1836d9c [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,false,false]]
SELECT is_finite(0.5);
--= 2ed017c4 [["_col0","boolean"]] [[true]]
SELECT is_finite(0.0);
--= 1526042c [["_col0","boolean"]] [[true]]
SELECT is_finite(-0e0);
--= 0878c43b [["_col0","boolean"]] [[true]]
SELECT is_finite(1);
--= 6d9ffec5 [["_col0","boolean"]] [[true]]
SELECT is_finite(-1);
--= 6450c641 [["_col0","boolean"]] [[true]]
SELECT is_finite(2);
--= 5c7ee680 [["_col0","boolean"]] [[true]]
SELECT is_finite(1e308);
--= c86800db [["_col0","boolean"]] [[true]]
SELECT is_finite(4.9E-324);
--= 49c256e7 [["_col0","boolean"]] [[true]]
SELECT is_finite(nan());
--= 640de890 [["_col0","boolean"]] [[false]]
SELECT is_finite(infinity());
--= 5de5e4f7 [["_col0","boolean"]] [[false]]
SELECT is_finite(-infinity());
--= 42862183 [["_col0","boolean"]] [[false]]
SELECT is_finite(NULL);
--= 3dc59dc1 [["_col0","boolean"]] [[null]]
SELECT is_finite(REAL '0.5'), is_finite(DECIMAL '0.5'), is_finite(TINYINT '1'), is_finite(BIGINT '1');
--= bfe6bc19 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[true,true,true,true]]
SELECT is_infinite(0.5);
--= 11072eab [["_col0","boolean"]] [[false]]
SELECT is_infinite(0.0);
--= 08ac90cc [["_col0","boolean"]] [[false]]
SELECT is_infinite(-0e0);
--= b63bf54c [["_col0","boolean"]] [[false]]
SELECT is_infinite(1);
--= a673ae4a [["_col0","boolean"]] [[false]]
SELECT is_infinite(-1);
--= 57d60ae8 [["_col0","boolean"]] [[false]]
SELECT is_infinite(2);
--= b3fdf368 [["_col0","boolean"]] [[false]]
SELECT is_infinite(1e308);
--= 72da6409 [["_col0","boolean"]] [[false]]
SELECT is_infinite(4.9E-324);
--= ef15c8bd [["_col0","boolean"]] [[false]]
SELECT is_infinite(nan());
--= 58e85921 [["_col0","boolean"]] [[false]]
SELECT is_infinite(infinity());
--= aedef2d3 [["_col0","boolean"]] [[true]]
SELECT is_infinite(-infinity());
--= 41cc8548 [["_col0","boolean"]] [[true]]
SELECT is_infinite(NULL);
--= 770dbb89 [["_col0","boolean"]] [[null]]
SELECT is_infinite(REAL '0.5'), is_infinite(DECIMAL '0.5'), is_infinite(TINYINT '1'), is_infinite(BIGINT '1');
--= cd976d01 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [[false,false,false,false]]
SELECT power(2, 3);
--= e5d022e3 [["_col0","double"]] [["8.0"]]
SELECT power(0, 3);
--= 3109d6bd [["_col0","double"]] [["0.0"]]
SELECT power(-1, 3);
--= e0e79573 [["_col0","double"]] [["-1.0"]]
SELECT power(0.5, 3);
--= 0f37cc26 [["_col0","double"]] [["0.125"]]
SELECT power(1e308, 3);
--= 4666264d [["_col0","double"]] [["Infinity"]]
SELECT power(nan(), 3);
--= 076f8316 [["_col0","double"]] [["NaN"]]
SELECT power(infinity(), 3);
--= 6009fcfb [["_col0","double"]] [["Infinity"]]
SELECT power(-0e0, 3);
--= 2ab7f4ec [["_col0","double"]] [["-0.0"]]
SELECT power(NULL, 3);
--= 9996bfe5 [["_col0","double"]] [[null]]
SELECT power(2, 0);
--= 95f69c97 [["_col0","double"]] [["1.0"]]
SELECT power(2, -1);
--= 1c34f75f [["_col0","double"]] [["0.5"]]
SELECT power(2, 0.5);
--= f68a9286 [["_col0","double"]] [["1.4142135623730951"]]
SELECT power(2, 1);
--= 7fe91cc9 [["_col0","double"]] [["2.0"]]
SELECT power(2, nan());
--= c1bceb30 [["_col0","double"]] [["NaN"]]
SELECT power(2, infinity());
--= e535b271 [["_col0","double"]] [["Infinity"]]
SELECT power(2, -infinity());
--= 4f276b9a [["_col0","double"]] [["0.0"]]
SELECT power(2, NULL);
--= 73b9fbd8 [["_col0","double"]] [[null]]
SELECT pow(2, 3);
--= 1a7190f6 [["_col0","double"]] [["8.0"]]
SELECT pow(0, 3);
--= e54d09f5 [["_col0","double"]] [["0.0"]]
SELECT pow(-1, 3);
--= 3533da5f [["_col0","double"]] [["-1.0"]]
SELECT pow(0.5, 3);
--= c1eba3ae [["_col0","double"]] [["0.125"]]
SELECT pow(1e308, 3);
--= feba5c3a [["_col0","double"]] [["Infinity"]]
SELECT pow(nan(), 3);
--= 7d7135c7 [["_col0","double"]] [["NaN"]]
SELECT pow(infinity(), 3);
--= 6b7dac7d [["_col0","double"]] [["Infinity"]]
SELECT pow(-0e0, 3);
--= 6a0142e8 [["_col0","double"]] [["-0.0"]]
SELECT pow(NULL, 3);
--= 591d5fa7 [["_col0","double"]] [[null]]
SELECT pow(2, 0);
--= 607ab130 [["_col0","double"]] [["1.0"]]
SELECT pow(2, -1);
--= 084d8b7a [["_col0","double"]] [["0.5"]]
SELECT pow(2, 0.5);
--= 27b98bbb [["_col0","double"]] [["1.4142135623730951"]]
SELECT pow(2, 1);
--= 2ab999be [["_col0","double"]] [["2.0"]]
SELECT pow(2, nan());
--= 4b377e29 [["_col0","double"]] [["NaN"]]
SELECT pow(2, infinity());
--= 59a56be2 [["_col0","double"]] [["Infinity"]]
SELECT pow(2, -infinity());
--= 34f55f69 [["_col0","double"]] [["0.0"]]
SELECT pow(2, NULL);
--= 107fb781 [["_col0","double"]] [[null]]
SELECT atan2(2, 3);
--= 2fb67247 [["_col0","double"]] [["0.5880026035475675"]]
SELECT atan2(0, 3);
--= f5b4a5e1 [["_col0","double"]] [["0.0"]]
SELECT atan2(-1, 3);
--= 05cca868 [["_col0","double"]] [["-0.3217505543966422"]]
SELECT atan2(0.5, 3);
--= ae3cbafe [["_col0","double"]] [["0.16514867741462683"]]
SELECT atan2(1e308, 3);
--= 0d1c744a [["_col0","double"]] [["1.5707963267948966"]]
SELECT atan2(nan(), 3);
--= 7f86eaf0 [["_col0","double"]] [["NaN"]]
SELECT atan2(infinity(), 3);
--= b5c4b41d [["_col0","double"]] [["1.5707963267948966"]]
SELECT atan2(-0e0, 3);
--= c6d62efb [["_col0","double"]] [["-0.0"]]
SELECT atan2(NULL, 3);
--= c4c7ff14 [["_col0","double"]] [[null]]
SELECT atan2(2, 0);
--= df675401 [["_col0","double"]] [["1.5707963267948966"]]
SELECT atan2(2, -1);
--= 86a5a503 [["_col0","double"]] [["2.0344439357957027"]]
SELECT atan2(2, 0.5);
--= 5b6e9c0c [["_col0","double"]] [["1.3258176636680326"]]
SELECT atan2(2, 1);
--= c36f6843 [["_col0","double"]] [["1.1071487177940904"]]
SELECT atan2(2, nan());
--= 1fee1622 [["_col0","double"]] [["NaN"]]
SELECT atan2(2, infinity());
--= 805711ef [["_col0","double"]] [["0.0"]]
SELECT atan2(2, -infinity());
--= 63a5351f [["_col0","double"]] [["3.141592653589793"]]
SELECT atan2(2, NULL);
--= 2b45041c [["_col0","double"]] [[null]]
SELECT log(2, 3);
--= 050845c3 [["_col0","double"]] [["1.5849625007211563"]]
SELECT log(0, 3);
--= a9648a8d [["_col0","double"]] [["-0.0"]]
SELECT log(-1, 3);
--= 61a4b79f [["_col0","double"]] [["NaN"]]
SELECT log(0.5, 3);
--= f7db1691 [["_col0","double"]] [["-1.5849625007211563"]]
SELECT log(1e308, 3);
--= 91187739 [["_col0","double"]] [["0.001549094982856047"]]
SELECT log(nan(), 3);
--= d03e6b26 [["_col0","double"]] [["NaN"]]
SELECT log(infinity(), 3);
--= 86b3a415 [["_col0","double"]] [["0.0"]]
SELECT log(-0e0, 3);
--= e5e98a0a [["_col0","double"]] [["-0.0"]]
SELECT log(NULL, 3);
--= 33f45094 [["_col0","double"]] [[null]]
SELECT log(2, 0);
--= bc5896a4 [["_col0","double"]] [["-Infinity"]]
SELECT log(2, -1);
--= 0dfdf64c [["_col0","double"]] [["NaN"]]
SELECT log(2, 0.5);
--= dd09db35 [["_col0","double"]] [["-1.0"]]
SELECT log(2, 1);
--= a55e064a [["_col0","double"]] [["0.0"]]
SELECT log(2, nan());
--= 59fcfeeb [["_col0","double"]] [["NaN"]]
SELECT log(2, infinity());
--= e24245e8 [["_col0","double"]] [["Infinity"]]
SELECT log(2, -infinity());
--= 6865bb70 [["_col0","double"]] [["NaN"]]
SELECT log(2, NULL);
--= 64fc8424 [["_col0","double"]] [[null]]
SELECT mod(7, 3);
--= 6a7d2145 [["_col0","integer"]] [[1]]
SELECT mod(-7, 3);
--= ea78894c [["_col0","integer"]] [[-1]]
SELECT mod(0, 3);
--= 9cb3bfc9 [["_col0","integer"]] [[0]]
SELECT mod(TINYINT '7', 3);
--= 1c2a7568 [["_col0","integer"]] [[1]]
SELECT mod(BIGINT '-9223372036854775808', 3);
--= 779b4316 [["_col0","bigint"]] [[-2]]
SELECT mod(7.5, 3);
--= 2fe5aa09 [["_col0","double"]] [["1.5"]]
SELECT mod(DECIMAL '7.50', 3);
--= 358c78e8 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT mod(nan(), 3);
--= ea79916c [["_col0","double"]] [["NaN"]]
SELECT mod(NULL, 3);
--= 63475cca [["_col0","integer"]] [[null]]
SELECT mod(7, -3);
--= df0b34d1 [["_col0","integer"]] [[1]]
SELECT mod(7, 0);
--= f03d9156 GENERIC_INTERNAL_ERROR
SELECT mod(7, -1);
--= 0de55534 [["_col0","integer"]] [[0]]
SELECT mod(7, 2.5);
--= 91515a64 [["_col0","double"]] [["2.0"]]
SELECT mod(7, DECIMAL '0.7');
--= 00c85373 [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT mod(7, NULL);
--= 8c2ff909 [["_col0","integer"]] [[null]]
SELECT width_bucket(5.5, 0, 10, 5);
--= 3ae553e3 [["_col0","bigint"]] [[3]]
SELECT width_bucket(0, 0, 10, 5);
--= 8b41608f [["_col0","bigint"]] [[1]]
SELECT width_bucket(10, 0, 10, 5);
--= bd55e8fc [["_col0","bigint"]] [[6]]
SELECT width_bucket(-1, 0, 10, 5);
--= cfdc7cb4 [["_col0","bigint"]] [[0]]
SELECT width_bucket(nan(), 0, 10, 5);
--= 85a6d9cd INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(infinity(), 0, 10, 5);
--= 0b1d7316 [["_col0","bigint"]] [[6]]
SELECT width_bucket(NULL, 0, 10, 5);
--= d772873a [["_col0","bigint"]] [[null]]
SELECT width_bucket(5.5, 10, 10, 5);
--= a430a1f0 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, nan(), 10, 5);
--= 02664e62 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, NULL, 10, 5);
--= bac4daf8 [["_col0","bigint"]] [[null]]
SELECT width_bucket(5.5, 0, 0, 5);
--= 80e20aa1 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, 0, infinity(), 5);
--= a379b60d INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, 0, NULL, 5);
--= 28fadedf [["_col0","bigint"]] [[null]]
SELECT width_bucket(5.5, 0, 10, 0);
--= 458bd12c INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, 0, 10, -1);
--= d07a7f23 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, 0, 10, 1);
--= 4eca9e9d [["_col0","bigint"]] [[1]]
SELECT width_bucket(5.5, 0, 10, NULL);
--= 5eb80902 [["_col0","bigint"]] [[null]]
SELECT width_bucket(5.5, ARRAY[0.0, 5.0, 10.0]);
--= 09c6425f [["_col0","bigint"]] [[2]]
SELECT width_bucket(0, ARRAY[0.0, 5.0, 10.0]);
--= a1fff43a [["_col0","bigint"]] [[1]]
SELECT width_bucket(100, ARRAY[0.0, 5.0, 10.0]);
--= 5e1177e5 [["_col0","bigint"]] [[3]]
SELECT width_bucket(nan(), ARRAY[0.0, 5.0, 10.0]);
--= fb460884 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(NULL, ARRAY[0.0, 5.0, 10.0]);
--= 7443086d [["_col0","bigint"]] [[null]]
SELECT width_bucket(5.5, ARRAY[]);
--= 2589ac9c INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, ARRAY[1.0]);
--= a6e26425 [["_col0","bigint"]] [[1]]
SELECT width_bucket(5.5, ARRAY[2.0, 1.0]);
--= 065cb822 INVALID_FUNCTION_ARGUMENT
SELECT width_bucket(5.5, NULL);
--= f396fd3c [["_col0","bigint"]] [[null]]
SELECT to_base(255, 16);
--= 6705aa4c [["_col0","varchar(64)"]] [["ff"]]
SELECT to_base(0, 16);
--= 91e65d04 [["_col0","varchar(64)"]] [["0"]]
SELECT to_base(-255, 16);
--= ac7e4b9a [["_col0","varchar(64)"]] [["-ff"]]
SELECT to_base(9223372036854775807, 16);
--= 899a6add [["_col0","varchar(64)"]] [["7fffffffffffffff"]]
SELECT to_base(NULL, 16);
--= 6a13f268 [["_col0","varchar(64)"]] [[null]]
SELECT to_base(255, 2);
--= ae89ddfd [["_col0","varchar(64)"]] [["11111111"]]
SELECT to_base(255, 36);
--= c49ba14f [["_col0","varchar(64)"]] [["73"]]
SELECT to_base(255, 1);
--= 9f0217d4 INVALID_FUNCTION_ARGUMENT
SELECT to_base(255, 37);
--= 1da58970 INVALID_FUNCTION_ARGUMENT
SELECT to_base(255, NULL);
--= e3ea8dd7 [["_col0","varchar(64)"]] [[null]]
SELECT from_base('ff', 16);
--= b8cf837f [["_col0","bigint"]] [[255]]
SELECT from_base('FF', 16);
--= 04d2ed18 [["_col0","bigint"]] [[255]]
SELECT from_base('', 16);
--= ad7f2259 INVALID_FUNCTION_ARGUMENT
SELECT from_base('zz', 16);
--= e6e1c98b INVALID_FUNCTION_ARGUMENT
SELECT from_base('-7f', 16);
--= 41ed5374 [["_col0","bigint"]] [[-127]]
SELECT from_base('99999999999999999999', 16);
--= 54631010 INVALID_FUNCTION_ARGUMENT
SELECT from_base(NULL, 16);
--= 14dd4032 [["_col0","bigint"]] [[null]]
SELECT from_base('ff', 2);
--= 79101b1a INVALID_FUNCTION_ARGUMENT
SELECT from_base('ff', 36);
--= 93adf88f [["_col0","bigint"]] [[555]]
SELECT from_base('ff', 1);
--= 2a719bb3 INVALID_FUNCTION_ARGUMENT
SELECT from_base('ff', NULL);
--= 1da14da0 [["_col0","bigint"]] [[null]]
SELECT bitwise_and(12, 10);
--= 2559dece [["_col0","bigint"]] [[8]]
SELECT bitwise_and(0, 10);
--= f70acc81 [["_col0","bigint"]] [[0]]
SELECT bitwise_and(-1, 10);
--= b8224d57 [["_col0","bigint"]] [[10]]
SELECT bitwise_and(BIGINT '9223372036854775807', 10);
--= 032c83ed [["_col0","bigint"]] [[10]]
SELECT bitwise_and(TINYINT '3', 10);
--= 7517674a [["_col0","bigint"]] [[2]]
SELECT bitwise_and(NULL, 10);
--= b640be70 [["_col0","bigint"]] [[null]]
SELECT bitwise_and(12, 0);
--= 3f2f6e76 [["_col0","bigint"]] [[0]]
SELECT bitwise_and(12, -1);
--= 029ec8f4 [["_col0","bigint"]] [[12]]
SELECT bitwise_and(12, NULL);
--= ad25beae [["_col0","bigint"]] [[null]]
SELECT bitwise_or(12, 10);
--= 463abd10 [["_col0","bigint"]] [[14]]
SELECT bitwise_or(0, 10);
--= 8ada26c3 [["_col0","bigint"]] [[10]]
SELECT bitwise_or(-1, 10);
--= 201e54ed [["_col0","bigint"]] [[-1]]
SELECT bitwise_or(BIGINT '9223372036854775807', 10);
--= 0a832d64 [["_col0","bigint"]] [[9223372036854775807]]
SELECT bitwise_or(TINYINT '3', 10);
--= b92dd45a [["_col0","bigint"]] [[11]]
SELECT bitwise_or(NULL, 10);
--= ad8adf0a [["_col0","bigint"]] [[null]]
SELECT bitwise_or(12, 0);
--= 4d64ab50 [["_col0","bigint"]] [[12]]
SELECT bitwise_or(12, -1);
--= 75cff7eb [["_col0","bigint"]] [[-1]]
SELECT bitwise_or(12, NULL);
--= 80f30867 [["_col0","bigint"]] [[null]]
SELECT bitwise_xor(12, 10);
--= b349af5e [["_col0","bigint"]] [[6]]
SELECT bitwise_xor(0, 10);
--= eb82b5b6 [["_col0","bigint"]] [[10]]
SELECT bitwise_xor(-1, 10);
--= 3d82a2d8 [["_col0","bigint"]] [[-11]]
SELECT bitwise_xor(BIGINT '9223372036854775807', 10);
--= f8579573 [["_col0","bigint"]] [[9223372036854775797]]
SELECT bitwise_xor(TINYINT '3', 10);
--= e5d0363e [["_col0","bigint"]] [[9]]
SELECT bitwise_xor(NULL, 10);
--= 143754db [["_col0","bigint"]] [[null]]
SELECT bitwise_xor(12, 0);
--= 2eff2c42 [["_col0","bigint"]] [[12]]
SELECT bitwise_xor(12, -1);
--= 00a532ea [["_col0","bigint"]] [[-13]]
SELECT bitwise_xor(12, NULL);
--= c28bb879 [["_col0","bigint"]] [[null]]
SELECT bitwise_not(12);
--= f635a455 [["_col0","bigint"]] [[-13]]
SELECT bitwise_not(0);
--= 0cf3e52e [["_col0","bigint"]] [[-1]]
SELECT bitwise_not(-1);
--= 4d176b9b [["_col0","bigint"]] [[0]]
SELECT bitwise_not(BIGINT '-9223372036854775808');
--= 8fc78ca3 [["_col0","bigint"]] [[9223372036854775807]]
SELECT bitwise_not(NULL);
--= 583ca6be [["_col0","bigint"]] [[null]]
SELECT bitwise_left_shift(12, 2);
--= bf025d2e [["_col0","integer"]] [[48]]
SELECT bitwise_left_shift(0, 2);
--= 174aa7b2 [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(-1, 2);
--= ce3d5623 [["_col0","integer"]] [[-4]]
SELECT bitwise_left_shift(BIGINT '-9223372036854775808', 2);
--= 9a97e547 [["_col0","bigint"]] [[0]]
SELECT bitwise_left_shift(TINYINT '-128', 2);
--= a42f6246 [["_col0","tinyint"]] [[0]]
SELECT bitwise_left_shift(SMALLINT '1', 2);
--= 526eca07 [["_col0","smallint"]] [[4]]
SELECT bitwise_left_shift(NULL, 2);
--= 9c2b5a3f [["_col0","tinyint"]] [[null]]
SELECT bitwise_left_shift(12, 0);
--= 1e975964 [["_col0","integer"]] [[12]]
SELECT bitwise_left_shift(12, 1);
--= a4bbe380 [["_col0","integer"]] [[24]]
SELECT bitwise_left_shift(12, 31);
--= 57d5af89 [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, 32);
--= 08bc0d50 [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, 63);
--= bb6e75e9 [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, 64);
--= 51d3269e [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, 100);
--= 9a185674 [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, -1);
--= c2e6ae9a [["_col0","integer"]] [[0]]
SELECT bitwise_left_shift(12, NULL);
--= 5a82d83c [["_col0","integer"]] [[null]]
SELECT bitwise_right_shift(12, 2);
--= 03e0581b [["_col0","integer"]] [[3]]
SELECT bitwise_right_shift(0, 2);
--= a1739644 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(-1, 2);
--= 494fa8a3 [["_col0","integer"]] [[1073741823]]
SELECT bitwise_right_shift(BIGINT '-9223372036854775808', 2);
--= 6d26dc0b [["_col0","bigint"]] [[2305843009213693952]]
SELECT bitwise_right_shift(TINYINT '-128', 2);
--= f60b5b1a [["_col0","tinyint"]] [[32]]
SELECT bitwise_right_shift(SMALLINT '1', 2);
--= 464b8a0e [["_col0","smallint"]] [[0]]
SELECT bitwise_right_shift(NULL, 2);
--= a64d4f02 [["_col0","tinyint"]] [[null]]
SELECT bitwise_right_shift(12, 0);
--= bb6ed773 [["_col0","integer"]] [[12]]
SELECT bitwise_right_shift(12, 1);
--= 672826d6 [["_col0","integer"]] [[6]]
SELECT bitwise_right_shift(12, 31);
--= 88fb7b1b [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, 32);
--= 959b5336 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, 63);
--= e05f399b [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, 64);
--= 334190e9 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, 100);
--= 211f2041 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, -1);
--= 2107bffc [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift(12, NULL);
--= 79da6040 [["_col0","integer"]] [[null]]
SELECT bitwise_right_shift_arithmetic(12, 2);
--= 89689891 [["_col0","integer"]] [[3]]
SELECT bitwise_right_shift_arithmetic(0, 2);
--= 228146fa [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(-1, 2);
--= 7d72c73f [["_col0","integer"]] [[-1]]
SELECT bitwise_right_shift_arithmetic(BIGINT '-9223372036854775808', 2);
--= 605ac63b [["_col0","bigint"]] [[-2305843009213693952]]
SELECT bitwise_right_shift_arithmetic(TINYINT '-128', 2);
--= 4116ab63 [["_col0","tinyint"]] [[-32]]
SELECT bitwise_right_shift_arithmetic(SMALLINT '1', 2);
--= 5e0a286a [["_col0","smallint"]] [[0]]
SELECT bitwise_right_shift_arithmetic(NULL, 2);
--= e3152e4f [["_col0","tinyint"]] [[null]]
SELECT bitwise_right_shift_arithmetic(12, 0);
--= e58b1a23 [["_col0","integer"]] [[12]]
SELECT bitwise_right_shift_arithmetic(12, 1);
--= ef7bfe6b [["_col0","integer"]] [[6]]
SELECT bitwise_right_shift_arithmetic(12, 31);
--= fd4dccd1 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, 32);
--= da639f0b [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, 63);
--= 4dee3d84 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, 64);
--= 60b42ada [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, 100);
--= 40ebbf17 [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, -1);
--= d5a30c7d [["_col0","integer"]] [[0]]
SELECT bitwise_right_shift_arithmetic(12, NULL);
--= 5507f141 [["_col0","integer"]] [[null]]
SELECT bit_count(9, 64);
--= 9439275c [["_col0","bigint"]] [[2]]
SELECT bit_count(0, 64);
--= 543d663f [["_col0","bigint"]] [[0]]
SELECT bit_count(-7, 64);
--= b8aa921a [["_col0","bigint"]] [[62]]
SELECT bit_count(-8, 64);
--= 57d0a52c [["_col0","bigint"]] [[61]]
SELECT bit_count(NULL, 64);
--= 8fc9450d [["_col0","bigint"]] [[null]]
SELECT bit_count(9, 8);
--= 2a65e033 [["_col0","bigint"]] [[2]]
SELECT bit_count(9, 2);
--= 2615e5ce INVALID_FUNCTION_ARGUMENT
SELECT bit_count(9, 1);
--= da29abdc INVALID_FUNCTION_ARGUMENT
SELECT bit_count(9, 65);
--= f8520c5b INVALID_FUNCTION_ARGUMENT
SELECT bit_count(9, NULL);
--= 9687bba4 [["_col0","bigint"]] [[null]]
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1.0]), MAP(ARRAY['a'], ARRAY[2.0]));
--= 227b38c8 [["_col0","double"]] [["1.0"]]
SELECT cosine_similarity(NULL, MAP(ARRAY['a'], ARRAY[2.0]));
--= 19e0ab95 [["_col0","double"]] [[null]]
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1.0]), MAP(ARRAY['b'], ARRAY[2.0]));
--= 9a3ede52 [["_col0","double"]] [["0.0"]]
SELECT cosine_similarity(MAP(ARRAY['a'], ARRAY[1.0]), NULL);
--= b70852b8 [["_col0","double"]] [[null]]
SELECT normal_cdf(0, 1, 1.96);
--= d2ab323c [["_col0","double"]] [["0.9750021048517796"]]
SELECT normal_cdf(-1, 1, 1.96);
--= 9c1fd7ba [["_col0","double"]] [["0.998461804788262"]]
SELECT normal_cdf(NULL, 1, 1.96);
--= 8fb20e13 [["_col0","double"]] [[null]]
SELECT normal_cdf(0, 0, 1.96);
--= 978e10db INVALID_FUNCTION_ARGUMENT
SELECT normal_cdf(0, -1, 1.96);
--= 936f1b03 INVALID_FUNCTION_ARGUMENT
SELECT normal_cdf(0, NULL, 1.96);
--= 2ad2c9d6 [["_col0","double"]] [[null]]
SELECT normal_cdf(0, 1, 0);
--= dd920a05 [["_col0","double"]] [["0.5"]]
SELECT normal_cdf(0, 1, nan());
--= be9ef23d [["_col0","double"]] [["NaN"]]
SELECT normal_cdf(0, 1, NULL);
--= c118fa12 [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(0, 1, 0.5);
--= e939dcee [["_col0","double"]] [["0.0"]]
SELECT inverse_normal_cdf(1, 1, 0.5);
--= 2b8f09a1 [["_col0","double"]] [["1.0"]]
SELECT inverse_normal_cdf(NULL, 1, 0.5);
--= 35d1f9cd [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(0, 0, 0.5);
--= 538dee2e INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(0, NULL, 0.5);
--= 76ae7372 [["_col0","double"]] [[null]]
SELECT inverse_normal_cdf(0, 1, 0);
--= 8a81313c INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(0, 1, 1);
--= 4db8d27d INVALID_FUNCTION_ARGUMENT
SELECT inverse_normal_cdf(0, 1, 0.975);
--= fb4371cc [["_col0","double"]] [["1.959963984540054"]]
SELECT inverse_normal_cdf(0, 1, NULL);
--= 74711954 [["_col0","double"]] [[null]]
SELECT greatest(1, 2, 3);
--= cd4c119f [["_col0","integer"]] [[3]]
SELECT greatest(2.5, 2, 3);
--= 0f4d2f3a [["_col0","double"]] [["3.0"]]
SELECT greatest('a', 2, 3);
--= 6af41967 FUNCTION_NOT_FOUND
SELECT greatest(DECIMAL '1.5', 2, 3);
--= 2f66355c [["_col0","decimal(11,1)"]] [["3.0"]]
SELECT greatest(nan(), 2, 3);
--= ab7a2e61 [["_col0","double"]] [["3.0"]]
SELECT greatest(NULL, 2, 3);
--= 27b7daee [["_col0","integer"]] [[null]]
SELECT greatest(1, -1, 3);
--= 33127c8c [["_col0","integer"]] [[3]]
SELECT greatest(1, NULL, 3);
--= 32d6863d [["_col0","integer"]] [[null]]
SELECT greatest(1, 2, 0.5);
--= 3a22a3cb [["_col0","double"]] [["2.0"]]
SELECT greatest(1, 2, BIGINT '7');
--= a5a9d5c1 [["_col0","bigint"]] [[7]]
SELECT greatest(1, 2, NULL);
--= ed46fede [["_col0","integer"]] [[null]]
SELECT greatest('b', 'a', 'é');
--= 470395f2 [["_col0","varchar(1)"]] [["é"]]
SELECT greatest(DATE '2020-02-29', DATE '2019-01-01');
--= 68eef701 [["_col0","date"]] [["2020-02-29"]]
SELECT greatest(true, false);
--= 6fc7036a [["_col0","boolean"]] [[true]]
SELECT greatest(1.5, nan(), 2.5);
--= 4cd6c1c8 [["_col0","double"]] [["2.5"]]
SELECT greatest(nan(), nan());
--= 055758f6 [["_col0","double"]] [["NaN"]]
SELECT greatest(-0e0, 0e0);
--= 76e2de50 [["_col0","double"]] [["0.0"]]
SELECT greatest(0e0, -0e0);
--= dada468b [["_col0","double"]] [["0.0"]]
SELECT greatest(ARRAY[1], ARRAY[2]);
--= 1ea18bbe [["_col0","array(integer)"]] [[[2]]]
SELECT greatest(5);
--= 7c74f1ea [["_col0","integer"]] [[5]]
SELECT greatest(NULL, NULL);
--= 7b575e99 [["_col0","unknown"]] [[null]]
SELECT greatest(TIMESTAMP '2020-01-01 00:00:00', DATE '2020-01-02');
--= a05d8c73 [["_col0","timestamp(0)"]] [["2020-01-02 00:00:00"]]
SELECT greatest(REAL '1.5', 2);
--= d35e65e1 [["_col0","real"]] [["2.0"]]
SELECT greatest(DECIMAL '1.50', DECIMAL '12.345');
--= 6ee0f550 [["_col0","decimal(5,3)"]] [["12.345"]]
SELECT greatest(CAST('a' AS char(3)), 'b');
--= db5278a3 [["_col0","char(3)"]] [["b  "]]
SELECT greatest(INTERVAL '1' DAY, INTERVAL '25' HOUR);
--= 7fbdc92f [["_col0","interval day to second"]] [["1 01:00:00.000"]]
SELECT least(1, 2, 3);
--= 308585cb [["_col0","integer"]] [[1]]
SELECT least(2.5, 2, 3);
--= 1f74cc11 [["_col0","double"]] [["2.0"]]
SELECT least('a', 2, 3);
--= 2895b752 FUNCTION_NOT_FOUND
SELECT least(DECIMAL '1.5', 2, 3);
--= 106dec07 [["_col0","decimal(11,1)"]] [["1.5"]]
SELECT least(nan(), 2, 3);
--= 3681ba1f [["_col0","double"]] [["2.0"]]
SELECT least(NULL, 2, 3);
--= 78c23aab [["_col0","integer"]] [[null]]
SELECT least(1, -1, 3);
--= c5558ba8 [["_col0","integer"]] [[-1]]
SELECT least(1, NULL, 3);
--= e097e07c [["_col0","integer"]] [[null]]
SELECT least(1, 2, 0.5);
--= 5f266644 [["_col0","double"]] [["0.5"]]
SELECT least(1, 2, BIGINT '7');
--= 0fdfc5ef [["_col0","bigint"]] [[1]]
SELECT least(1, 2, NULL);
--= 57d44df6 [["_col0","integer"]] [[null]]
SELECT least('b', 'a', 'é');
--= dd31fd8b [["_col0","varchar(1)"]] [["a"]]
SELECT least(DATE '2020-02-29', DATE '2019-01-01');
--= fd5179fd [["_col0","date"]] [["2019-01-01"]]
SELECT least(true, false);
--= fd682702 [["_col0","boolean"]] [[false]]
SELECT least(1.5, nan(), 2.5);
--= d241ec6c [["_col0","double"]] [["1.5"]]
SELECT least(nan(), nan());
--= 276e9460 [["_col0","double"]] [["NaN"]]
SELECT least(-0e0, 0e0);
--= 6120a115 [["_col0","double"]] [["-0.0"]]
SELECT least(0e0, -0e0);
--= b28e2d1d [["_col0","double"]] [["-0.0"]]
SELECT least(ARRAY[1], ARRAY[2]);
--= ca8d2d3f [["_col0","array(integer)"]] [[[1]]]
SELECT least(5);
--= 8f8410f9 [["_col0","integer"]] [[5]]
SELECT least(NULL, NULL);
--= df5ba8d7 [["_col0","unknown"]] [[null]]
SELECT least(TIMESTAMP '2020-01-01 00:00:00', DATE '2020-01-02');
--= 95d47dd1 [["_col0","timestamp(0)"]] [["2020-01-01 00:00:00"]]
SELECT least(REAL '1.5', 2);
--= 7cdbaa19 [["_col0","real"]] [["1.5"]]
SELECT least(DECIMAL '1.50', DECIMAL '12.345');
--= 35c2f847 [["_col0","decimal(5,3)"]] [["1.500"]]
SELECT least(CAST('a' AS char(3)), 'b');
--= 60249b7a [["_col0","char(3)"]] [["a  "]]
SELECT least(INTERVAL '1' DAY, INTERVAL '25' HOUR);
--= c0f758e2 [["_col0","interval day to second"]] [["1 00:00:00.000"]]
