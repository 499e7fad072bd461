SELECT TINYINT '5' + TINYINT '5', TINYINT '5' - TINYINT '5', TINYINT '5' * TINYINT '5', TINYINT '5' / TINYINT '5', TINYINT '5' % TINYINT '5';
--= c6a28566 [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"],["_col3","tinyint"],["_col4","tinyint"]] [[10,0,25,1,0]]
SELECT TINYINT '5' + SMALLINT '5', TINYINT '5' - SMALLINT '5', TINYINT '5' * SMALLINT '5', TINYINT '5' / SMALLINT '5', TINYINT '5' % SMALLINT '5';
--= ba5e8ee3 [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"],["_col3","smallint"],["_col4","smallint"]] [[10,0,25,1,0]]
SELECT TINYINT '5' + 5, TINYINT '5' - 5, TINYINT '5' * 5, TINYINT '5' / 5, TINYINT '5' % 5;
--= f89e494e [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","integer"]] [[10,0,25,1,0]]
SELECT TINYINT '5' + BIGINT '5', TINYINT '5' - BIGINT '5', TINYINT '5' * BIGINT '5', TINYINT '5' / BIGINT '5', TINYINT '5' % BIGINT '5';
--= ee4b9da1 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT TINYINT '5' + REAL '1.5', TINYINT '5' - REAL '1.5', TINYINT '5' * REAL '1.5', TINYINT '5' / REAL '1.5', TINYINT '5' % REAL '1.5';
--= ac146832 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","3.5","7.5","3.3333333","0.5"]]
SELECT TINYINT '5' + 1.5, TINYINT '5' - 1.5, TINYINT '5' * 1.5, TINYINT '5' / 1.5, TINYINT '5' % 1.5;
--= 5109ba3a [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","3.5","7.5","3.3333333333333335","0.5"]]
SELECT TINYINT '5' + DECIMAL '1.50', TINYINT '5' - DECIMAL '1.50', TINYINT '5' * DECIMAL '1.50', TINYINT '5' / DECIMAL '1.50', TINYINT '5' % DECIMAL '1.50';
--= cb0e8ede [["_col0","decimal(6,2)"],["_col1","decimal(6,2)"],["_col2","decimal(6,2)"],["_col3","decimal(7,2)"],["_col4","decimal(3,2)"]] [["6.50","3.50","7.50","3.33","0.50"]]
SELECT TINYINT '5' + DECIMAL '12345678901234567890', TINYINT '5' - DECIMAL '12345678901234567890', TINYINT '5' * DECIMAL '12345678901234567890', TINYINT '5' / DECIMAL '12345678901234567890', TINYINT '5' % DECIMAL '12345678901234567890';
--= 6ece8d2e [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(23,0)"],["_col3","decimal(3,0)"],["_col4","decimal(3,0)"]] [["12345678901234567895","-12345678901234567885","61728394506172839450","0","5"]]
SELECT SMALLINT '5' + TINYINT '5', SMALLINT '5' - TINYINT '5', SMALLINT '5' * TINYINT '5', SMALLINT '5' / TINYINT '5', SMALLINT '5' % TINYINT '5';
--= d5affeb4 [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"],["_col3","smallint"],["_col4","smallint"]] [[10,0,25,1,0]]
SELECT SMALLINT '5' + SMALLINT '5', SMALLINT '5' - SMALLINT '5', SMALLINT '5' * SMALLINT '5', SMALLINT '5' / SMALLINT '5', SMALLINT '5' % SMALLINT '5';
--= 6eab1c53 [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"],["_col3","smallint"],["_col4","smallint"]] [[10,0,25,1,0]]
SELECT SMALLINT '5' + 5, SMALLINT '5' - 5, SMALLINT '5' * 5, SMALLINT '5' / 5, SMALLINT '5' % 5;
--= 3ce365ce [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","integer"]] [[10,0,25,1,0]]
SELECT SMALLINT '5' + BIGINT '5', SMALLINT '5' - BIGINT '5', SMALLINT '5' * BIGINT '5', SMALLINT '5' / BIGINT '5', SMALLINT '5' % BIGINT '5';
--= 379e96e3 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT SMALLINT '5' + REAL '1.5', SMALLINT '5' - REAL '1.5', SMALLINT '5' * REAL '1.5', SMALLINT '5' / REAL '1.5', SMALLINT '5' % REAL '1.5';
--= bd4cd649 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","3.5","7.5","3.3333333","0.5"]]
SELECT SMALLINT '5' + 1.5, SMALLINT '5' - 1.5, SMALLINT '5' * 1.5, SMALLINT '5' / 1.5, SMALLINT '5' % 1.5;
--= 5327c944 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","3.5","7.5","3.3333333333333335","0.5"]]
SELECT SMALLINT '5' + DECIMAL '1.50', SMALLINT '5' - DECIMAL '1.50', SMALLINT '5' * DECIMAL '1.50', SMALLINT '5' / DECIMAL '1.50', SMALLINT '5' % DECIMAL '1.50';
--= a2e3cd59 [["_col0","decimal(8,2)"],["_col1","decimal(8,2)"],["_col2","decimal(8,2)"],["_col3","decimal(9,2)"],["_col4","decimal(3,2)"]] [["6.50","3.50","7.50","3.33","0.50"]]
SELECT SMALLINT '5' + DECIMAL '12345678901234567890', SMALLINT '5' - DECIMAL '12345678901234567890', SMALLINT '5' * DECIMAL '12345678901234567890', SMALLINT '5' / DECIMAL '12345678901234567890', SMALLINT '5' % DECIMAL '12345678901234567890';
--= c2371e8b [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(25,0)"],["_col3","decimal(5,0)"],["_col4","decimal(5,0)"]] [["12345678901234567895","-12345678901234567885","61728394506172839450","0","5"]]
SELECT 5 + TINYINT '5', 5 - TINYINT '5', 5 * TINYINT '5', 5 / TINYINT '5', 5 % TINYINT '5';
--= 9d9af177 [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","integer"]] [[10,0,25,1,0]]
SELECT 5 + SMALLINT '5', 5 - SMALLINT '5', 5 * SMALLINT '5', 5 / SMALLINT '5', 5 % SMALLINT '5';
--= bbecd8c3 [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","integer"]] [[10,0,25,1,0]]
SELECT 5 + 5, 5 - 5, 5 * 5, 5 / 5, 5 % 5;
--= 659623eb [["_col0","integer"],["_col1","integer"],["_col2","integer"],["_col3","integer"],["_col4","integer"]] [[10,0,25,1,0]]
SELECT 5 + BIGINT '5', 5 - BIGINT '5', 5 * BIGINT '5', 5 / BIGINT '5', 5 % BIGINT '5';
--= e976c2c3 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT 5 + REAL '1.5', 5 - REAL '1.5', 5 * REAL '1.5', 5 / REAL '1.5', 5 % REAL '1.5';
--= ef592ea8 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","3.5","7.5","3.3333333","0.5"]]
SELECT 5 + 1.5, 5 - 1.5, 5 * 1.5, 5 / 1.5, 5 % 1.5;
--= 286d0bb4 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","3.5","7.5","3.3333333333333335","0.5"]]
SELECT 5 + DECIMAL '1.50', 5 - DECIMAL '1.50', 5 * DECIMAL '1.50', 5 / DECIMAL '1.50', 5 % DECIMAL '1.50';
--= 1ddeb65b [["_col0","decimal(13,2)"],["_col1","decimal(13,2)"],["_col2","decimal(13,2)"],["_col3","decimal(14,2)"],["_col4","decimal(3,2)"]] [["6.50","3.50","7.50","3.33","0.50"]]
SELECT 5 + DECIMAL '12345678901234567890', 5 - DECIMAL '12345678901234567890', 5 * DECIMAL '12345678901234567890', 5 / DECIMAL '12345678901234567890', 5 % DECIMAL '12345678901234567890';
--= ee846e98 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(30,0)"],["_col3","decimal(10,0)"],["_col4","decimal(10,0)"]] [["12345678901234567895","-12345678901234567885","61728394506172839450","0","5"]]
SELECT BIGINT '5' + TINYINT '5', BIGINT '5' - TINYINT '5', BIGINT '5' * TINYINT '5', BIGINT '5' / TINYINT '5', BIGINT '5' % TINYINT '5';
--= 7c9f7969 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT BIGINT '5' + SMALLINT '5', BIGINT '5' - SMALLINT '5', BIGINT '5' * SMALLINT '5', BIGINT '5' / SMALLINT '5', BIGINT '5' % SMALLINT '5';
--= 07eb1bca [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT BIGINT '5' + 5, BIGINT '5' - 5, BIGINT '5' * 5, BIGINT '5' / 5, BIGINT '5' % 5;
--= 42bc1291 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT BIGINT '5' + BIGINT '5', BIGINT '5' - BIGINT '5', BIGINT '5' * BIGINT '5', BIGINT '5' / BIGINT '5', BIGINT '5' % BIGINT '5';
--= 8bc150a3 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"],["_col4","bigint"]] [[10,0,25,1,0]]
SELECT BIGINT '5' + REAL '1.5', BIGINT '5' - REAL '1.5', BIGINT '5' * REAL '1.5', BIGINT '5' / REAL '1.5', BIGINT '5' % REAL '1.5';
--= bcda4ca9 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","3.5","7.5","3.3333333","0.5"]]
SELECT BIGINT '5' + 1.5, BIGINT '5' - 1.5, BIGINT '5' * 1.5, BIGINT '5' / 1.5, BIGINT '5' % 1.5;
--= bd7517b0 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","3.5","7.5","3.3333333333333335","0.5"]]
SELECT BIGINT '5' + DECIMAL '1.50', BIGINT '5' - DECIMAL '1.50', BIGINT '5' * DECIMAL '1.50', BIGINT '5' / DECIMAL '1.50', BIGINT '5' % DECIMAL '1.50';
--= 2f328f95 [["_col0","decimal(22,2)"],["_col1","decimal(22,2)"],["_col2","decimal(22,2)"],["_col3","decimal(23,2)"],["_col4","decimal(3,2)"]] [["6.50","3.50","7.50","3.33","0.50"]]
SELECT BIGINT '5' + DECIMAL '12345678901234567890', BIGINT '5' - DECIMAL '12345678901234567890', BIGINT '5' * DECIMAL '12345678901234567890', BIGINT '5' / DECIMAL '12345678901234567890', BIGINT '5' % DECIMAL '12345678901234567890';
--= f4da8722 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(38,0)"],["_col3","decimal(19,0)"],["_col4","decimal(19,0)"]] [["12345678901234567895","-12345678901234567885","61728394506172839450","0","5"]]
SELECT REAL '1.5' + TINYINT '5', REAL '1.5' - TINYINT '5', REAL '1.5' * TINYINT '5', REAL '1.5' / TINYINT '5', REAL '1.5' % TINYINT '5';
--= 540fa133 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT REAL '1.5' + SMALLINT '5', REAL '1.5' - SMALLINT '5', REAL '1.5' * SMALLINT '5', REAL '1.5' / SMALLINT '5', REAL '1.5' % SMALLINT '5';
--= ddba185e [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT REAL '1.5' + 5, REAL '1.5' - 5, REAL '1.5' * 5, REAL '1.5' / 5, REAL '1.5' % 5;
--= cafe2359 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT REAL '1.5' + BIGINT '5', REAL '1.5' - BIGINT '5', REAL '1.5' * BIGINT '5', REAL '1.5' / BIGINT '5', REAL '1.5' % BIGINT '5';
--= 2dfd42ab [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT REAL '1.5' + REAL '1.5', REAL '1.5' - REAL '1.5', REAL '1.5' * REAL '1.5', REAL '1.5' / REAL '1.5', REAL '1.5' % REAL '1.5';
--= 60daa6ce [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT REAL '1.5' + 1.5, REAL '1.5' - 1.5, REAL '1.5' * 1.5, REAL '1.5' / 1.5, REAL '1.5' % 1.5;
--= 675c89ed [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT REAL '1.5' + DECIMAL '1.50', REAL '1.5' - DECIMAL '1.50', REAL '1.5' * DECIMAL '1.50', REAL '1.5' / DECIMAL '1.50', REAL '1.5' % DECIMAL '1.50';
--= 85907cc4 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT REAL '1.5' + DECIMAL '12345678901234567890', REAL '1.5' - DECIMAL '12345678901234567890', REAL '1.5' * DECIMAL '12345678901234567890', REAL '1.5' / DECIMAL '12345678901234567890', REAL '1.5' % DECIMAL '12345678901234567890';
--= 999e821a [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["1.2345679E19","-1.2345679E19","1.851852E19","1.215E-19","1.5"]]
SELECT 1.5 + TINYINT '5', 1.5 - TINYINT '5', 1.5 * TINYINT '5', 1.5 / TINYINT '5', 1.5 % TINYINT '5';
--= da769a1f [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT 1.5 + SMALLINT '5', 1.5 - SMALLINT '5', 1.5 * SMALLINT '5', 1.5 / SMALLINT '5', 1.5 % SMALLINT '5';
--= f0ec8093 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT 1.5 + 5, 1.5 - 5, 1.5 * 5, 1.5 / 5, 1.5 % 5;
--= d1cd2ee0 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT 1.5 + BIGINT '5', 1.5 - BIGINT '5', 1.5 * BIGINT '5', 1.5 / BIGINT '5', 1.5 % BIGINT '5';
--= 5bf35708 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["6.5","-3.5","7.5","0.3","1.5"]]
SELECT 1.5 + REAL '1.5', 1.5 - REAL '1.5', 1.5 * REAL '1.5', 1.5 / REAL '1.5', 1.5 % REAL '1.5';
--= 0bdfa007 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT 1.5 + 1.5, 1.5 - 1.5, 1.5 * 1.5, 1.5 / 1.5, 1.5 % 1.5;
--= af7764c8 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT 1.5 + DECIMAL '1.50', 1.5 - DECIMAL '1.50', 1.5 * DECIMAL '1.50', 1.5 / DECIMAL '1.50', 1.5 % DECIMAL '1.50';
--= 593da9a4 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT 1.5 + DECIMAL '12345678901234567890', 1.5 - DECIMAL '12345678901234567890', 1.5 * DECIMAL '12345678901234567890', 1.5 / DECIMAL '12345678901234567890', 1.5 % DECIMAL '12345678901234567890';
--= cdd12955 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["1.2345678901234567E19","-1.2345678901234567E19","1.851851835185185E19","1.2150000109350002E-19","1.5"]]
SELECT DECIMAL '1.50' + TINYINT '5', DECIMAL '1.50' - TINYINT '5', DECIMAL '1.50' * TINYINT '5', DECIMAL '1.50' / TINYINT '5', DECIMAL '1.50' % TINYINT '5';
--= d6d41271 [["_col0","decimal(6,2)"],["_col1","decimal(6,2)"],["_col2","decimal(6,2)"],["_col3","decimal(3,2)"],["_col4","decimal(3,2)"]] [["6.50","-3.50","7.50","0.30","1.50"]]
SELECT DECIMAL '1.50' + SMALLINT '5', DECIMAL '1.50' - SMALLINT '5', DECIMAL '1.50' * SMALLINT '5', DECIMAL '1.50' / SMALLINT '5', DECIMAL '1.50' % SMALLINT '5';
--= 08e47de9 [["_col0","decimal(8,2)"],["_col1","decimal(8,2)"],["_col2","decimal(8,2)"],["_col3","decimal(3,2)"],["_col4","decimal(3,2)"]] [["6.50","-3.50","7.50","0.30","1.50"]]
SELECT DECIMAL '1.50' + 5, DECIMAL '1.50' - 5, DECIMAL '1.50' * 5, DECIMAL '1.50' / 5, DECIMAL '1.50' % 5;
--= c211b104 [["_col0","decimal(13,2)"],["_col1","decimal(13,2)"],["_col2","decimal(13,2)"],["_col3","decimal(3,2)"],["_col4","decimal(3,2)"]] [["6.50","-3.50","7.50","0.30","1.50"]]
SELECT DECIMAL '1.50' + BIGINT '5', DECIMAL '1.50' - BIGINT '5', DECIMAL '1.50' * BIGINT '5', DECIMAL '1.50' / BIGINT '5', DECIMAL '1.50' % BIGINT '5';
--= 87d02143 [["_col0","decimal(22,2)"],["_col1","decimal(22,2)"],["_col2","decimal(22,2)"],["_col3","decimal(3,2)"],["_col4","decimal(3,2)"]] [["6.50","-3.50","7.50","0.30","1.50"]]
SELECT DECIMAL '1.50' + REAL '1.5', DECIMAL '1.50' - REAL '1.5', DECIMAL '1.50' * REAL '1.5', DECIMAL '1.50' / REAL '1.5', DECIMAL '1.50' % REAL '1.5';
--= 7335bb77 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT DECIMAL '1.50' + 1.5, DECIMAL '1.50' - 1.5, DECIMAL '1.50' * 1.5, DECIMAL '1.50' / 1.5, DECIMAL '1.50' % 1.5;
--= d08486f2 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["3.0","0.0","2.25","1.0","0.0"]]
SELECT DECIMAL '1.50' + DECIMAL '1.50', DECIMAL '1.50' - DECIMAL '1.50', DECIMAL '1.50' * DECIMAL '1.50', DECIMAL '1.50' / DECIMAL '1.50', DECIMAL '1.50' % DECIMAL '1.50';
--= 564d45a2 [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(6,4)"],["_col3","decimal(5,2)"],["_col4","decimal(3,2)"]] [["3.00","0.00","2.2500","1.00","0.00"]]
SELECT DECIMAL '1.50' + DECIMAL '12345678901234567890', DECIMAL '1.50' - DECIMAL '12345678901234567890', DECIMAL '1.50' * DECIMAL '12345678901234567890', DECIMAL '1.50' / DECIMAL '12345678901234567890', DECIMAL '1.50' % DECIMAL '12345678901234567890';
--= c1bae1b0 [["_col0","decimal(23,2)"],["_col1","decimal(23,2)"],["_col2","decimal(23,2)"],["_col3","decimal(3,2)"],["_col4","decimal(3,2)"]] [["12345678901234567891.50","-12345678901234567888.50","18518518351851851835.00","0.00","1.50"]]
SELECT DECIMAL '12345678901234567890' + TINYINT '5', DECIMAL '12345678901234567890' - TINYINT '5', DECIMAL '12345678901234567890' * TINYINT '5', DECIMAL '12345678901234567890' / TINYINT '5', DECIMAL '12345678901234567890' % TINYINT '5';
--= 1b4bd3b7 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(23,0)"],["_col3","decimal(20,0)"],["_col4","decimal(3,0)"]] [["12345678901234567895","12345678901234567885","61728394506172839450","2469135780246913578","0"]]
SELECT DECIMAL '12345678901234567890' + SMALLINT '5', DECIMAL '12345678901234567890' - SMALLINT '5', DECIMAL '12345678901234567890' * SMALLINT '5', DECIMAL '12345678901234567890' / SMALLINT '5', DECIMAL '12345678901234567890' % SMALLINT '5';
--= 4a116517 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(25,0)"],["_col3","decimal(20,0)"],["_col4","decimal(5,0)"]] [["12345678901234567895","12345678901234567885","61728394506172839450","2469135780246913578","0"]]
SELECT DECIMAL '12345678901234567890' + 5, DECIMAL '12345678901234567890' - 5, DECIMAL '12345678901234567890' * 5, DECIMAL '12345678901234567890' / 5, DECIMAL '12345678901234567890' % 5;
--= f50e6100 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(30,0)"],["_col3","decimal(20,0)"],["_col4","decimal(10,0)"]] [["12345678901234567895","12345678901234567885","61728394506172839450","2469135780246913578","0"]]
SELECT DECIMAL '12345678901234567890' + BIGINT '5', DECIMAL '12345678901234567890' - BIGINT '5', DECIMAL '12345678901234567890' * BIGINT '5', DECIMAL '12345678901234567890' / BIGINT '5', DECIMAL '12345678901234567890' % BIGINT '5';
--= 164d0071 [["_col0","decimal(21,0)"],["_col1","decimal(21,0)"],["_col2","decimal(38,0)"],["_col3","decimal(20,0)"],["_col4","decimal(19,0)"]] [["12345678901234567895","12345678901234567885","61728394506172839450","2469135780246913578","0"]]
SELECT DECIMAL '12345678901234567890' + REAL '1.5', DECIMAL '12345678901234567890' - REAL '1.5', DECIMAL '12345678901234567890' * REAL '1.5', DECIMAL '12345678901234567890' / REAL '1.5', DECIMAL '12345678901234567890' % REAL '1.5';
--= e606c289 [["_col0","real"],["_col1","real"],["_col2","real"],["_col3","real"],["_col4","real"]] [["1.2345679E19","1.2345679E19","1.851852E19","8.2304531E18","0.5"]]
SELECT DECIMAL '12345678901234567890' + 1.5, DECIMAL '12345678901234567890' - 1.5, DECIMAL '12345678901234567890' * 1.5, DECIMAL '12345678901234567890' / 1.5, DECIMAL '12345678901234567890' % 1.5;
--= 9635d92c [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"]] [["1.2345678901234567E19","1.2345678901234567E19","1.851851835185185E19","8.2304526008230451E18","1.0"]]
SELECT DECIMAL '12345678901234567890' + DECIMAL '1.50', DECIMAL '12345678901234567890' - DECIMAL '1.50', DECIMAL '12345678901234567890' * DECIMAL '1.50', DECIMAL '12345678901234567890' / DECIMAL '1.50', DECIMAL '12345678901234567890' % DECIMAL '1.50';
--= fdf2cfe4 [["_col0","decimal(23,2)"],["_col1","decimal(23,2)"],["_col2","decimal(23,2)"],["_col3","decimal(24,2)"],["_col4","decimal(3,2)"]] [["12345678901234567891.50","12345678901234567888.50","18518518351851851835.00","8230452600823045260.00","0.00"]]
SELECT DECIMAL '12345678901234567890' + DECIMAL '12345678901234567890', DECIMAL '12345678901234567890' - DECIMAL '12345678901234567890', DECIMAL '12345678901234567890' * DECIMAL '12345678901234567890', DECIMAL '12345678901234567890' / DECIMAL '12345678901234567890', DECIMAL '12345678901234567890' % DECIMAL '12345678901234567890';
--= 4604b6db NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '5' + TINYINT '5', TINYINT '5' - TINYINT '5', TINYINT '5' * TINYINT '5';
--= 944f6fa0 [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"]] [[10,0,25]]
SELECT TINYINT '5' + TINYINT '0', TINYINT '5' - TINYINT '0', TINYINT '5' * TINYINT '0';
--= 73a65122 [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"]] [[5,5,0]]
SELECT TINYINT '5' + TINYINT '-1', TINYINT '5' - TINYINT '-1', TINYINT '5' * TINYINT '-1';
--= 5f16ca20 [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"]] [[4,6,-5]]
SELECT TINYINT '5' + TINYINT '127', TINYINT '5' - TINYINT '127', TINYINT '5' * TINYINT '127';
--= ba800d30 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '5' + TINYINT '-128', TINYINT '5' - TINYINT '-128', TINYINT '5' * TINYINT '-128';
--= f388514a NUMERIC_VALUE_OUT_OF_RANGE
SELECT -(TINYINT '5');
--= da29fa06 [["_col0","tinyint"]] [[-5]]
SELECT TINYINT '5' + TINYINT '-128';
--= 6d54c533 [["_col0","tinyint"]] [[-123]]
SELECT TINYINT '5' - TINYINT '-128';
--= c6690079 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '5' * TINYINT '-128';
--= 994c9324 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '5' / TINYINT '-128';
--= 7c16787b [["_col0","tinyint"]] [[0]]
SELECT TINYINT '5' % TINYINT '-128';
--= 975d1b86 [["_col0","tinyint"]] [[5]]
SELECT TINYINT '5' / TINYINT '0';
--= fcb2e1e9 DIVISION_BY_ZERO
SELECT TINYINT '5' % TINYINT '0';
--= ded0b223 DIVISION_BY_ZERO
SELECT -(TINYINT '0');
--= b4c262a5 [["_col0","tinyint"]] [[0]]
SELECT TINYINT '0' + TINYINT '-128';
--= fa560387 [["_col0","tinyint"]] [[-128]]
SELECT TINYINT '0' - TINYINT '-128';
--= 7fc40554 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '0' * TINYINT '-128';
--= 65a315fc [["_col0","tinyint"]] [[0]]
SELECT TINYINT '0' / TINYINT '-128';
--= 770614c3 [["_col0","tinyint"]] [[0]]
SELECT TINYINT '0' % TINYINT '-128';
--= b613bd5c [["_col0","tinyint"]] [[0]]
SELECT TINYINT '0' / TINYINT '0';
--= 68aeddb4 DIVISION_BY_ZERO
SELECT TINYINT '0' % TINYINT '0';
--= 03cfa1c0 DIVISION_BY_ZERO
SELECT -(TINYINT '-1');
--= db748e18 [["_col0","tinyint"]] [[1]]
SELECT TINYINT '-1' + TINYINT '-128';
--= 30c3ebc4 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '-1' - TINYINT '-128';
--= 88c910aa [["_col0","tinyint"]] [[127]]
SELECT TINYINT '-1' * TINYINT '-128';
--= ccb04d8c NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '-1' / TINYINT '-128';
--= 0fb85ae7 [["_col0","tinyint"]] [[0]]
SELECT TINYINT '-1' % TINYINT '-128';
--= ff6b2c21 [["_col0","tinyint"]] [[-1]]
SELECT TINYINT '-1' / TINYINT '0';
--= d565602b DIVISION_BY_ZERO
SELECT TINYINT '-1' % TINYINT '0';
--= c3d9a171 DIVISION_BY_ZERO
SELECT -(TINYINT '127');
--= 683a4f11 [["_col0","tinyint"]] [[-127]]
SELECT TINYINT '127' + TINYINT '-128';
--= 6fe51206 [["_col0","tinyint"]] [[-1]]
SELECT TINYINT '127' - TINYINT '-128';
--= c8a32b2c NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '127' * TINYINT '-128';
--= c1ab4b11 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '127' / TINYINT '-128';
--= 70ecb157 [["_col0","tinyint"]] [[0]]
SELECT TINYINT '127' % TINYINT '-128';
--= 844f496a [["_col0","tinyint"]] [[127]]
SELECT TINYINT '127' / TINYINT '0';
--= f2c76b89 DIVISION_BY_ZERO
SELECT TINYINT '127' % TINYINT '0';
--= 693afda0 DIVISION_BY_ZERO
SELECT -(TINYINT '-128');
--= d194c876 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '-128' + TINYINT '-128';
--= f89b4b71 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '-128' - TINYINT '-128';
--= 5d73a6f4 [["_col0","tinyint"]] [[0]]
SELECT TINYINT '-128' * TINYINT '-128';
--= 75523700 NUMERIC_VALUE_OUT_OF_RANGE
SELECT TINYINT '-128' / TINYINT '-128';
--= 3543a42d [["_col0","tinyint"]] [[1]]
SELECT TINYINT '-128' % TINYINT '-128';
--= c76b58eb [["_col0","tinyint"]] [[0]]
SELECT TINYINT '-128' / TINYINT '0';
--= e6dd725f DIVISION_BY_ZERO
SELECT TINYINT '-128' % TINYINT '0';
--= b2a99bb6 DIVISION_BY_ZERO
SELECT SMALLINT '5' + SMALLINT '5', SMALLINT '5' - SMALLINT '5', SMALLINT '5' * SMALLINT '5';
--= d63b6f3d [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"]] [[10,0,25]]
SELECT SMALLINT '5' + SMALLINT '32767', SMALLINT '5' - SMALLINT '32767', SMALLINT '5' * SMALLINT '32767';
--= 02264e8a NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '5' + SMALLINT '-32768', SMALLINT '5' - SMALLINT '-32768', SMALLINT '5' * SMALLINT '-32768';
--= 35cf764d NUMERIC_VALUE_OUT_OF_RANGE
SELECT -(SMALLINT '5');
--= e69884c0 [["_col0","smallint"]] [[-5]]
SELECT SMALLINT '5' + SMALLINT '-32768';
--= 84b93ff4 [["_col0","smallint"]] [[-32763]]
SELECT SMALLINT '5' - SMALLINT '-32768';
--= a14b0917 NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '5' * SMALLINT '-32768';
--= 23e83dae NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '5' / SMALLINT '-32768';
--= 9443e88e [["_col0","smallint"]] [[0]]
SELECT SMALLINT '5' % SMALLINT '-32768';
--= 44ad1c71 [["_col0","smallint"]] [[5]]
SELECT SMALLINT '5' / SMALLINT '32767';
--= 5a2ca455 [["_col0","smallint"]] [[0]]
SELECT SMALLINT '5' % SMALLINT '32767';
--= 1713cd97 [["_col0","smallint"]] [[5]]
SELECT -(SMALLINT '32767');
--= 8d19afd3 [["_col0","smallint"]] [[-32767]]
SELECT SMALLINT '32767' + SMALLINT '-32768';
--= 99576890 [["_col0","smallint"]] [[-1]]
SELECT SMALLINT '32767' - SMALLINT '-32768';
--= d2254ccc NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '32767' * SMALLINT '-32768';
--= bfb66545 NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '32767' / SMALLINT '-32768';
--= ec058cb2 [["_col0","smallint"]] [[0]]
SELECT SMALLINT '32767' % SMALLINT '-32768';
--= df4eae45 [["_col0","smallint"]] [[32767]]
SELECT SMALLINT '32767' / SMALLINT '32767';
--= 9fae33cd [["_col0","smallint"]] [[1]]
SELECT SMALLINT '32767' % SMALLINT '32767';
--= 22ad2973 [["_col0","smallint"]] [[0]]
SELECT -(SMALLINT '-32768');
--= 321a1b75 NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '-32768' + SMALLINT '-32768';
--= 46241004 NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '-32768' - SMALLINT '-32768';
--= 6064b380 [["_col0","smallint"]] [[0]]
SELECT SMALLINT '-32768' * SMALLINT '-32768';
--= ab993b7c NUMERIC_VALUE_OUT_OF_RANGE
SELECT SMALLINT '-32768' / SMALLINT '-32768';
--= 73eedd5b [["_col0","smallint"]] [[1]]
SELECT SMALLINT '-32768' % SMALLINT '-32768';
--= 5025f999 [["_col0","smallint"]] [[0]]
SELECT SMALLINT '-32768' / SMALLINT '32767';
--= a97a59ba [["_col0","smallint"]] [[-1]]
SELECT SMALLINT '-32768' % SMALLINT '32767';
--= 31473db3 [["_col0","smallint"]] [[-1]]
SELECT 5 + 5, 5 - 5, 5 * 5;
--= b478a0cc [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[10,0,25]]
SELECT 5 + 0, 5 - 0, 5 * 0;
--= b48cd415 [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[5,5,0]]
SELECT 5 + -1, 5 - -1, 5 * -1;
--= 9ead2b85 [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[4,6,-5]]
SELECT 5 + 2147483647, 5 - 2147483647, 5 * 2147483647;
--= e8d0de99 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 5 + INTEGER '-2147483648', 5 - INTEGER '-2147483648', 5 * INTEGER '-2147483648';
--= e2096c70 NUMERIC_VALUE_OUT_OF_RANGE
SELECT -(5);
--= a3dbdd2c [["_col0","integer"]] [[-5]]
SELECT 5 + INTEGER '-2147483648';
--= 5efa83a9 [["_col0","integer"]] [[-2147483643]]
SELECT 5 - INTEGER '-2147483648';
--= e18b15d2 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 5 * INTEGER '-2147483648';
--= d35535b7 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 5 / INTEGER '-2147483648';
--= e8f63f00 [["_col0","integer"]] [[0]]
SELECT 5 % INTEGER '-2147483648';
--= 52324f65 [["_col0","integer"]] [[5]]
SELECT 5 / 0;
--= 21755ecb DIVISION_BY_ZERO
SELECT 5 % 0;
--= f7f9db70 DIVISION_BY_ZERO
SELECT -(0);
--= d7b399cb [["_col0","integer"]] [[0]]
SELECT 0 + INTEGER '-2147483648';
--= bccf3701 [["_col0","integer"]] [[-2147483648]]
SELECT 0 - INTEGER '-2147483648';
--= 0a6733f2 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 0 * INTEGER '-2147483648';
--= 8dec6ac6 [["_col0","integer"]] [[0]]
SELECT 0 / INTEGER '-2147483648';
--= 07d8f2ab [["_col0","integer"]] [[0]]
SELECT 0 % INTEGER '-2147483648';
--= ee64df71 [["_col0","integer"]] [[0]]
SELECT 0 / 0;
--= 22d2755e DIVISION_BY_ZERO
SELECT 0 % 0;
--= 5f03f020 DIVISION_BY_ZERO
SELECT -(-1);
--= 5a322bbf [["_col0","integer"]] [[1]]
SELECT -1 + INTEGER '-2147483648';
--= b01d419c NUMERIC_VALUE_OUT_OF_RANGE
SELECT -1 - INTEGER '-2147483648';
--= eb2b6fba [["_col0","integer"]] [[2147483647]]
SELECT -1 * INTEGER '-2147483648';
--= 0abaec42 NUMERIC_VALUE_OUT_OF_RANGE
SELECT -1 / INTEGER '-2147483648';
--= 2cfbd119 [["_col0","integer"]] [[0]]
SELECT -1 % INTEGER '-2147483648';
--= 69c97bb2 [["_col0","integer"]] [[-1]]
SELECT -1 / 0;
--= 42f358a2 DIVISION_BY_ZERO
SELECT -1 % 0;
--= 02db9adf DIVISION_BY_ZERO
SELECT -(2147483647);
--= 5f7c85e4 [["_col0","integer"]] [[-2147483647]]
SELECT 2147483647 + INTEGER '-2147483648';
--= e3b0e84e [["_col0","integer"]] [[-1]]
SELECT 2147483647 - INTEGER '-2147483648';
--= efc13b03 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 2147483647 * INTEGER '-2147483648';
--= f6b76f16 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 2147483647 / INTEGER '-2147483648';
--= 719e3209 [["_col0","integer"]] [[0]]
SELECT 2147483647 % INTEGER '-2147483648';
--= 1838723d [["_col0","integer"]] [[2147483647]]
SELECT 2147483647 / 0;
--= 7343f5d7 DIVISION_BY_ZERO
SELECT 2147483647 % 0;
--= 76d08147 DIVISION_BY_ZERO
SELECT -(INTEGER '-2147483648');
--= ae030340 NUMERIC_VALUE_OUT_OF_RANGE
SELECT INTEGER '-2147483648' + INTEGER '-2147483648';
--= 6a1ed999 NUMERIC_VALUE_OUT_OF_RANGE
SELECT INTEGER '-2147483648' - INTEGER '-2147483648';
--= 544d08a7 [["_col0","integer"]] [[0]]
SELECT INTEGER '-2147483648' * INTEGER '-2147483648';
--= 7a3ddeb8 NUMERIC_VALUE_OUT_OF_RANGE
SELECT INTEGER '-2147483648' / INTEGER '-2147483648';
--= a2197bda [["_col0","integer"]] [[1]]
SELECT INTEGER '-2147483648' % INTEGER '-2147483648';
--= f1d1fef1 [["_col0","integer"]] [[0]]
SELECT INTEGER '-2147483648' / 0;
--= f26b468e DIVISION_BY_ZERO
SELECT INTEGER '-2147483648' % 0;
--= e4c11bd6 DIVISION_BY_ZERO
SELECT BIGINT '5' + BIGINT '5', BIGINT '5' - BIGINT '5', BIGINT '5' * BIGINT '5';
--= 788099d1 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[10,0,25]]
SELECT BIGINT '5' + BIGINT '0', BIGINT '5' - BIGINT '0', BIGINT '5' * BIGINT '0';
--= b4e8b8f7 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,0]]
SELECT BIGINT '5' + BIGINT '-7', BIGINT '5' - BIGINT '-7', BIGINT '5' * BIGINT '-7';
--= 1e5df507 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[-2,12,-35]]
SELECT BIGINT '5' + 2147483648, BIGINT '5' - 2147483648, BIGINT '5' * 2147483648;
--= 5195036b [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[2147483653,-2147483643,10737418240]]
SELECT BIGINT '5' + BIGINT '9223372036854775807', BIGINT '5' - BIGINT '9223372036854775807', BIGINT '5' * BIGINT '9223372036854775807';
--= 5cce9444 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '5' + BIGINT '-9223372036854775808', BIGINT '5' - BIGINT '-9223372036854775808', BIGINT '5' * BIGINT '-9223372036854775808';
--= 44d62420 NUMERIC_VALUE_OUT_OF_RANGE
SELECT -(BIGINT '5');
--= 479f7767 [["_col0","bigint"]] [[-5]]
SELECT BIGINT '5' + BIGINT '-9223372036854775808';
--= 1905f406 [["_col0","bigint"]] [[-9223372036854775803]]
SELECT BIGINT '5' - BIGINT '-9223372036854775808';
--= a19af8e9 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '5' * BIGINT '-9223372036854775808';
--= 448ad3ec NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '5' / BIGINT '-9223372036854775808';
--= 43006335 [["_col0","bigint"]] [[0]]
SELECT BIGINT '5' % BIGINT '-9223372036854775808';
--= f592f445 [["_col0","bigint"]] [[5]]
SELECT BIGINT '5' / BIGINT '0';
--= 15775a3b DIVISION_BY_ZERO
SELECT BIGINT '5' % BIGINT '0';
--= 314bf341 DIVISION_BY_ZERO
SELECT -(BIGINT '0');
--= eca17bb5 [["_col0","bigint"]] [[0]]
SELECT BIGINT '0' + BIGINT '-9223372036854775808';
--= 486b008e [["_col0","bigint"]] [[-9223372036854775808]]
SELECT BIGINT '0' - BIGINT '-9223372036854775808';
--= 1ed45926 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '0' * BIGINT '-9223372036854775808';
--= 289b8f49 [["_col0","bigint"]] [[0]]
SELECT BIGINT '0' / BIGINT '-9223372036854775808';
--= e8aa4774 [["_col0","bigint"]] [[0]]
SELECT BIGINT '0' % BIGINT '-9223372036854775808';
--= 3126626b [["_col0","bigint"]] [[0]]
SELECT BIGINT '0' / BIGINT '0';
--= 233cd633 DIVISION_BY_ZERO
SELECT BIGINT '0' % BIGINT '0';
--= 5c5f8480 DIVISION_BY_ZERO
SELECT -(BIGINT '-7');
--= fc0a2421 [["_col0","bigint"]] [[7]]
SELECT BIGINT '-7' + BIGINT '-9223372036854775808';
--= e12fe53b NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '-7' - BIGINT '-9223372036854775808';
--= b2dfa6a0 [["_col0","bigint"]] [[9223372036854775801]]
SELECT BIGINT '-7' * BIGINT '-9223372036854775808';
--= b0b1f3dc NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '-7' / BIGINT '-9223372036854775808';
--= c9155057 [["_col0","bigint"]] [[0]]
SELECT BIGINT '-7' % BIGINT '-9223372036854775808';
--= 56c9e9d8 [["_col0","bigint"]] [[-7]]
SELECT BIGINT '-7' / BIGINT '0';
--= 8e265b6d DIVISION_BY_ZERO
SELECT BIGINT '-7' % BIGINT '0';
--= 38c11076 DIVISION_BY_ZERO
SELECT -(2147483648);
--= 0cf5d546 [["_col0","bigint"]] [[-2147483648]]
SELECT 2147483648 + BIGINT '-9223372036854775808';
--= e0a719df [["_col0","bigint"]] [[-9223372034707292160]]
SELECT 2147483648 - BIGINT '-9223372036854775808';
--= 4103e240 NUMERIC_VALUE_OUT_OF_RANGE
SELECT 2147483648 * BIGINT '-9223372036854775808';
--= 491ac62f NUMERIC_VALUE_OUT_OF_RANGE
SELECT 2147483648 / BIGINT '-9223372036854775808';
--= 14cc5426 [["_col0","bigint"]] [[0]]
SELECT 2147483648 % BIGINT '-9223372036854775808';
--= 90dbc082 [["_col0","bigint"]] [[2147483648]]
SELECT 2147483648 / BIGINT '0';
--= e0c5fec6 DIVISION_BY_ZERO
SELECT 2147483648 % BIGINT '0';
--= a8ed69e0 DIVISION_BY_ZERO
SELECT -(BIGINT '9223372036854775807');
--= 2816b6a5 [["_col0","bigint"]] [[-9223372036854775807]]
SELECT BIGINT '9223372036854775807' + BIGINT '-9223372036854775808';
--= bc1c6ee4 [["_col0","bigint"]] [[-1]]
SELECT BIGINT '9223372036854775807' - BIGINT '-9223372036854775808';
--= c3d083a0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '9223372036854775807' * BIGINT '-9223372036854775808';
--= 6e37383a NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '9223372036854775807' / BIGINT '-9223372036854775808';
--= da9b9a41 [["_col0","bigint"]] [[0]]
SELECT BIGINT '9223372036854775807' % BIGINT '-9223372036854775808';
--= 15616d03 [["_col0","bigint"]] [[9223372036854775807]]
SELECT BIGINT '9223372036854775807' / BIGINT '0';
--= 74cacacd DIVISION_BY_ZERO
SELECT BIGINT '9223372036854775807' % BIGINT '0';
--= f2cd1e79 DIVISION_BY_ZERO
SELECT -(BIGINT '-9223372036854775808');
--= 4982ea75 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '-9223372036854775808' + BIGINT '-9223372036854775808';
--= a480cef0 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '-9223372036854775808' - BIGINT '-9223372036854775808';
--= 7bcd7982 [["_col0","bigint"]] [[0]]
SELECT BIGINT '-9223372036854775808' * BIGINT '-9223372036854775808';
--= c410f519 NUMERIC_VALUE_OUT_OF_RANGE
SELECT BIGINT '-9223372036854775808' / BIGINT '-9223372036854775808';
--= 36542ec3 [["_col0","bigint"]] [[1]]
SELECT BIGINT '-9223372036854775808' % BIGINT '-9223372036854775808';
--= 623424a5 [["_col0","bigint"]] [[0]]
SELECT BIGINT '-9223372036854775808' / BIGINT '0';
--= c32f809e DIVISION_BY_ZERO
SELECT BIGINT '-9223372036854775808' % BIGINT '0';
--= 971ceefb DIVISION_BY_ZERO
SELECT REAL '1.5' + REAL '1.5', REAL '1.5' - REAL '1.5', REAL '1.5' * REAL '1.5';
--= c9e0e627 [["_col0","real"],["_col1","real"],["_col2","real"]] [["3.0","0.0","2.25"]]
SELECT REAL '1.5' + REAL '-0.0', REAL '1.5' - REAL '-0.0', REAL '1.5' * REAL '-0.0';
--= e2cf63fc [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.5","-0.0"]]
SELECT REAL '1.5' + REAL '-2.5', REAL '1.5' - REAL '-2.5', REAL '1.5' * REAL '-2.5';
--= 368eedf3 [["_col0","real"],["_col1","real"],["_col2","real"]] [["-1.0","4.0","-3.75"]]
SELECT REAL '1.5' + REAL '0.1', REAL '1.5' - REAL '0.1', REAL '1.5' * REAL '0.1';
--= 907101a4 [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.6","1.4","0.15"]]
SELECT REAL '1.5' + REAL '3.4028235E38', REAL '1.5' - REAL '3.4028235E38', REAL '1.5' * REAL '3.4028235E38';
--= b08e8fdd [["_col0","real"],["_col1","real"],["_col2","real"]] [["3.4028235E38","-3.4028235E38","Infinity"]]
SELECT REAL '1.5' + REAL '1.4E-45', REAL '1.5' - REAL '1.4E-45', REAL '1.5' * REAL '1.4E-45';
--= 7f2b7a0a [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.5","2.8E-45"]]
SELECT REAL '1.5' + CAST(nan() AS real), REAL '1.5' - CAST(nan() AS real), REAL '1.5' * CAST(nan() AS real);
--= 7a9aba22 [["_col0","real"],["_col1","real"],["_col2","real"]] [["NaN","NaN","NaN"]]
SELECT REAL '1.5' + CAST(infinity() AS real), REAL '1.5' - CAST(infinity() AS real), REAL '1.5' * CAST(infinity() AS real);
--= 4c87464a [["_col0","real"],["_col1","real"],["_col2","real"]] [["Infinity","-Infinity","Infinity"]]
SELECT -(REAL '1.5');
--= 04df702a [["_col0","real"]] [["-1.5"]]
SELECT REAL '1.5' + CAST(infinity() AS real);
--= e14d525b [["_col0","real"]] [["Infinity"]]
SELECT REAL '1.5' - CAST(infinity() AS real);
--= 5761511a [["_col0","real"]] [["-Infinity"]]
SELECT REAL '1.5' * CAST(infinity() AS real);
--= a0f36d81 [["_col0","real"]] [["Infinity"]]
SELECT REAL '1.5' / CAST(infinity() AS real);
--= 952ca588 [["_col0","real"]] [["0.0"]]
SELECT REAL '1.5' % CAST(infinity() AS real);
--= 920bc1af [["_col0","real"]] [["1.5"]]
SELECT REAL '1.5' / REAL '-0.0';
--= f6acdd61 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '1.5' % REAL '-0.0';
--= d44993f2 [["_col0","real"]] [["NaN"]]
SELECT -(REAL '-0.0');
--= a61c1323 [["_col0","real"]] [["0.0"]]
SELECT REAL '-0.0' + CAST(infinity() AS real);
--= da4116e9 [["_col0","real"]] [["Infinity"]]
SELECT REAL '-0.0' - CAST(infinity() AS real);
--= f794ab18 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '-0.0' * CAST(infinity() AS real);
--= 1f633676 [["_col0","real"]] [["NaN"]]
SELECT REAL '-0.0' / CAST(infinity() AS real);
--= b4e838e1 [["_col0","real"]] [["-0.0"]]
SELECT REAL '-0.0' % CAST(infinity() AS real);
--= 87162d65 [["_col0","real"]] [["-0.0"]]
SELECT REAL '-0.0' / REAL '-0.0';
--= b90b5e8c [["_col0","real"]] [["NaN"]]
SELECT REAL '-0.0' % REAL '-0.0';
--= b92a67e1 [["_col0","real"]] [["NaN"]]
SELECT -(REAL '-2.5');
--= 9f4a6cc3 [["_col0","real"]] [["2.5"]]
SELECT REAL '-2.5' + CAST(infinity() AS real);
--= d8ad08fb [["_col0","real"]] [["Infinity"]]
SELECT REAL '-2.5' - CAST(infinity() AS real);
--= a0732f6c [["_col0","real"]] [["-Infinity"]]
SELECT REAL '-2.5' * CAST(infinity() AS real);
--= d8968b1e [["_col0","real"]] [["-Infinity"]]
SELECT REAL '-2.5' / CAST(infinity() AS real);
--= c4956578 [["_col0","real"]] [["-0.0"]]
SELECT REAL '-2.5' % CAST(infinity() AS real);
--= a568b7c3 [["_col0","real"]] [["-2.5"]]
SELECT REAL '-2.5' / REAL '-0.0';
--= 6504671d [["_col0","real"]] [["Infinity"]]
SELECT REAL '-2.5' % REAL '-0.0';
--= 5ef3d5bf [["_col0","real"]] [["NaN"]]
SELECT -(REAL '0.1');
--= c920472b [["_col0","real"]] [["-0.1"]]
SELECT REAL '0.1' + CAST(infinity() AS real);
--= 15df49bc [["_col0","real"]] [["Infinity"]]
SELECT REAL '0.1' - CAST(infinity() AS real);
--= 2d95471e [["_col0","real"]] [["-Infinity"]]
SELECT REAL '0.1' * CAST(infinity() AS real);
--= 2ac5eba9 [["_col0","real"]] [["Infinity"]]
SELECT REAL '0.1' / CAST(infinity() AS real);
--= da38f613 [["_col0","real"]] [["0.0"]]
SELECT REAL '0.1' % CAST(infinity() AS real);
--= de6438da [["_col0","real"]] [["0.1"]]
SELECT REAL '0.1' / REAL '-0.0';
--= 66a5fc07 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '0.1' % REAL '-0.0';
--= c85f97b5 [["_col0","real"]] [["NaN"]]
SELECT -(REAL '3.4028235E38');
--= 513eaafd [["_col0","real"]] [["-3.4028235E38"]]
SELECT REAL '3.4028235E38' + CAST(infinity() AS real);
--= 967dacf9 [["_col0","real"]] [["Infinity"]]
SELECT REAL '3.4028235E38' - CAST(infinity() AS real);
--= b4dfea49 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '3.4028235E38' * CAST(infinity() AS real);
--= 8ea6c027 [["_col0","real"]] [["Infinity"]]
SELECT REAL '3.4028235E38' / CAST(infinity() AS real);
--= fc598443 [["_col0","real"]] [["0.0"]]
SELECT REAL '3.4028235E38' % CAST(infinity() AS real);
--= cda7a436 [["_col0","real"]] [["3.4028235E38"]]
SELECT REAL '3.4028235E38' / REAL '-0.0';
--= f2777025 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '3.4028235E38' % REAL '-0.0';
--= 91ea6631 [["_col0","real"]] [["NaN"]]
SELECT -(REAL '1.4E-45');
--= a8d301ad [["_col0","real"]] [["-1.4E-45"]]
SELECT REAL '1.4E-45' + CAST(infinity() AS real);
--= b0644d2b [["_col0","real"]] [["Infinity"]]
SELECT REAL '1.4E-45' - CAST(infinity() AS real);
--= 6135d8e1 [["_col0","real"]] [["-Infinity"]]
SELECT REAL '1.4E-45' * CAST(infinity() AS real);
--= 1bc37f5f [["_col0","real"]] [["Infinity"]]
SELECT REAL '1.4E-45' / CAST(infinity() AS real);
--= 71bbd1cb [["_col0","real"]] [["0.0"]]
SELECT REAL '1.4E-45' % CAST(infinity() AS real);
--= 6130ce20 [["_col0","real"]] [["1.4E-45"]]
SELECT REAL '1.4E-45' / REAL '-0.0';
--= b983658b [["_col0","real"]] [["-Infinity"]]
SELECT REAL '1.4E-45' % REAL '-0.0';
--= 458e9c6d [["_col0","real"]] [["NaN"]]
SELECT -(CAST(nan() AS real));
--= b6b4c628 [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) + CAST(infinity() AS real);
--= bdd9338d [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) - CAST(infinity() AS real);
--= 9a890f8e [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) * CAST(infinity() AS real);
--= 06463fff [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) / CAST(infinity() AS real);
--= f814983a [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) % CAST(infinity() AS real);
--= d89b2588 [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) / REAL '-0.0';
--= d7224b38 [["_col0","real"]] [["NaN"]]
SELECT CAST(nan() AS real) % REAL '-0.0';
--= ba5bae3b [["_col0","real"]] [["NaN"]]
SELECT -(CAST(infinity() AS real));
--= 7c403f40 [["_col0","real"]] [["-Infinity"]]
SELECT CAST(infinity() AS real) + CAST(infinity() AS real);
--= ac3b931e [["_col0","real"]] [["Infinity"]]
SELECT CAST(infinity() AS real) - CAST(infinity() AS real);
--= c50200ef [["_col0","real"]] [["NaN"]]
SELECT CAST(infinity() AS real) * CAST(infinity() AS real);
--= c418f96c [["_col0","real"]] [["Infinity"]]
SELECT CAST(infinity() AS real) / CAST(infinity() AS real);
--= 66ba31f3 [["_col0","real"]] [["NaN"]]
SELECT CAST(infinity() AS real) % CAST(infinity() AS real);
--= f7733cf4 [["_col0","real"]] [["NaN"]]
SELECT CAST(infinity() AS real) / REAL '-0.0';
--= 3b11028a [["_col0","real"]] [["-Infinity"]]
SELECT CAST(infinity() AS real) % REAL '-0.0';
--= 415ad4fb [["_col0","real"]] [["NaN"]]
SELECT 1.5 + 1.5, 1.5 - 1.5, 1.5 * 1.5;
--= 868c7b86 [["_col0","double"],["_col1","double"],["_col2","double"]] [["3.0","0.0","2.25"]]
SELECT 1.5 + 0.0, 1.5 - 0.0, 1.5 * 0.0;
--= 932c83dc [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","0.0"]]
SELECT 1.5 + -0e0, 1.5 - -0e0, 1.5 * -0e0;
--= 36e2ea1d [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","-0.0"]]
SELECT 1.5 + -1e19, 1.5 - -1e19, 1.5 * -1e19;
--= 68dcb23a [["_col0","double"],["_col1","double"],["_col2","double"]] [["-1.0E19","1.0E19","-1.5E19"]]
SELECT 1.5 + 1.7976931348623157E308, 1.5 - 1.7976931348623157E308, 1.5 * 1.7976931348623157E308;
--= ebe0c9ec [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.7976931348623157E308","-1.7976931348623157E308","Infinity"]]
SELECT 1.5 + 4.9E-324, 1.5 - 4.9E-324, 1.5 * 4.9E-324;
--= a51dcb89 [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","1.0E-323"]]
SELECT 1.5 + nan(), 1.5 - nan(), 1.5 * nan();
--= 54aa0e57 [["_col0","double"],["_col1","double"],["_col2","double"]] [["NaN","NaN","NaN"]]
SELECT 1.5 + infinity(), 1.5 - infinity(), 1.5 * infinity();
--= 9af53f01 [["_col0","double"],["_col1","double"],["_col2","double"]] [["Infinity","-Infinity","Infinity"]]
SELECT 1.5 + -infinity(), 1.5 - -infinity(), 1.5 * -infinity();
--= e4e9887e [["_col0","double"],["_col1","double"],["_col2","double"]] [["-Infinity","Infinity","-Infinity"]]
SELECT -(1.5);
--= b2cd79f5 [["_col0","double"]] [["-1.5"]]
SELECT 1.5 + -infinity();
--= 55363894 [["_col0","double"]] [["-Infinity"]]
SELECT 1.5 - -infinity();
--= ac65ea02 [["_col0","double"]] [["Infinity"]]
SELECT 1.5 * -infinity();
--= 9eedab5b [["_col0","double"]] [["-Infinity"]]
SELECT 1.5 / -infinity();
--= 2809957d [["_col0","double"]] [["-0.0"]]
SELECT 1.5 % -infinity();
--= 3b9bb3bd [["_col0","double"]] [["1.5"]]
SELECT 1.5 / 0.0;
--= b9366719 [["_col0","double"]] [["Infinity"]]
SELECT 1.5 % 0.0;
--= 84145e25 [["_col0","double"]] [["NaN"]]
SELECT -(0.0);
--= 9f6fc504 [["_col0","double"]] [["-0.0"]]
SELECT 0.0 + -infinity();
--= 4ab583b0 [["_col0","double"]] [["-Infinity"]]
SELECT 0.0 - -infinity();
--= c8e40735 [["_col0","double"]] [["Infinity"]]
SELECT 0.0 * -infinity();
--= eef97f42 [["_col0","double"]] [["NaN"]]
SELECT 0.0 / -infinity();
--= ba8511c1 [["_col0","double"]] [["-0.0"]]
SELECT 0.0 % -infinity();
--= a711744f [["_col0","double"]] [["0.0"]]
SELECT 0.0 / 0.0;
--= fbf1b7c8 [["_col0","double"]] [["NaN"]]
SELECT 0.0 % 0.0;
--= 5ec47ca8 [["_col0","double"]] [["NaN"]]
SELECT -(-0e0);
--= b9f1eef7 [["_col0","double"]] [["0.0"]]
SELECT -0e0 + -infinity();
--= 8a85a699 [["_col0","double"]] [["-Infinity"]]
SELECT -0e0 - -infinity();
--= d2c751d0 [["_col0","double"]] [["Infinity"]]
SELECT -0e0 * -infinity();
--= 9be1fe54 [["_col0","double"]] [["NaN"]]
SELECT -0e0 / -infinity();
--= e3f4b7b6 [["_col0","double"]] [["0.0"]]
SELECT -0e0 % -infinity();
--= 1e772fd0 [["_col0","double"]] [["-0.0"]]
SELECT -0e0 / 0.0;
--= 318011bb [["_col0","double"]] [["NaN"]]
SELECT -0e0 % 0.0;
--= a3561cda [["_col0","double"]] [["NaN"]]
SELECT -(-1e19);
--= 439e66bd [["_col0","double"]] [["1.0E19"]]
SELECT -1e19 + -infinity();
--= 80296d01 [["_col0","double"]] [["-Infinity"]]
SELECT -1e19 - -infinity();
--= 327a6725 [["_col0","double"]] [["Infinity"]]
SELECT -1e19 * -infinity();
--= f08b6fad [["_col0","double"]] [["Infinity"]]
SELECT -1e19 / -infinity();
--= 173461f0 [["_col0","double"]] [["0.0"]]
SELECT -1e19 % -infinity();
--= 304154df [["_col0","double"]] [["-1.0E19"]]
SELECT -1e19 / 0.0;
--= 74cb42bf [["_col0","double"]] [["-Infinity"]]
SELECT -1e19 % 0.0;
--= f63194bd [["_col0","double"]] [["NaN"]]
SELECT -(1.7976931348623157E308);
--= 3a724dba [["_col0","double"]] [["-1.7976931348623157E308"]]
SELECT 1.7976931348623157E308 + -infinity();
--= 9589957c [["_col0","double"]] [["-Infinity"]]
SELECT 1.7976931348623157E308 - -infinity();
--= b4662c20 [["_col0","double"]] [["Infinity"]]
SELECT 1.7976931348623157E308 * -infinity();
--= 2538dc23 [["_col0","double"]] [["-Infinity"]]
SELECT 1.7976931348623157E308 / -infinity();
--= 364acb6a [["_col0","double"]] [["-0.0"]]
SELECT 1.7976931348623157E308 % -infinity();
--= 8244011a [["_col0","double"]] [["1.7976931348623157E308"]]
SELECT 1.7976931348623157E308 / 0.0;
--= b053d47f [["_col0","double"]] [["Infinity"]]
SELECT 1.7976931348623157E308 % 0.0;
--= 47c15ee7 [["_col0","double"]] [["NaN"]]
SELECT -(4.9E-324);
--= cf4b596e [["_col0","double"]] [["-4.9E-324"]]
SELECT 4.9E-324 + -infinity();
--= 89c3453c [["_col0","double"]] [["-Infinity"]]
SELECT 4.9E-324 - -infinity();
--= d51b6c67 [["_col0","double"]] [["Infinity"]]
SELECT 4.9E-324 * -infinity();
--= d8aa5f20 [["_col0","double"]] [["-Infinity"]]
SELECT 4.9E-324 / -infinity();
--= d8fdf372 [["_col0","double"]] [["-0.0"]]
SELECT 4.9E-324 % -infinity();
--= 4a7032cc [["_col0","double"]] [["4.9E-324"]]
SELECT 4.9E-324 / 0.0;
--= 128b21fa [["_col0","double"]] [["Infinity"]]
SELECT 4.9E-324 % 0.0;
--= 27445a75 [["_col0","double"]] [["NaN"]]
SELECT -(nan());
--= 707a25a9 [["_col0","double"]] [["NaN"]]
SELECT nan() + -infinity();
--= 34bc98a5 [["_col0","double"]] [["NaN"]]
SELECT nan() - -infinity();
--= 03f140d8 [["_col0","double"]] [["NaN"]]
SELECT nan() * -infinity();
--= e74be4e0 [["_col0","double"]] [["NaN"]]
SELECT nan() / -infinity();
--= 67764e62 [["_col0","double"]] [["NaN"]]
SELECT nan() % -infinity();
--= 2cb90ea7 [["_col0","double"]] [["NaN"]]
SELECT nan() / 0.0;
--= 39b51419 [["_col0","double"]] [["NaN"]]
SELECT nan() % 0.0;
--= f3f0ec9f [["_col0","double"]] [["NaN"]]
SELECT -(infinity());
--= 9ee27026 [["_col0","double"]] [["-Infinity"]]
SELECT infinity() + -infinity();
--= b318e5af [["_col0","double"]] [["NaN"]]
SELECT infinity() - -infinity();
--= a0b5c9aa [["_col0","double"]] [["Infinity"]]
SELECT infinity() * -infinity();
--= 7ca45dd7 [["_col0","double"]] [["-Infinity"]]
SELECT infinity() / -infinity();
--= 64c502a4 [["_col0","double"]] [["NaN"]]
SELECT infinity() % -infinity();
--= 3096686a [["_col0","double"]] [["NaN"]]
SELECT infinity() / 0.0;
--= 3ef17b13 [["_col0","double"]] [["Infinity"]]
SELECT infinity() % 0.0;
--= c5e979a6 [["_col0","double"]] [["NaN"]]
SELECT -(-infinity());
--= b33c0045 [["_col0","double"]] [["Infinity"]]
SELECT -infinity() + -infinity();
--= 3a738409 [["_col0","double"]] [["-Infinity"]]
SELECT -infinity() - -infinity();
--= e6bdbd96 [["_col0","double"]] [["NaN"]]
SELECT -infinity() * -infinity();
--= b5204cf0 [["_col0","double"]] [["Infinity"]]
SELECT -infinity() / -infinity();
--= cbcbb93b [["_col0","double"]] [["NaN"]]
SELECT -infinity() % -infinity();
--= 9c70d42f [["_col0","double"]] [["NaN"]]
SELECT -infinity() / 0.0;
--= c6d670ce [["_col0","double"]] [["-Infinity"]]
SELECT -infinity() % 0.0;
--= 3567c72f [["_col0","double"]] [["NaN"]]
SELECT DECIMAL '1.50' + DECIMAL '1.50', DECIMAL '1.50' - DECIMAL '1.50', DECIMAL '1.50' * DECIMAL '1.50';
--= c2175c07 [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(6,4)"]] [["3.00","0.00","2.2500"]]
SELECT DECIMAL '1.50' + DECIMAL '0.0', DECIMAL '1.50' - DECIMAL '0.0', DECIMAL '1.50' * DECIMAL '0.0';
--= 7513267d [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(4,3)"]] [["1.50","1.50","0.000"]]
SELECT DECIMAL '1.50' + DECIMAL '-0.5', DECIMAL '1.50' - DECIMAL '-0.5', DECIMAL '1.50' * DECIMAL '-0.5';
--= 3bc6135a [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(4,3)"]] [["1.00","2.00","-0.750"]]
SELECT DECIMAL '1.50' + DECIMAL '-2.55', DECIMAL '1.50' - DECIMAL '-2.55', DECIMAL '1.50' * DECIMAL '-2.55';
--= 1c5e907b [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(6,4)"]] [["-1.05","4.05","-3.8250"]]
SELECT DECIMAL '1.50' + DECIMAL '0.005', DECIMAL '1.50' - DECIMAL '0.005', DECIMAL '1.50' * DECIMAL '0.005';
--= bf7f8151 [["_col0","decimal(5,3)"],["_col1","decimal(5,3)"],["_col2","decimal(6,5)"]] [["1.505","1.495","0.00750"]]
SELECT DECIMAL '1.50' + DECIMAL '123456789012345.678', DECIMAL '1.50' - DECIMAL '123456789012345.678', DECIMAL '1.50' * DECIMAL '123456789012345.678';
--= 4efc9b99 [["_col0","decimal(19,3)"],["_col1","decimal(19,3)"],["_col2","decimal(21,5)"]] [["123456789012347.178","-123456789012344.178","185185183518518.51700"]]
SELECT DECIMAL '1.50' + DECIMAL '99999999999999999999999999999999999999', DECIMAL '1.50' - DECIMAL '99999999999999999999999999999999999999', DECIMAL '1.50' * DECIMAL '99999999999999999999999999999999999999';
--= c611a6cb NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '1.50' + DECIMAL '-0.00000000000000000000000000000000000001', DECIMAL '1.50' - DECIMAL '-0.00000000000000000000000000000000000001', DECIMAL '1.50' * DECIMAL '-0.00000000000000000000000000000000000001';
--= 5c2b51a5 INVALID_FUNCTION_ARGUMENT
SELECT DECIMAL '1.50' + DECIMAL '5', DECIMAL '1.50' - DECIMAL '5', DECIMAL '1.50' * DECIMAL '5';
--= 1aa31432 [["_col0","decimal(4,2)"],["_col1","decimal(4,2)"],["_col2","decimal(4,2)"]] [["6.50","-3.50","7.50"]]
SELECT -(DECIMAL '1.50');
--= 06925907 [["_col0","decimal(3,2)"]] [["-1.50"]]
SELECT DECIMAL '1.50' + DECIMAL '5';
--= 85d16496 [["_col0","decimal(4,2)"]] [["6.50"]]
SELECT DECIMAL '1.50' - DECIMAL '5';
--= c65e26e9 [["_col0","decimal(4,2)"]] [["-3.50"]]
SELECT DECIMAL '1.50' * DECIMAL '5';
--= 30f94f0a [["_col0","decimal(4,2)"]] [["7.50"]]
SELECT DECIMAL '1.50' / DECIMAL '5';
--= 0c05435a [["_col0","decimal(3,2)"]] [["0.30"]]
SELECT DECIMAL '1.50' % DECIMAL '5';
--= cbd627a8 [["_col0","decimal(3,2)"]] [["1.50"]]
SELECT DECIMAL '1.50' / DECIMAL '0.0';
--= ed48707b DIVISION_BY_ZERO
SELECT DECIMAL '1.50' % DECIMAL '0.0';
--= c5fe1552 DIVISION_BY_ZERO
SELECT -(DECIMAL '0.0');
--= 29a7e835 [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT DECIMAL '0.0' + DECIMAL '5';
--= e295b87c [["_col0","decimal(3,1)"]] [["5.0"]]
SELECT DECIMAL '0.0' - DECIMAL '5';
--= 69002bbb [["_col0","decimal(3,1)"]] [["-5.0"]]
SELECT DECIMAL '0.0' * DECIMAL '5';
--= c35c09dd [["_col0","decimal(2,1)"]] [["0.0"]]
SELECT DECIMAL '0.0' / DECIMAL '5';
--= 69c483d5 [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT DECIMAL '0.0' % DECIMAL '5';
--= 371b20cf [["_col0","decimal(1,1)"]] [["0.0"]]
SELECT DECIMAL '0.0' / DECIMAL '0.0';
--= f34bbb63 DIVISION_BY_ZERO
SELECT DECIMAL '0.0' % DECIMAL '0.0';
--= 947ac920 DIVISION_BY_ZERO
SELECT -(DECIMAL '-0.5');
--= 0da6c534 [["_col0","decimal(1,1)"]] [["0.5"]]
SELECT DECIMAL '-0.5' + DECIMAL '5';
--= 49ff629e [["_col0","decimal(3,1)"]] [["4.5"]]
SELECT DECIMAL '-0.5' - DECIMAL '5';
--= 846666cd [["_col0","decimal(3,1)"]] [["-5.5"]]
SELECT DECIMAL '-0.5' * DECIMAL '5';
--= 5020b2d5 [["_col0","decimal(2,1)"]] [["-2.5"]]
SELECT DECIMAL '-0.5' / DECIMAL '5';
--= 19866228 [["_col0","decimal(1,1)"]] [["-0.1"]]
SELECT DECIMAL '-0.5' % DECIMAL '5';
--= db70ca9b [["_col0","decimal(1,1)"]] [["-0.5"]]
SELECT DECIMAL '-0.5' / DECIMAL '0.0';
--= 38909c9f DIVISION_BY_ZERO
SELECT DECIMAL '-0.5' % DECIMAL '0.0';
--= 82f3d8c6 DIVISION_BY_ZERO
SELECT -(DECIMAL '-2.55');
--= a6731bfa [["_col0","decimal(3,2)"]] [["2.55"]]
SELECT DECIMAL '-2.55' + DECIMAL '5';
--= 9e597f02 [["_col0","decimal(4,2)"]] [["2.45"]]
SELECT DECIMAL '-2.55' - DECIMAL '5';
--= 35ed23a8 [["_col0","decimal(4,2)"]] [["-7.55"]]
SELECT DECIMAL '-2.55' * DECIMAL '5';
--= 13265a80 [["_col0","decimal(4,2)"]] [["-12.75"]]
SELECT DECIMAL '-2.55' / DECIMAL '5';
--= 38abd81c [["_col0","decimal(3,2)"]] [["-0.51"]]
SELECT DECIMAL '-2.55' % DECIMAL '5';
--= 546ef94c [["_col0","decimal(3,2)"]] [["-2.55"]]
SELECT DECIMAL '-2.55' / DECIMAL '0.0';
--= f0646d12 DIVISION_BY_ZERO
SELECT DECIMAL '-2.55' % DECIMAL '0.0';
--= 325dcd2d DIVISION_BY_ZERO
SELECT -(DECIMAL '0.005');
--= 4b827204 [["_col0","decimal(3,3)"]] [["-0.005"]]
SELECT DECIMAL '0.005' + DECIMAL '5';
--= 5bed8df4 [["_col0","decimal(5,3)"]] [["5.005"]]
SELECT DECIMAL '0.005' - DECIMAL '5';
--= 4933f663 [["_col0","decimal(5,3)"]] [["-4.995"]]
SELECT DECIMAL '0.005' * DECIMAL '5';
--= 5a470f3f [["_col0","decimal(4,3)"]] [["0.025"]]
SELECT DECIMAL '0.005' / DECIMAL '5';
--= 5c38e1de [["_col0","decimal(3,3)"]] [["0.001"]]
SELECT DECIMAL '0.005' % DECIMAL '5';
--= 7e5a64b9 [["_col0","decimal(3,3)"]] [["0.005"]]
SELECT DECIMAL '0.005' / DECIMAL '0.0';
--= b3dbef8d DIVISION_BY_ZERO
SELECT DECIMAL '0.005' % DECIMAL '0.0';
--= 17e8f279 DIVISION_BY_ZERO
SELECT -(DECIMAL '123456789012345.678');
--= 688ea0a3 [["_col0","decimal(18,3)"]] [["-123456789012345.678"]]
SELECT DECIMAL '123456789012345.678' + DECIMAL '5';
--= 6ef5282f [["_col0","decimal(19,3)"]] [["123456789012350.678"]]
SELECT DECIMAL '123456789012345.678' - DECIMAL '5';
--= afd29bde [["_col0","decimal(19,3)"]] [["123456789012340.678"]]
SELECT DECIMAL '123456789012345.678' * DECIMAL '5';
--= a4d2e25e [["_col0","decimal(19,3)"]] [["617283945061728.390"]]
SELECT DECIMAL '123456789012345.678' / DECIMAL '5';
--= 23704f48 [["_col0","decimal(18,3)"]] [["24691357802469.136"]]
SELECT DECIMAL '123456789012345.678' % DECIMAL '5';
--= dd5dc6db [["_col0","decimal(4,3)"]] [["0.678"]]
SELECT DECIMAL '123456789012345.678' / DECIMAL '0.0';
--= 2fe97408 DIVISION_BY_ZERO
SELECT DECIMAL '123456789012345.678' % DECIMAL '0.0';
--= c63e1102 DIVISION_BY_ZERO
SELECT -(DECIMAL '99999999999999999999999999999999999999');
--= 1e63518d [["_col0","decimal(38,0)"]] [["-99999999999999999999999999999999999999"]]
SELECT DECIMAL '99999999999999999999999999999999999999' + DECIMAL '5';
--= d0418b84 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '99999999999999999999999999999999999999' - DECIMAL '5';
--= 38b7a3f2 [["_col0","decimal(38,0)"]] [["99999999999999999999999999999999999994"]]
SELECT DECIMAL '99999999999999999999999999999999999999' * DECIMAL '5';
--= ebd73fdf NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '99999999999999999999999999999999999999' / DECIMAL '5';
--= eb2f7515 [["_col0","decimal(38,0)"]] [["20000000000000000000000000000000000000"]]
SELECT DECIMAL '99999999999999999999999999999999999999' % DECIMAL '5';
--= 7551f676 [["_col0","decimal(1,0)"]] [["4"]]
SELECT DECIMAL '99999999999999999999999999999999999999' / DECIMAL '0.0';
--= a2b15c7c DIVISION_BY_ZERO
SELECT DECIMAL '99999999999999999999999999999999999999' % DECIMAL '0.0';
--= 8de7ed34 DIVISION_BY_ZERO
SELECT -(DECIMAL '-0.00000000000000000000000000000000000001');
--= 0547b828 [["_col0","decimal(38,38)"]] [["0.00000000000000000000000000000000000001"]]
SELECT DECIMAL '-0.00000000000000000000000000000000000001' + DECIMAL '5';
--= 3f4987bb NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '-0.00000000000000000000000000000000000001' - DECIMAL '5';
--= 27398cc5 NUMERIC_VALUE_OUT_OF_RANGE
SELECT DECIMAL '-0.00000000000000000000000000000000000001' * DECIMAL '5';
--= e19f7b08 [["_col0","decimal(38,38)"]] [["-0.00000000000000000000000000000000000005"]]
SELECT DECIMAL '-0.00000000000000000000000000000000000001' / DECIMAL '5';
--= 8b675207 [["_col0","decimal(38,38)"]] [["0.00000000000000000000000000000000000000"]]
SELECT DECIMAL '-0.00000000000000000000000000000000000001' % DECIMAL '5';
--= bd891060 [["_col0","decimal(38,38)"]] [["-0.00000000000000000000000000000000000001"]]
SELECT DECIMAL '-0.00000000000000000000000000000000000001' / DECIMAL '0.0';
--= 9c27ce99 DIVISION_BY_ZERO
SELECT DECIMAL '-0.00000000000000000000000000000000000001' % DECIMAL '0.0';
--= 56b31a48 DIVISION_BY_ZERO
SELECT -(DECIMAL '5');
--= d968b270 [["_col0","decimal(1,0)"]] [["-5"]]
SELECT DECIMAL '5' + DECIMAL '5';
--= b4fd2f50 [["_col0","decimal(2,0)"]] [["10"]]
SELECT DECIMAL '5' - DECIMAL '5';
--= 2546596d [["_col0","decimal(2,0)"]] [["0"]]
SELECT DECIMAL '5' * DECIMAL '5';
--= 712e0b64 [["_col0","decimal(2,0)"]] [["25"]]
SELECT DECIMAL '5' / DECIMAL '5';
--= c50db48c [["_col0","decimal(1,0)"]] [["1"]]
SELECT DECIMAL '5' % DECIMAL '5';
--= efca3196 [["_col0","decimal(1,0)"]] [["0"]]
SELECT DECIMAL '5' / DECIMAL '0.0';
--= 08198a30 DIVISION_BY_ZERO
SELECT DECIMAL '5' % DECIMAL '0.0';
--= 97c9130a DIVISION_BY_ZERO
SELECT TINYINT '5' = TINYINT '5';
--= 21bb1cc5 [["_col0","boolean"]] [[true]]
SELECT TINYINT '5' < TINYINT '5';
--= b24635b0 [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', TINYINT '5'), coalesce(TINYINT '5', TINYINT '5'), if(false, TINYINT '5', TINYINT '5');
--= f1a8e15b [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"]] [[5,5,5]]
SELECT TINYINT '5' = SMALLINT '5';
--= fe22dd65 [["_col0","boolean"]] [[true]]
SELECT TINYINT '5' < SMALLINT '5';
--= 5747390a [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', SMALLINT '5'), coalesce(SMALLINT '5', TINYINT '5'), if(false, TINYINT '5', SMALLINT '5');
--= 380867cc [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"]] [[5,5,5]]
SELECT TINYINT '5' = 5;
--= a13476c2 [["_col0","boolean"]] [[true]]
SELECT TINYINT '5' < 5;
--= 1dc99c9b [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', 5), coalesce(5, TINYINT '5'), if(false, TINYINT '5', 5);
--= 6510e925 [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[5,5,5]]
SELECT TINYINT '5' = BIGINT '5';
--= 616ac5cd [["_col0","boolean"]] [[true]]
SELECT TINYINT '5' < BIGINT '5';
--= 80bed530 [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', BIGINT '5'), coalesce(BIGINT '5', TINYINT '5'), if(false, TINYINT '5', BIGINT '5');
--= f43ff195 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,5]]
SELECT TINYINT '5' = REAL '1.5';
--= cbc8d746 [["_col0","boolean"]] [[false]]
SELECT TINYINT '5' < REAL '1.5';
--= fcb7b931 [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', REAL '1.5'), coalesce(REAL '1.5', TINYINT '5'), if(false, TINYINT '5', REAL '1.5');
--= 444ce9c3 [["_col0","real"],["_col1","real"],["_col2","real"]] [["5.0","1.5","1.5"]]
SELECT TINYINT '5' = 1.5;
--= f3976755 [["_col0","boolean"]] [[false]]
SELECT TINYINT '5' < 1.5;
--= fef80ab8 [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', 1.5), coalesce(1.5, TINYINT '5'), if(false, TINYINT '5', 1.5);
--= 000f96a8 [["_col0","double"],["_col1","double"],["_col2","double"]] [["5.0","1.5","1.5"]]
SELECT TINYINT '5' = DECIMAL '1.50';
--= e11060da [["_col0","boolean"]] [[false]]
SELECT TINYINT '5' < DECIMAL '1.50';
--= e59b1c97 [["_col0","boolean"]] [[false]]
SELECT coalesce(TINYINT '5', DECIMAL '1.50'), coalesce(DECIMAL '1.50', TINYINT '5'), if(false, TINYINT '5', DECIMAL '1.50');
--= 1d928eb5 [["_col0","decimal(5,2)"],["_col1","decimal(5,2)"],["_col2","decimal(5,2)"]] [["5.00","1.50","1.50"]]
SELECT TINYINT '5' = DECIMAL '12345678901234567890';
--= 9dd9464d [["_col0","boolean"]] [[false]]
SELECT TINYINT '5' < DECIMAL '12345678901234567890';
--= 38617847 [["_col0","boolean"]] [[true]]
SELECT coalesce(TINYINT '5', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', TINYINT '5'), if(false, TINYINT '5', DECIMAL '12345678901234567890');
--= 0f8b3f8b [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["5","12345678901234567890","12345678901234567890"]]
SELECT TINYINT '5' = true;
--= 518f7d17 TYPE_MISMATCH
SELECT TINYINT '5' < true;
--= 01ac97f8 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', true), coalesce(true, TINYINT '5'), if(false, TINYINT '5', true);
--= fa101270 TYPE_MISMATCH
SELECT TINYINT '5' = '5';
--= 9bbc9b1e TYPE_MISMATCH
SELECT TINYINT '5' < '5';
--= 3dbe8663 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', '5'), coalesce('5', TINYINT '5'), if(false, TINYINT '5', '5');
--= b028db73 TYPE_MISMATCH
SELECT TINYINT '5' = CAST('2020-02-29' AS varchar);
--= eceef678 TYPE_MISMATCH
SELECT TINYINT '5' < CAST('2020-02-29' AS varchar);
--= 875a64cb TYPE_MISMATCH
SELECT coalesce(TINYINT '5', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), TINYINT '5'), if(false, TINYINT '5', CAST('2020-02-29' AS varchar));
--= 18722e17 TYPE_MISMATCH
SELECT TINYINT '5' = CAST('5' AS char(3));
--= 08b8e7b5 TYPE_MISMATCH
SELECT TINYINT '5' < CAST('5' AS char(3));
--= f45ba27e TYPE_MISMATCH
SELECT coalesce(TINYINT '5', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), TINYINT '5'), if(false, TINYINT '5', CAST('5' AS char(3)));
--= 8b815951 TYPE_MISMATCH
SELECT TINYINT '5' = X'35';
--= 7a9d758b TYPE_MISMATCH
SELECT TINYINT '5' < X'35';
--= 5867749e TYPE_MISMATCH
SELECT coalesce(TINYINT '5', X'35'), coalesce(X'35', TINYINT '5'), if(false, TINYINT '5', X'35');
--= c2afddd0 TYPE_MISMATCH
SELECT TINYINT '5' = DATE '2020-02-29';
--= b4400a9a TYPE_MISMATCH
SELECT TINYINT '5' < DATE '2020-02-29';
--= 393e78e8 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', DATE '2020-02-29'), coalesce(DATE '2020-02-29', TINYINT '5'), if(false, TINYINT '5', DATE '2020-02-29');
--= 18cd57ee TYPE_MISMATCH
SELECT TINYINT '5' = TIME '13:04:05.678';
--= 4f7bef65 TYPE_MISMATCH
SELECT TINYINT '5' < TIME '13:04:05.678';
--= 191f1218 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', TINYINT '5'), if(false, TINYINT '5', TIME '13:04:05.678');
--= 47a1905c TYPE_MISMATCH
SELECT TINYINT '5' = TIMESTAMP '2020-02-29 13:04:05';
--= 94b3e7af TYPE_MISMATCH
SELECT TINYINT '5' < TIMESTAMP '2020-02-29 13:04:05';
--= 15ac7b87 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', TINYINT '5'), if(false, TINYINT '5', TIMESTAMP '2020-02-29 13:04:05');
--= 9dc72b15 TYPE_MISMATCH
SELECT TINYINT '5' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 9ad07ef0 TYPE_MISMATCH
SELECT TINYINT '5' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= bb4c0806 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TINYINT '5'), if(false, TINYINT '5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= cd8f6d95 TYPE_MISMATCH
SELECT TINYINT '5' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 9f258b61 TYPE_MISMATCH
SELECT TINYINT '5' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 0b0b7428 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TINYINT '5'), if(false, TINYINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 149bb09a TYPE_MISMATCH
SELECT TINYINT '5' = INTERVAL '1' DAY;
--= d97e9eeb TYPE_MISMATCH
SELECT TINYINT '5' < INTERVAL '1' DAY;
--= 77769695 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, TINYINT '5'), if(false, TINYINT '5', INTERVAL '1' DAY);
--= 37dc6c0c TYPE_MISMATCH
SELECT TINYINT '5' = INTERVAL '1' YEAR;
--= 75bd9195 TYPE_MISMATCH
SELECT TINYINT '5' < INTERVAL '1' YEAR;
--= 91d722ad TYPE_MISMATCH
SELECT coalesce(TINYINT '5', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, TINYINT '5'), if(false, TINYINT '5', INTERVAL '1' YEAR);
--= 72754b2a TYPE_MISMATCH
SELECT TINYINT '5' = ARRAY[1, 2];
--= 3f04c77e TYPE_MISMATCH
SELECT TINYINT '5' < ARRAY[1, 2];
--= f5420468 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', ARRAY[1, 2]), coalesce(ARRAY[1, 2], TINYINT '5'), if(false, TINYINT '5', ARRAY[1, 2]);
--= c668b9d2 TYPE_MISMATCH
SELECT TINYINT '5' = MAP(ARRAY['a'], ARRAY[1]);
--= 9902b77f TYPE_MISMATCH
SELECT TINYINT '5' < MAP(ARRAY['a'], ARRAY[1]);
--= de28786c TYPE_MISMATCH
SELECT coalesce(TINYINT '5', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), TINYINT '5'), if(false, TINYINT '5', MAP(ARRAY['a'], ARRAY[1]));
--= 360d768a TYPE_MISMATCH
SELECT TINYINT '5' = ROW(1, 'a');
--= cd57f739 TYPE_MISMATCH
SELECT TINYINT '5' < ROW(1, 'a');
--= 2d7aabb3 TYPE_MISMATCH
SELECT coalesce(TINYINT '5', ROW(1, 'a')), coalesce(ROW(1, 'a'), TINYINT '5'), if(false, TINYINT '5', ROW(1, 'a'));
--= 16418de5 TYPE_MISMATCH
SELECT TINYINT '5' = JSON '1';
--= f4e00f60 TYPE_MISMATCH
SELECT TINYINT '5' < JSON '1';
--= 0b3eb90c TYPE_MISMATCH
SELECT coalesce(TINYINT '5', JSON '1'), coalesce(JSON '1', TINYINT '5'), if(false, TINYINT '5', JSON '1');
--= 7e7736fe TYPE_MISMATCH
SELECT TINYINT '5' = NULL;
--= 7f9fa934 [["_col0","boolean"]] [[null]]
SELECT TINYINT '5' < NULL;
--= 3fccf6b8 [["_col0","boolean"]] [[null]]
SELECT coalesce(TINYINT '5', NULL), coalesce(NULL, TINYINT '5'), if(false, TINYINT '5', NULL);
--= 58a601a4 [["_col0","tinyint"],["_col1","tinyint"],["_col2","tinyint"]] [[5,5,null]]
SELECT SMALLINT '5' = SMALLINT '5';
--= 5e579f19 [["_col0","boolean"]] [[true]]
SELECT SMALLINT '5' < SMALLINT '5';
--= e0fec1f6 [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', SMALLINT '5'), coalesce(SMALLINT '5', SMALLINT '5'), if(false, SMALLINT '5', SMALLINT '5');
--= 28684ab9 [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"]] [[5,5,5]]
SELECT SMALLINT '5' = 5;
--= 51340028 [["_col0","boolean"]] [[true]]
SELECT SMALLINT '5' < 5;
--= 9c8d2445 [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', 5), coalesce(5, SMALLINT '5'), if(false, SMALLINT '5', 5);
--= 4c87df25 [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[5,5,5]]
SELECT SMALLINT '5' = BIGINT '5';
--= 82c30d58 [["_col0","boolean"]] [[true]]
SELECT SMALLINT '5' < BIGINT '5';
--= 151b7aed [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', BIGINT '5'), coalesce(BIGINT '5', SMALLINT '5'), if(false, SMALLINT '5', BIGINT '5');
--= 4bad3b46 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,5]]
SELECT SMALLINT '5' = REAL '1.5';
--= 7566ad6e [["_col0","boolean"]] [[false]]
SELECT SMALLINT '5' < REAL '1.5';
--= afdd8051 [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', REAL '1.5'), coalesce(REAL '1.5', SMALLINT '5'), if(false, SMALLINT '5', REAL '1.5');
--= 710d8803 [["_col0","real"],["_col1","real"],["_col2","real"]] [["5.0","1.5","1.5"]]
SELECT SMALLINT '5' = 1.5;
--= a5abb3d2 [["_col0","boolean"]] [[false]]
SELECT SMALLINT '5' < 1.5;
--= dc121ca0 [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', 1.5), coalesce(1.5, SMALLINT '5'), if(false, SMALLINT '5', 1.5);
--= d8e107fc [["_col0","double"],["_col1","double"],["_col2","double"]] [["5.0","1.5","1.5"]]
SELECT SMALLINT '5' = DECIMAL '1.50';
--= e2c3286b [["_col0","boolean"]] [[false]]
SELECT SMALLINT '5' < DECIMAL '1.50';
--= 9b9dc77d [["_col0","boolean"]] [[false]]
SELECT coalesce(SMALLINT '5', DECIMAL '1.50'), coalesce(DECIMAL '1.50', SMALLINT '5'), if(false, SMALLINT '5', DECIMAL '1.50');
--= 3c7b1aa5 [["_col0","decimal(7,2)"],["_col1","decimal(7,2)"],["_col2","decimal(7,2)"]] [["5.00","1.50","1.50"]]
SELECT SMALLINT '5' = DECIMAL '12345678901234567890';
--= 643d8251 [["_col0","boolean"]] [[false]]
SELECT SMALLINT '5' < DECIMAL '12345678901234567890';
--= 0b42a7e8 [["_col0","boolean"]] [[true]]
SELECT coalesce(SMALLINT '5', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', SMALLINT '5'), if(false, SMALLINT '5', DECIMAL '12345678901234567890');
--= f7884231 [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["5","12345678901234567890","12345678901234567890"]]
SELECT SMALLINT '5' = true;
--= 8ecd9bed TYPE_MISMATCH
SELECT SMALLINT '5' < true;
--= 8ad94f23 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', true), coalesce(true, SMALLINT '5'), if(false, SMALLINT '5', true);
--= 6166ca53 TYPE_MISMATCH
SELECT SMALLINT '5' = '5';
--= 239b056c TYPE_MISMATCH
SELECT SMALLINT '5' < '5';
--= 2cfc3877 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', '5'), coalesce('5', SMALLINT '5'), if(false, SMALLINT '5', '5');
--= 920be1f4 TYPE_MISMATCH
SELECT SMALLINT '5' = CAST('2020-02-29' AS varchar);
--= f4959e7f TYPE_MISMATCH
SELECT SMALLINT '5' < CAST('2020-02-29' AS varchar);
--= 7b5445f9 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), SMALLINT '5'), if(false, SMALLINT '5', CAST('2020-02-29' AS varchar));
--= 1a10ce81 TYPE_MISMATCH
SELECT SMALLINT '5' = CAST('5' AS char(3));
--= 51d477f2 TYPE_MISMATCH
SELECT SMALLINT '5' < CAST('5' AS char(3));
--= dc70acc6 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), SMALLINT '5'), if(false, SMALLINT '5', CAST('5' AS char(3)));
--= 85bc2955 TYPE_MISMATCH
SELECT SMALLINT '5' = X'35';
--= 7f477b8d TYPE_MISMATCH
SELECT SMALLINT '5' < X'35';
--= 65002ffa TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', X'35'), coalesce(X'35', SMALLINT '5'), if(false, SMALLINT '5', X'35');
--= 88845ba2 TYPE_MISMATCH
SELECT SMALLINT '5' = DATE '2020-02-29';
--= 3c7a4990 TYPE_MISMATCH
SELECT SMALLINT '5' < DATE '2020-02-29';
--= 0c491333 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', DATE '2020-02-29'), coalesce(DATE '2020-02-29', SMALLINT '5'), if(false, SMALLINT '5', DATE '2020-02-29');
--= 94c55f2b TYPE_MISMATCH
SELECT SMALLINT '5' = TIME '13:04:05.678';
--= 2de3ad11 TYPE_MISMATCH
SELECT SMALLINT '5' < TIME '13:04:05.678';
--= abc0df8d TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', SMALLINT '5'), if(false, SMALLINT '5', TIME '13:04:05.678');
--= da1a14d2 TYPE_MISMATCH
SELECT SMALLINT '5' = TIMESTAMP '2020-02-29 13:04:05';
--= d7a740fd TYPE_MISMATCH
SELECT SMALLINT '5' < TIMESTAMP '2020-02-29 13:04:05';
--= 0e5fa4db TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', SMALLINT '5'), if(false, SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05');
--= 6e5cdabb TYPE_MISMATCH
SELECT SMALLINT '5' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= a38a85fd TYPE_MISMATCH
SELECT SMALLINT '5' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 95f2375b TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', SMALLINT '5'), if(false, SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 61df1a30 TYPE_MISMATCH
SELECT SMALLINT '5' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 27de5290 TYPE_MISMATCH
SELECT SMALLINT '5' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 19b3622a TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', SMALLINT '5'), if(false, SMALLINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= bc04451d TYPE_MISMATCH
SELECT SMALLINT '5' = INTERVAL '1' DAY;
--= cac3218b TYPE_MISMATCH
SELECT SMALLINT '5' < INTERVAL '1' DAY;
--= 5e022046 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, SMALLINT '5'), if(false, SMALLINT '5', INTERVAL '1' DAY);
--= 160a2270 TYPE_MISMATCH
SELECT SMALLINT '5' = INTERVAL '1' YEAR;
--= 3156c8dc TYPE_MISMATCH
SELECT SMALLINT '5' < INTERVAL '1' YEAR;
--= 9310aabc TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, SMALLINT '5'), if(false, SMALLINT '5', INTERVAL '1' YEAR);
--= dfae63d6 TYPE_MISMATCH
SELECT SMALLINT '5' = ARRAY[1, 2];
--= d055b3c4 TYPE_MISMATCH
SELECT SMALLINT '5' < ARRAY[1, 2];
--= 11f3e94b TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', ARRAY[1, 2]), coalesce(ARRAY[1, 2], SMALLINT '5'), if(false, SMALLINT '5', ARRAY[1, 2]);
--= 4c954db8 TYPE_MISMATCH
SELECT SMALLINT '5' = MAP(ARRAY['a'], ARRAY[1]);
--= 238f904f TYPE_MISMATCH
SELECT SMALLINT '5' < MAP(ARRAY['a'], ARRAY[1]);
--= 4aee88dd TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), SMALLINT '5'), if(false, SMALLINT '5', MAP(ARRAY['a'], ARRAY[1]));
--= b969d610 TYPE_MISMATCH
SELECT SMALLINT '5' = ROW(1, 'a');
--= 71ab2b2b TYPE_MISMATCH
SELECT SMALLINT '5' < ROW(1, 'a');
--= 96bb8880 TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', ROW(1, 'a')), coalesce(ROW(1, 'a'), SMALLINT '5'), if(false, SMALLINT '5', ROW(1, 'a'));
--= d8f9bf1a TYPE_MISMATCH
SELECT SMALLINT '5' = JSON '1';
--= 4fb9e4f1 TYPE_MISMATCH
SELECT SMALLINT '5' < JSON '1';
--= 12581ebb TYPE_MISMATCH
SELECT coalesce(SMALLINT '5', JSON '1'), coalesce(JSON '1', SMALLINT '5'), if(false, SMALLINT '5', JSON '1');
--= 80b8ed7e TYPE_MISMATCH
SELECT SMALLINT '5' = NULL;
--= ac040be3 [["_col0","boolean"]] [[null]]
SELECT SMALLINT '5' < NULL;
--= 236cc561 [["_col0","boolean"]] [[null]]
SELECT coalesce(SMALLINT '5', NULL), coalesce(NULL, SMALLINT '5'), if(false, SMALLINT '5', NULL);
--= d3d241c7 [["_col0","smallint"],["_col1","smallint"],["_col2","smallint"]] [[5,5,null]]
SELECT 5 = 5;
--= 40fa84d3 [["_col0","boolean"]] [[true]]
SELECT 5 < 5;
--= 67f2a5ac [["_col0","boolean"]] [[false]]
SELECT coalesce(5, 5), coalesce(5, 5), if(false, 5, 5);
--= 6bfaa5cd [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[5,5,5]]
SELECT 5 = BIGINT '5';
--= 9dd3f300 [["_col0","boolean"]] [[true]]
SELECT 5 < BIGINT '5';
--= 24558926 [["_col0","boolean"]] [[false]]
SELECT coalesce(5, BIGINT '5'), coalesce(BIGINT '5', 5), if(false, 5, BIGINT '5');
--= 0a0239df [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,5]]
SELECT 5 = REAL '1.5';
--= 594178fd [["_col0","boolean"]] [[false]]
SELECT 5 < REAL '1.5';
--= 85787539 [["_col0","boolean"]] [[false]]
SELECT coalesce(5, REAL '1.5'), coalesce(REAL '1.5', 5), if(false, 5, REAL '1.5');
--= ef46205a [["_col0","real"],["_col1","real"],["_col2","real"]] [["5.0","1.5","1.5"]]
SELECT 5 = 1.5;
--= 6039a586 [["_col0","boolean"]] [[false]]
SELECT 5 < 1.5;
--= 00f32850 [["_col0","boolean"]] [[false]]
SELECT coalesce(5, 1.5), coalesce(1.5, 5), if(false, 5, 1.5);
--= 728258a7 [["_col0","double"],["_col1","double"],["_col2","double"]] [["5.0","1.5","1.5"]]
SELECT 5 = DECIMAL '1.50';
--= 8b679d1f [["_col0","boolean"]] [[false]]
SELECT 5 < DECIMAL '1.50';
--= e675d3f5 [["_col0","boolean"]] [[false]]
SELECT coalesce(5, DECIMAL '1.50'), coalesce(DECIMAL '1.50', 5), if(false, 5, DECIMAL '1.50');
--= bdf4dc04 [["_col0","decimal(12,2)"],["_col1","decimal(12,2)"],["_col2","decimal(12,2)"]] [["5.00","1.50","1.50"]]
SELECT 5 = DECIMAL '12345678901234567890';
--= 70b6cc80 [["_col0","boolean"]] [[false]]
SELECT 5 < DECIMAL '12345678901234567890';
--= 5e0cfd70 [["_col0","boolean"]] [[true]]
SELECT coalesce(5, DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', 5), if(false, 5, DECIMAL '12345678901234567890');
--= 272f3d0b [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["5","12345678901234567890","12345678901234567890"]]
SELECT 5 = true;
--= 19798f54 TYPE_MISMATCH
SELECT 5 < true;
--= c04d0148 TYPE_MISMATCH
SELECT coalesce(5, true), coalesce(true, 5), if(false, 5, true);
--= 24fd31f0 TYPE_MISMATCH
SELECT 5 = '5';
--= bfbe645d TYPE_MISMATCH
SELECT 5 < '5';
--= 4237b454 TYPE_MISMATCH
SELECT coalesce(5, '5'), coalesce('5', 5), if(false, 5, '5');
--= bd5d7cbe TYPE_MISMATCH
SELECT 5 = CAST('2020-02-29' AS varchar);
--= 906861cd TYPE_MISMATCH
SELECT 5 < CAST('2020-02-29' AS varchar);
--= 3b7d53be TYPE_MISMATCH
SELECT coalesce(5, CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), 5), if(false, 5, CAST('2020-02-29' AS varchar));
--= a2180aa2 TYPE_MISMATCH
SELECT 5 = CAST('5' AS char(3));
--= 1a08058d TYPE_MISMATCH
SELECT 5 < CAST('5' AS char(3));
--= 1d3993af TYPE_MISMATCH
SELECT coalesce(5, CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), 5), if(false, 5, CAST('5' AS char(3)));
--= eb00ceac TYPE_MISMATCH
SELECT 5 = X'35';
--= f2e4f683 TYPE_MISMATCH
SELECT 5 < X'35';
--= e247e535 TYPE_MISMATCH
SELECT coalesce(5, X'35'), coalesce(X'35', 5), if(false, 5, X'35');
--= 3cc51145 TYPE_MISMATCH
SELECT 5 = DATE '2020-02-29';
--= 79f164ce TYPE_MISMATCH
SELECT 5 < DATE '2020-02-29';
--= e12369e4 TYPE_MISMATCH
SELECT coalesce(5, DATE '2020-02-29'), coalesce(DATE '2020-02-29', 5), if(false, 5, DATE '2020-02-29');
--= bafddd34 TYPE_MISMATCH
SELECT 5 = TIME '13:04:05.678';
--= f5be2ff5 TYPE_MISMATCH
SELECT 5 < TIME '13:04:05.678';
--= c37b5f79 TYPE_MISMATCH
SELECT coalesce(5, TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', 5), if(false, 5, TIME '13:04:05.678');
--= 351da8ee TYPE_MISMATCH
SELECT 5 = TIMESTAMP '2020-02-29 13:04:05';
--= e6e8aca3 TYPE_MISMATCH
SELECT 5 < TIMESTAMP '2020-02-29 13:04:05';
--= b672aa1b TYPE_MISMATCH
SELECT coalesce(5, TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', 5), if(false, 5, TIMESTAMP '2020-02-29 13:04:05');
--= 5cd5d42b TYPE_MISMATCH
SELECT 5 = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 191dd550 TYPE_MISMATCH
SELECT 5 < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 51092c24 TYPE_MISMATCH
SELECT coalesce(5, TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', 5), if(false, 5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0d19cb4f TYPE_MISMATCH
SELECT 5 = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 49691639 TYPE_MISMATCH
SELECT 5 < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= cd1a3fe5 TYPE_MISMATCH
SELECT coalesce(5, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', 5), if(false, 5, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 0d179c83 TYPE_MISMATCH
SELECT 5 = INTERVAL '1' DAY;
--= 6585578e TYPE_MISMATCH
SELECT 5 < INTERVAL '1' DAY;
--= 548c3e4f TYPE_MISMATCH
SELECT coalesce(5, INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, 5), if(false, 5, INTERVAL '1' DAY);
--= d6a8dd48 TYPE_MISMATCH
SELECT 5 = INTERVAL '1' YEAR;
--= 9d599f62 TYPE_MISMATCH
SELECT 5 < INTERVAL '1' YEAR;
--= bc8d08ca TYPE_MISMATCH
SELECT coalesce(5, INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, 5), if(false, 5, INTERVAL '1' YEAR);
--= cbb98be4 TYPE_MISMATCH
SELECT 5 = ARRAY[1, 2];
--= dbdb47b4 TYPE_MISMATCH
SELECT 5 < ARRAY[1, 2];
--= 8544cfde TYPE_MISMATCH
SELECT coalesce(5, ARRAY[1, 2]), coalesce(ARRAY[1, 2], 5), if(false, 5, ARRAY[1, 2]);
--= 2d6c3957 TYPE_MISMATCH
SELECT 5 = MAP(ARRAY['a'], ARRAY[1]);
--= bee8a8cf TYPE_MISMATCH
SELECT 5 < MAP(ARRAY['a'], ARRAY[1]);
--= 0547f2b0 TYPE_MISMATCH
SELECT coalesce(5, MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), 5), if(false, 5, MAP(ARRAY['a'], ARRAY[1]));
--= 76783e4f TYPE_MISMATCH
SELECT 5 = ROW(1, 'a');
--= 7d1c91fb TYPE_MISMATCH
SELECT 5 < ROW(1, 'a');
--= a3500d42 TYPE_MISMATCH
SELECT coalesce(5, ROW(1, 'a')), coalesce(ROW(1, 'a'), 5), if(false, 5, ROW(1, 'a'));
--= 4fc06930 TYPE_MISMATCH
SELECT 5 = JSON '1';
--= 7d6dc2a6 TYPE_MISMATCH
SELECT 5 < JSON '1';
--= 1fb497ac TYPE_MISMATCH
SELECT coalesce(5, JSON '1'), coalesce(JSON '1', 5), if(false, 5, JSON '1');
--= a9673059 TYPE_MISMATCH
SELECT 5 = NULL;
--= f356b960 [["_col0","boolean"]] [[null]]
SELECT 5 < NULL;
--= a87ab767 [["_col0","boolean"]] [[null]]
SELECT coalesce(5, NULL), coalesce(NULL, 5), if(false, 5, NULL);
--= 9f715ba5 [["_col0","integer"],["_col1","integer"],["_col2","integer"]] [[5,5,null]]
SELECT BIGINT '5' = BIGINT '5';
--= 435403cc [["_col0","boolean"]] [[true]]
SELECT BIGINT '5' < BIGINT '5';
--= 0bf39dfd [["_col0","boolean"]] [[false]]
SELECT coalesce(BIGINT '5', BIGINT '5'), coalesce(BIGINT '5', BIGINT '5'), if(false, BIGINT '5', BIGINT '5');
--= 619c5dfd [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,5]]
SELECT BIGINT '5' = REAL '1.5';
--= 127dccde [["_col0","boolean"]] [[false]]
SELECT BIGINT '5' < REAL '1.5';
--= f8921f5a [["_col0","boolean"]] [[false]]
SELECT coalesce(BIGINT '5', REAL '1.5'), coalesce(REAL '1.5', BIGINT '5'), if(false, BIGINT '5', REAL '1.5');
--= ff2d05f1 [["_col0","real"],["_col1","real"],["_col2","real"]] [["5.0","1.5","1.5"]]
SELECT BIGINT '5' = 1.5;
--= 84fbff7d [["_col0","boolean"]] [[false]]
SELECT BIGINT '5' < 1.5;
--= 67b312f0 [["_col0","boolean"]] [[false]]
SELECT coalesce(BIGINT '5', 1.5), coalesce(1.5, BIGINT '5'), if(false, BIGINT '5', 1.5);
--= 559754a5 [["_col0","double"],["_col1","double"],["_col2","double"]] [["5.0","1.5","1.5"]]
SELECT BIGINT '5' = DECIMAL '1.50';
--= 9905972b [["_col0","boolean"]] [[false]]
SELECT BIGINT '5' < DECIMAL '1.50';
--= 49b76207 [["_col0","boolean"]] [[false]]
SELECT coalesce(BIGINT '5', DECIMAL '1.50'), coalesce(DECIMAL '1.50', BIGINT '5'), if(false, BIGINT '5', DECIMAL '1.50');
--= 2a6224c6 [["_col0","decimal(21,2)"],["_col1","decimal(21,2)"],["_col2","decimal(21,2)"]] [["5.00","1.50","1.50"]]
SELECT BIGINT '5' = DECIMAL '12345678901234567890';
--= 6dd380be [["_col0","boolean"]] [[false]]
SELECT BIGINT '5' < DECIMAL '12345678901234567890';
--= d4996e85 [["_col0","boolean"]] [[true]]
SELECT coalesce(BIGINT '5', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', BIGINT '5'), if(false, BIGINT '5', DECIMAL '12345678901234567890');
--= 79dd5e68 [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["5","12345678901234567890","12345678901234567890"]]
SELECT BIGINT '5' = true;
--= cc568e16 TYPE_MISMATCH
SELECT BIGINT '5' < true;
--= 7221297a TYPE_MISMATCH
SELECT coalesce(BIGINT '5', true), coalesce(true, BIGINT '5'), if(false, BIGINT '5', true);
--= 73b1a272 TYPE_MISMATCH
SELECT BIGINT '5' = '5';
--= 54a5c3d3 TYPE_MISMATCH
SELECT BIGINT '5' < '5';
--= 3d242c17 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', '5'), coalesce('5', BIGINT '5'), if(false, BIGINT '5', '5');
--= 0527bc01 TYPE_MISMATCH
SELECT BIGINT '5' = CAST('2020-02-29' AS varchar);
--= 167b660b TYPE_MISMATCH
SELECT BIGINT '5' < CAST('2020-02-29' AS varchar);
--= b202da8e TYPE_MISMATCH
SELECT coalesce(BIGINT '5', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), BIGINT '5'), if(false, BIGINT '5', CAST('2020-02-29' AS varchar));
--= 6a7b2f32 TYPE_MISMATCH
SELECT BIGINT '5' = CAST('5' AS char(3));
--= f18c831c TYPE_MISMATCH
SELECT BIGINT '5' < CAST('5' AS char(3));
--= ee095ef2 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), BIGINT '5'), if(false, BIGINT '5', CAST('5' AS char(3)));
--= 042871e5 TYPE_MISMATCH
SELECT BIGINT '5' = X'35';
--= 35b43f74 TYPE_MISMATCH
SELECT BIGINT '5' < X'35';
--= f6b310eb TYPE_MISMATCH
SELECT coalesce(BIGINT '5', X'35'), coalesce(X'35', BIGINT '5'), if(false, BIGINT '5', X'35');
--= 10423e05 TYPE_MISMATCH
SELECT BIGINT '5' = DATE '2020-02-29';
--= 1fe12314 TYPE_MISMATCH
SELECT BIGINT '5' < DATE '2020-02-29';
--= b084a672 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', DATE '2020-02-29'), coalesce(DATE '2020-02-29', BIGINT '5'), if(false, BIGINT '5', DATE '2020-02-29');
--= 2ef3cce2 TYPE_MISMATCH
SELECT BIGINT '5' = TIME '13:04:05.678';
--= 301b8549 TYPE_MISMATCH
SELECT BIGINT '5' < TIME '13:04:05.678';
--= 7114a233 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', BIGINT '5'), if(false, BIGINT '5', TIME '13:04:05.678');
--= b2c6d117 TYPE_MISMATCH
SELECT BIGINT '5' = TIMESTAMP '2020-02-29 13:04:05';
--= d086a8d9 TYPE_MISMATCH
SELECT BIGINT '5' < TIMESTAMP '2020-02-29 13:04:05';
--= 656eec2e TYPE_MISMATCH
SELECT coalesce(BIGINT '5', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', BIGINT '5'), if(false, BIGINT '5', TIMESTAMP '2020-02-29 13:04:05');
--= de48d84a TYPE_MISMATCH
SELECT BIGINT '5' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 3afa50a6 TYPE_MISMATCH
SELECT BIGINT '5' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 327d5c17 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', BIGINT '5'), if(false, BIGINT '5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= d27cc2f4 TYPE_MISMATCH
SELECT BIGINT '5' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 6ce37fdf TYPE_MISMATCH
SELECT BIGINT '5' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= b54cdbe2 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', BIGINT '5'), if(false, BIGINT '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= a5220f90 TYPE_MISMATCH
SELECT BIGINT '5' = INTERVAL '1' DAY;
--= 91068380 TYPE_MISMATCH
SELECT BIGINT '5' < INTERVAL '1' DAY;
--= 0c7ee746 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, BIGINT '5'), if(false, BIGINT '5', INTERVAL '1' DAY);
--= b677e1fa TYPE_MISMATCH
SELECT BIGINT '5' = INTERVAL '1' YEAR;
--= c6ce6c49 TYPE_MISMATCH
SELECT BIGINT '5' < INTERVAL '1' YEAR;
--= 442258ce TYPE_MISMATCH
SELECT coalesce(BIGINT '5', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, BIGINT '5'), if(false, BIGINT '5', INTERVAL '1' YEAR);
--= 857710f8 TYPE_MISMATCH
SELECT BIGINT '5' = ARRAY[1, 2];
--= 47198361 TYPE_MISMATCH
SELECT BIGINT '5' < ARRAY[1, 2];
--= d785e3bd TYPE_MISMATCH
SELECT coalesce(BIGINT '5', ARRAY[1, 2]), coalesce(ARRAY[1, 2], BIGINT '5'), if(false, BIGINT '5', ARRAY[1, 2]);
--= ddd6d77d TYPE_MISMATCH
SELECT BIGINT '5' = MAP(ARRAY['a'], ARRAY[1]);
--= f2d5c718 TYPE_MISMATCH
SELECT BIGINT '5' < MAP(ARRAY['a'], ARRAY[1]);
--= 50e89da1 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), BIGINT '5'), if(false, BIGINT '5', MAP(ARRAY['a'], ARRAY[1]));
--= ef10b093 TYPE_MISMATCH
SELECT BIGINT '5' = ROW(1, 'a');
--= a6283fde TYPE_MISMATCH
SELECT BIGINT '5' < ROW(1, 'a');
--= 02fb4b5b TYPE_MISMATCH
SELECT coalesce(BIGINT '5', ROW(1, 'a')), coalesce(ROW(1, 'a'), BIGINT '5'), if(false, BIGINT '5', ROW(1, 'a'));
--= 2a1e5bb0 TYPE_MISMATCH
SELECT BIGINT '5' = JSON '1';
--= f5c5421a TYPE_MISMATCH
SELECT BIGINT '5' < JSON '1';
--= 827fdaf3 TYPE_MISMATCH
SELECT coalesce(BIGINT '5', JSON '1'), coalesce(JSON '1', BIGINT '5'), if(false, BIGINT '5', JSON '1');
--= fbee2d19 TYPE_MISMATCH
SELECT BIGINT '5' = NULL;
--= e7e59a2f [["_col0","boolean"]] [[null]]
SELECT BIGINT '5' < NULL;
--= 7a368415 [["_col0","boolean"]] [[null]]
SELECT coalesce(BIGINT '5', NULL), coalesce(NULL, BIGINT '5'), if(false, BIGINT '5', NULL);
--= 5118df47 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"]] [[5,5,null]]
SELECT REAL '1.5' = REAL '1.5';
--= 0f7ccecc [["_col0","boolean"]] [[true]]
SELECT REAL '1.5' < REAL '1.5';
--= 9858e5fb [["_col0","boolean"]] [[false]]
SELECT coalesce(REAL '1.5', REAL '1.5'), coalesce(REAL '1.5', REAL '1.5'), if(false, REAL '1.5', REAL '1.5');
--= 73faa343 [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.5","1.5"]]
SELECT REAL '1.5' = 1.5;
--= 6d7b5612 [["_col0","boolean"]] [[true]]
SELECT REAL '1.5' < 1.5;
--= 62f331bb [["_col0","boolean"]] [[false]]
SELECT coalesce(REAL '1.5', 1.5), coalesce(1.5, REAL '1.5'), if(false, REAL '1.5', 1.5);
--= ad19b998 [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","1.5"]]
SELECT REAL '1.5' = DECIMAL '1.50';
--= 22de8372 [["_col0","boolean"]] [[true]]
SELECT REAL '1.5' < DECIMAL '1.50';
--= 140f3358 [["_col0","boolean"]] [[false]]
SELECT coalesce(REAL '1.5', DECIMAL '1.50'), coalesce(DECIMAL '1.50', REAL '1.5'), if(false, REAL '1.5', DECIMAL '1.50');
--= 96844f0b [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.5","1.5"]]
SELECT REAL '1.5' = DECIMAL '12345678901234567890';
--= bc565770 [["_col0","boolean"]] [[false]]
SELECT REAL '1.5' < DECIMAL '12345678901234567890';
--= 09b71873 [["_col0","boolean"]] [[true]]
SELECT coalesce(REAL '1.5', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', REAL '1.5'), if(false, REAL '1.5', DECIMAL '12345678901234567890');
--= 53b51b39 [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.2345679E19","1.2345679E19"]]
SELECT REAL '1.5' = true;
--= 2999ac45 TYPE_MISMATCH
SELECT REAL '1.5' < true;
--= 03a561fa TYPE_MISMATCH
SELECT coalesce(REAL '1.5', true), coalesce(true, REAL '1.5'), if(false, REAL '1.5', true);
--= d2f9cbbe TYPE_MISMATCH
SELECT REAL '1.5' = '5';
--= 5a5209e6 TYPE_MISMATCH
SELECT REAL '1.5' < '5';
--= 20d16e2b TYPE_MISMATCH
SELECT coalesce(REAL '1.5', '5'), coalesce('5', REAL '1.5'), if(false, REAL '1.5', '5');
--= 5c5660fd TYPE_MISMATCH
SELECT REAL '1.5' = CAST('2020-02-29' AS varchar);
--= ad962024 TYPE_MISMATCH
SELECT REAL '1.5' < CAST('2020-02-29' AS varchar);
--= 83647acc TYPE_MISMATCH
SELECT coalesce(REAL '1.5', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), REAL '1.5'), if(false, REAL '1.5', CAST('2020-02-29' AS varchar));
--= 25e6ba40 TYPE_MISMATCH
SELECT REAL '1.5' = CAST('5' AS char(3));
--= 9f7c74b8 TYPE_MISMATCH
SELECT REAL '1.5' < CAST('5' AS char(3));
--= 125dd2c9 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), REAL '1.5'), if(false, REAL '1.5', CAST('5' AS char(3)));
--= 41aa000c TYPE_MISMATCH
SELECT REAL '1.5' = X'35';
--= 712003ad TYPE_MISMATCH
SELECT REAL '1.5' < X'35';
--= 35d7d1ce TYPE_MISMATCH
SELECT coalesce(REAL '1.5', X'35'), coalesce(X'35', REAL '1.5'), if(false, REAL '1.5', X'35');
--= 43d524b0 TYPE_MISMATCH
SELECT REAL '1.5' = DATE '2020-02-29';
--= 855cf8a0 TYPE_MISMATCH
SELECT REAL '1.5' < DATE '2020-02-29';
--= f21257af TYPE_MISMATCH
SELECT coalesce(REAL '1.5', DATE '2020-02-29'), coalesce(DATE '2020-02-29', REAL '1.5'), if(false, REAL '1.5', DATE '2020-02-29');
--= 0faf8abb TYPE_MISMATCH
SELECT REAL '1.5' = TIME '13:04:05.678';
--= e421b900 TYPE_MISMATCH
SELECT REAL '1.5' < TIME '13:04:05.678';
--= afeb528b TYPE_MISMATCH
SELECT coalesce(REAL '1.5', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', REAL '1.5'), if(false, REAL '1.5', TIME '13:04:05.678');
--= 7d825e58 TYPE_MISMATCH
SELECT REAL '1.5' = TIMESTAMP '2020-02-29 13:04:05';
--= 02e7a527 TYPE_MISMATCH
SELECT REAL '1.5' < TIMESTAMP '2020-02-29 13:04:05';
--= 6259abb4 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', REAL '1.5'), if(false, REAL '1.5', TIMESTAMP '2020-02-29 13:04:05');
--= 994006b2 TYPE_MISMATCH
SELECT REAL '1.5' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= bcc45e7b TYPE_MISMATCH
SELECT REAL '1.5' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 6f0663e4 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', REAL '1.5'), if(false, REAL '1.5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= e7cf94d4 TYPE_MISMATCH
SELECT REAL '1.5' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 386ffcc5 TYPE_MISMATCH
SELECT REAL '1.5' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 945a8944 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', REAL '1.5'), if(false, REAL '1.5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 2d10d20d TYPE_MISMATCH
SELECT REAL '1.5' = INTERVAL '1' DAY;
--= 7c98d5dc TYPE_MISMATCH
SELECT REAL '1.5' < INTERVAL '1' DAY;
--= c12ef4ee TYPE_MISMATCH
SELECT coalesce(REAL '1.5', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, REAL '1.5'), if(false, REAL '1.5', INTERVAL '1' DAY);
--= 5bf5eaa7 TYPE_MISMATCH
SELECT REAL '1.5' = INTERVAL '1' YEAR;
--= 18e9f3ed TYPE_MISMATCH
SELECT REAL '1.5' < INTERVAL '1' YEAR;
--= b5e0bdd9 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, REAL '1.5'), if(false, REAL '1.5', INTERVAL '1' YEAR);
--= 51c51ca7 TYPE_MISMATCH
SELECT REAL '1.5' = ARRAY[1, 2];
--= 8d5d430b TYPE_MISMATCH
SELECT REAL '1.5' < ARRAY[1, 2];
--= 65dbe737 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', ARRAY[1, 2]), coalesce(ARRAY[1, 2], REAL '1.5'), if(false, REAL '1.5', ARRAY[1, 2]);
--= 21b39a51 TYPE_MISMATCH
SELECT REAL '1.5' = MAP(ARRAY['a'], ARRAY[1]);
--= 7e64ac11 TYPE_MISMATCH
SELECT REAL '1.5' < MAP(ARRAY['a'], ARRAY[1]);
--= 0cb0c595 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), REAL '1.5'), if(false, REAL '1.5', MAP(ARRAY['a'], ARRAY[1]));
--= 66d7a592 TYPE_MISMATCH
SELECT REAL '1.5' = ROW(1, 'a');
--= 0fdbc428 TYPE_MISMATCH
SELECT REAL '1.5' < ROW(1, 'a');
--= 8e314908 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', ROW(1, 'a')), coalesce(ROW(1, 'a'), REAL '1.5'), if(false, REAL '1.5', ROW(1, 'a'));
--= c0c60738 TYPE_MISMATCH
SELECT REAL '1.5' = JSON '1';
--= e9526b5d TYPE_MISMATCH
SELECT REAL '1.5' < JSON '1';
--= ff7d3f87 TYPE_MISMATCH
SELECT coalesce(REAL '1.5', JSON '1'), coalesce(JSON '1', REAL '1.5'), if(false, REAL '1.5', JSON '1');
--= 81b3b804 TYPE_MISMATCH
SELECT REAL '1.5' = NULL;
--= ec8af751 [["_col0","boolean"]] [[null]]
SELECT REAL '1.5' < NULL;
--= c2e9b1f2 [["_col0","boolean"]] [[null]]
SELECT coalesce(REAL '1.5', NULL), coalesce(NULL, REAL '1.5'), if(false, REAL '1.5', NULL);
--= 7b7bdd9c [["_col0","real"],["_col1","real"],["_col2","real"]] [["1.5","1.5",null]]
SELECT 1.5 = 1.5;
--= b62883b0 [["_col0","boolean"]] [[true]]
SELECT 1.5 < 1.5;
--= 8dde20ad [["_col0","boolean"]] [[false]]
SELECT coalesce(1.5, 1.5), coalesce(1.5, 1.5), if(false, 1.5, 1.5);
--= a0a9992b [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","1.5"]]
SELECT 1.5 = DECIMAL '1.50';
--= 0ebcdc9f [["_col0","boolean"]] [[true]]
SELECT 1.5 < DECIMAL '1.50';
--= 05be8f05 [["_col0","boolean"]] [[false]]
SELECT coalesce(1.5, DECIMAL '1.50'), coalesce(DECIMAL '1.50', 1.5), if(false, 1.5, DECIMAL '1.50');
--= 4ef6446d [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5","1.5"]]
SELECT 1.5 = DECIMAL '12345678901234567890';
--= 055065d9 [["_col0","boolean"]] [[false]]
SELECT 1.5 < DECIMAL '12345678901234567890';
--= a0bd767f [["_col0","boolean"]] [[true]]
SELECT coalesce(1.5, DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', 1.5), if(false, 1.5, DECIMAL '12345678901234567890');
--= e6c866a8 [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.2345678901234567E19","1.2345678901234567E19"]]
SELECT 1.5 = true;
--= 4ce08b36 TYPE_MISMATCH
SELECT 1.5 < true;
--= 14fe3d56 TYPE_MISMATCH
SELECT coalesce(1.5, true), coalesce(true, 1.5), if(false, 1.5, true);
--= c12520b1 TYPE_MISMATCH
SELECT 1.5 = '5';
--= d4118831 TYPE_MISMATCH
SELECT 1.5 < '5';
--= b449dd5d TYPE_MISMATCH
SELECT coalesce(1.5, '5'), coalesce('5', 1.5), if(false, 1.5, '5');
--= c39f8cf4 TYPE_MISMATCH
SELECT 1.5 = CAST('2020-02-29' AS varchar);
--= b6df8770 TYPE_MISMATCH
SELECT 1.5 < CAST('2020-02-29' AS varchar);
--= 80340053 TYPE_MISMATCH
SELECT coalesce(1.5, CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), 1.5), if(false, 1.5, CAST('2020-02-29' AS varchar));
--= 5ce337be TYPE_MISMATCH
SELECT 1.5 = CAST('5' AS char(3));
--= 6b59a693 TYPE_MISMATCH
SELECT 1.5 < CAST('5' AS char(3));
--= 932f8dce TYPE_MISMATCH
SELECT coalesce(1.5, CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), 1.5), if(false, 1.5, CAST('5' AS char(3)));
--= 754e3e30 TYPE_MISMATCH
SELECT 1.5 = X'35';
--= 394857ea TYPE_MISMATCH
SELECT 1.5 < X'35';
--= 70d93e15 TYPE_MISMATCH
SELECT coalesce(1.5, X'35'), coalesce(X'35', 1.5), if(false, 1.5, X'35');
--= 4fdc478a TYPE_MISMATCH
SELECT 1.5 = DATE '2020-02-29';
--= 13579a69 TYPE_MISMATCH
SELECT 1.5 < DATE '2020-02-29';
--= 59489eba TYPE_MISMATCH
SELECT coalesce(1.5, DATE '2020-02-29'), coalesce(DATE '2020-02-29', 1.5), if(false, 1.5, DATE '2020-02-29');
--= 12de373e TYPE_MISMATCH
SELECT 1.5 = TIME '13:04:05.678';
--= e3adbdb2 TYPE_MISMATCH
SELECT 1.5 < TIME '13:04:05.678';
--= cdcb05d3 TYPE_MISMATCH
SELECT coalesce(1.5, TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', 1.5), if(false, 1.5, TIME '13:04:05.678');
--= b2c89fcf TYPE_MISMATCH
SELECT 1.5 = TIMESTAMP '2020-02-29 13:04:05';
--= 413fa7c2 TYPE_MISMATCH
SELECT 1.5 < TIMESTAMP '2020-02-29 13:04:05';
--= 2bd0cac4 TYPE_MISMATCH
SELECT coalesce(1.5, TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', 1.5), if(false, 1.5, TIMESTAMP '2020-02-29 13:04:05');
--= 31594219 TYPE_MISMATCH
SELECT 1.5 = TIMESTAMP '2020-02-29 13:04:05.678901';
--= da11fa0d TYPE_MISMATCH
SELECT 1.5 < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 3ac06446 TYPE_MISMATCH
SELECT coalesce(1.5, TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', 1.5), if(false, 1.5, TIMESTAMP '2020-02-29 13:04:05.678901');
--= cb800c39 TYPE_MISMATCH
SELECT 1.5 = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 7d7e121b TYPE_MISMATCH
SELECT 1.5 < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 216ba81e TYPE_MISMATCH
SELECT coalesce(1.5, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', 1.5), if(false, 1.5, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= b9ef9ff6 TYPE_MISMATCH
SELECT 1.5 = INTERVAL '1' DAY;
--= 76d21f64 TYPE_MISMATCH
SELECT 1.5 < INTERVAL '1' DAY;
--= b3ffb0c9 TYPE_MISMATCH
SELECT coalesce(1.5, INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, 1.5), if(false, 1.5, INTERVAL '1' DAY);
--= 65a7f2f3 TYPE_MISMATCH
SELECT 1.5 = INTERVAL '1' YEAR;
--= 23b2eb90 TYPE_MISMATCH
SELECT 1.5 < INTERVAL '1' YEAR;
--= 0c33376a TYPE_MISMATCH
SELECT coalesce(1.5, INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, 1.5), if(false, 1.5, INTERVAL '1' YEAR);
--= 56604b49 TYPE_MISMATCH
SELECT 1.5 = ARRAY[1, 2];
--= 9fd01604 TYPE_MISMATCH
SELECT 1.5 < ARRAY[1, 2];
--= 96dc69de TYPE_MISMATCH
SELECT coalesce(1.5, ARRAY[1, 2]), coalesce(ARRAY[1, 2], 1.5), if(false, 1.5, ARRAY[1, 2]);
--= 078e2b9b TYPE_MISMATCH
SELECT 1.5 = MAP(ARRAY['a'], ARRAY[1]);
--= f6815883 TYPE_MISMATCH
SELECT 1.5 < MAP(ARRAY['a'], ARRAY[1]);
--= 1163298d TYPE_MISMATCH
SELECT coalesce(1.5, MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), 1.5), if(false, 1.5, MAP(ARRAY['a'], ARRAY[1]));
--= d4a47606 TYPE_MISMATCH
SELECT 1.5 = ROW(1, 'a');
--= 8fc30ee7 TYPE_MISMATCH
SELECT 1.5 < ROW(1, 'a');
--= dddb6eb7 TYPE_MISMATCH
SELECT coalesce(1.5, ROW(1, 'a')), coalesce(ROW(1, 'a'), 1.5), if(false, 1.5, ROW(1, 'a'));
--= e7eb5258 TYPE_MISMATCH
SELECT 1.5 = JSON '1';
--= e764c33a TYPE_MISMATCH
SELECT 1.5 < JSON '1';
--= fb097ebd TYPE_MISMATCH
SELECT coalesce(1.5, JSON '1'), coalesce(JSON '1', 1.5), if(false, 1.5, JSON '1');
--= 444744e0 TYPE_MISMATCH
SELECT 1.5 = NULL;
--= 7f70437d [["_col0","boolean"]] [[null]]
SELECT 1.5 < NULL;
--= 4e7687c5 [["_col0","boolean"]] [[null]]
SELECT coalesce(1.5, NULL), coalesce(NULL, 1.5), if(false, 1.5, NULL);
--= 75fd6551 [["_col0","double"],["_col1","double"],["_col2","double"]] [["1.5","1.5",null]]
SELECT DECIMAL '1.50' = DECIMAL '1.50';
--= 67aebee2 [["_col0","boolean"]] [[true]]
SELECT DECIMAL '1.50' < DECIMAL '1.50';
--= 260813b0 [["_col0","boolean"]] [[false]]
SELECT coalesce(DECIMAL '1.50', DECIMAL '1.50'), coalesce(DECIMAL '1.50', DECIMAL '1.50'), if(false, DECIMAL '1.50', DECIMAL '1.50');
--= 11b79e5d [["_col0","decimal(3,2)"],["_col1","decimal(3,2)"],["_col2","decimal(3,2)"]] [["1.50","1.50","1.50"]]
SELECT DECIMAL '1.50' = DECIMAL '12345678901234567890';
--= 4f613916 [["_col0","boolean"]] [[false]]
SELECT DECIMAL '1.50' < DECIMAL '12345678901234567890';
--= 79430c94 [["_col0","boolean"]] [[true]]
SELECT coalesce(DECIMAL '1.50', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', DECIMAL '1.50'), if(false, DECIMAL '1.50', DECIMAL '12345678901234567890');
--= 903b2914 [["_col0","decimal(22,2)"],["_col1","decimal(22,2)"],["_col2","decimal(22,2)"]] [["1.50","12345678901234567890.00","12345678901234567890.00"]]
SELECT DECIMAL '1.50' = true;
--= f0a27eed TYPE_MISMATCH
SELECT DECIMAL '1.50' < true;
--= d9f63638 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', true), coalesce(true, DECIMAL '1.50'), if(false, DECIMAL '1.50', true);
--= 30d6b672 TYPE_MISMATCH
SELECT DECIMAL '1.50' = '5';
--= 2ced7450 TYPE_MISMATCH
SELECT DECIMAL '1.50' < '5';
--= 6e77a22a TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', '5'), coalesce('5', DECIMAL '1.50'), if(false, DECIMAL '1.50', '5');
--= 44c40884 TYPE_MISMATCH
SELECT DECIMAL '1.50' = CAST('2020-02-29' AS varchar);
--= 91fb4f27 TYPE_MISMATCH
SELECT DECIMAL '1.50' < CAST('2020-02-29' AS varchar);
--= 8ca55a60 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), DECIMAL '1.50'), if(false, DECIMAL '1.50', CAST('2020-02-29' AS varchar));
--= 99d62d1e TYPE_MISMATCH
SELECT DECIMAL '1.50' = CAST('5' AS char(3));
--= 7e56987b TYPE_MISMATCH
SELECT DECIMAL '1.50' < CAST('5' AS char(3));
--= c5af5c02 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), DECIMAL '1.50'), if(false, DECIMAL '1.50', CAST('5' AS char(3)));
--= 7cea9408 TYPE_MISMATCH
SELECT DECIMAL '1.50' = X'35';
--= 97e590e0 TYPE_MISMATCH
SELECT DECIMAL '1.50' < X'35';
--= 6f53953b TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', X'35'), coalesce(X'35', DECIMAL '1.50'), if(false, DECIMAL '1.50', X'35');
--= 0acec852 TYPE_MISMATCH
SELECT DECIMAL '1.50' = DATE '2020-02-29';
--= 8480a837 TYPE_MISMATCH
SELECT DECIMAL '1.50' < DATE '2020-02-29';
--= f67b6e15 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', DATE '2020-02-29'), coalesce(DATE '2020-02-29', DECIMAL '1.50'), if(false, DECIMAL '1.50', DATE '2020-02-29');
--= 193eef05 TYPE_MISMATCH
SELECT DECIMAL '1.50' = TIME '13:04:05.678';
--= 48d018c6 TYPE_MISMATCH
SELECT DECIMAL '1.50' < TIME '13:04:05.678';
--= dfa8a897 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', DECIMAL '1.50'), if(false, DECIMAL '1.50', TIME '13:04:05.678');
--= 0a958794 TYPE_MISMATCH
SELECT DECIMAL '1.50' = TIMESTAMP '2020-02-29 13:04:05';
--= 308619a6 TYPE_MISMATCH
SELECT DECIMAL '1.50' < TIMESTAMP '2020-02-29 13:04:05';
--= 28c570b8 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', DECIMAL '1.50'), if(false, DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05');
--= ec91a930 TYPE_MISMATCH
SELECT DECIMAL '1.50' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 97da57c8 TYPE_MISMATCH
SELECT DECIMAL '1.50' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 6e5d4e4b TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', DECIMAL '1.50'), if(false, DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1faeca19 TYPE_MISMATCH
SELECT DECIMAL '1.50' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 3751edbc TYPE_MISMATCH
SELECT DECIMAL '1.50' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 39ae3534 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', DECIMAL '1.50'), if(false, DECIMAL '1.50', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 2af9dd19 TYPE_MISMATCH
SELECT DECIMAL '1.50' = INTERVAL '1' DAY;
--= 66a9dfa9 TYPE_MISMATCH
SELECT DECIMAL '1.50' < INTERVAL '1' DAY;
--= e5056915 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, DECIMAL '1.50'), if(false, DECIMAL '1.50', INTERVAL '1' DAY);
--= c6a490c8 TYPE_MISMATCH
SELECT DECIMAL '1.50' = INTERVAL '1' YEAR;
--= 43558b19 TYPE_MISMATCH
SELECT DECIMAL '1.50' < INTERVAL '1' YEAR;
--= 4289a12b TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, DECIMAL '1.50'), if(false, DECIMAL '1.50', INTERVAL '1' YEAR);
--= fa1b7d9e TYPE_MISMATCH
SELECT DECIMAL '1.50' = ARRAY[1, 2];
--= a1fd1426 TYPE_MISMATCH
SELECT DECIMAL '1.50' < ARRAY[1, 2];
--= 8d424ddd TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', ARRAY[1, 2]), coalesce(ARRAY[1, 2], DECIMAL '1.50'), if(false, DECIMAL '1.50', ARRAY[1, 2]);
--= 186d8be1 TYPE_MISMATCH
SELECT DECIMAL '1.50' = MAP(ARRAY['a'], ARRAY[1]);
--= 8e612723 TYPE_MISMATCH
SELECT DECIMAL '1.50' < MAP(ARRAY['a'], ARRAY[1]);
--= fa70925b TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), DECIMAL '1.50'), if(false, DECIMAL '1.50', MAP(ARRAY['a'], ARRAY[1]));
--= 8d010e2c TYPE_MISMATCH
SELECT DECIMAL '1.50' = ROW(1, 'a');
--= ed1a7aa0 TYPE_MISMATCH
SELECT DECIMAL '1.50' < ROW(1, 'a');
--= 55d7cc13 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', ROW(1, 'a')), coalesce(ROW(1, 'a'), DECIMAL '1.50'), if(false, DECIMAL '1.50', ROW(1, 'a'));
--= b545e8f1 TYPE_MISMATCH
SELECT DECIMAL '1.50' = JSON '1';
--= 40d31ee2 TYPE_MISMATCH
SELECT DECIMAL '1.50' < JSON '1';
--= 0b624860 TYPE_MISMATCH
SELECT coalesce(DECIMAL '1.50', JSON '1'), coalesce(JSON '1', DECIMAL '1.50'), if(false, DECIMAL '1.50', JSON '1');
--= 38e9632a TYPE_MISMATCH
SELECT DECIMAL '1.50' = NULL;
--= 849178d0 [["_col0","boolean"]] [[null]]
SELECT DECIMAL '1.50' < NULL;
--= ff5f8a6a [["_col0","boolean"]] [[null]]
SELECT coalesce(DECIMAL '1.50', NULL), coalesce(NULL, DECIMAL '1.50'), if(false, DECIMAL '1.50', NULL);
--= 495c98e4 [["_col0","decimal(3,2)"],["_col1","decimal(3,2)"],["_col2","decimal(3,2)"]] [["1.50","1.50",null]]
SELECT DECIMAL '12345678901234567890' = DECIMAL '12345678901234567890';
--= b0332e1f [["_col0","boolean"]] [[true]]
SELECT DECIMAL '12345678901234567890' < DECIMAL '12345678901234567890';
--= 6b8cf9be [["_col0","boolean"]] [[false]]
SELECT coalesce(DECIMAL '12345678901234567890', DECIMAL '12345678901234567890'), coalesce(DECIMAL '12345678901234567890', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', DECIMAL '12345678901234567890');
--= 473d862f [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["12345678901234567890","12345678901234567890","12345678901234567890"]]
SELECT DECIMAL '12345678901234567890' = true;
--= 6ec3c4e7 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < true;
--= 8a63e8d7 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', true), coalesce(true, DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', true);
--= 74ee84e8 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = '5';
--= 28e511d0 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < '5';
--= aa5f05dd TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', '5'), coalesce('5', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', '5');
--= 9f8a777a TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = CAST('2020-02-29' AS varchar);
--= 65960a69 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < CAST('2020-02-29' AS varchar);
--= c0afd9e5 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', CAST('2020-02-29' AS varchar));
--= 76363bcd TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = CAST('5' AS char(3));
--= 931f21bf TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < CAST('5' AS char(3));
--= e04c16d1 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', CAST('5' AS char(3)));
--= 14321cdd TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = X'35';
--= 7e23c395 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < X'35';
--= 257260f7 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', X'35'), coalesce(X'35', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', X'35');
--= adf43c13 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = DATE '2020-02-29';
--= f999a753 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < DATE '2020-02-29';
--= bf4b87bc TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', DATE '2020-02-29'), coalesce(DATE '2020-02-29', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', DATE '2020-02-29');
--= c6e38357 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = TIME '13:04:05.678';
--= 370889ed TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < TIME '13:04:05.678';
--= a573a0b0 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', TIME '13:04:05.678');
--= 125dbd31 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = TIMESTAMP '2020-02-29 13:04:05';
--= 0192b442 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < TIMESTAMP '2020-02-29 13:04:05';
--= 8e8331cb TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05');
--= d75c6e68 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= a306e812 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 696f9372 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 6acf3663 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 2e35157b TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 0a404633 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 3b81eb25 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = INTERVAL '1' DAY;
--= 04f6779b TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < INTERVAL '1' DAY;
--= fbabc333 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', INTERVAL '1' DAY);
--= 8cb0c891 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = INTERVAL '1' YEAR;
--= e70cc9d9 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < INTERVAL '1' YEAR;
--= 194562f3 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', INTERVAL '1' YEAR);
--= 79d8a479 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = ARRAY[1, 2];
--= e7503099 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < ARRAY[1, 2];
--= 72e0d2ff TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', ARRAY[1, 2]), coalesce(ARRAY[1, 2], DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', ARRAY[1, 2]);
--= 19603c6c TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = MAP(ARRAY['a'], ARRAY[1]);
--= a7e094ae TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < MAP(ARRAY['a'], ARRAY[1]);
--= 9c9170d4 TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', MAP(ARRAY['a'], ARRAY[1]));
--= b74b0552 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = ROW(1, 'a');
--= c2529fdf TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < ROW(1, 'a');
--= 9027368f TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', ROW(1, 'a')), coalesce(ROW(1, 'a'), DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', ROW(1, 'a'));
--= 39af5d45 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = JSON '1';
--= 1193f912 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' < JSON '1';
--= c0f08fce TYPE_MISMATCH
SELECT coalesce(DECIMAL '12345678901234567890', JSON '1'), coalesce(JSON '1', DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', JSON '1');
--= 13a0aa29 TYPE_MISMATCH
SELECT DECIMAL '12345678901234567890' = NULL;
--= 1e845de1 [["_col0","boolean"]] [[null]]
SELECT DECIMAL '12345678901234567890' < NULL;
--= 1ab81575 [["_col0","boolean"]] [[null]]
SELECT coalesce(DECIMAL '12345678901234567890', NULL), coalesce(NULL, DECIMAL '12345678901234567890'), if(false, DECIMAL '12345678901234567890', NULL);
--= d33a4543 [["_col0","decimal(20,0)"],["_col1","decimal(20,0)"],["_col2","decimal(20,0)"]] [["12345678901234567890","12345678901234567890",null]]
SELECT true = true;
--= c015f121 [["_col0","boolean"]] [[true]]
SELECT true < true;
--= 9e79386c [["_col0","boolean"]] [[false]]
SELECT coalesce(true, true), coalesce(true, true), if(false, true, true);
--= 28f8667f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"]] [[true,true,true]]
SELECT true = '5';
--= 76d5e742 TYPE_MISMATCH
SELECT true < '5';
--= 0ede763d TYPE_MISMATCH
SELECT coalesce(true, '5'), coalesce('5', true), if(false, true, '5');
--= ef007712 TYPE_MISMATCH
SELECT true = CAST('2020-02-29' AS varchar);
--= 92bac383 TYPE_MISMATCH
SELECT true < CAST('2020-02-29' AS varchar);
--= c9709a1e TYPE_MISMATCH
SELECT coalesce(true, CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), true), if(false, true, CAST('2020-02-29' AS varchar));
--= 942ea0fb TYPE_MISMATCH
SELECT true = CAST('5' AS char(3));
--= ae07b1db TYPE_MISMATCH
SELECT true < CAST('5' AS char(3));
--= 30c763e9 TYPE_MISMATCH
SELECT coalesce(true, CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), true), if(false, true, CAST('5' AS char(3)));
--= 0fc5af8f TYPE_MISMATCH
SELECT true = X'35';
--= 676f141c TYPE_MISMATCH
SELECT true < X'35';
--= 86e2f890 TYPE_MISMATCH
SELECT coalesce(true, X'35'), coalesce(X'35', true), if(false, true, X'35');
--= 21898da4 TYPE_MISMATCH
SELECT true = DATE '2020-02-29';
--= 15f3913e TYPE_MISMATCH
SELECT true < DATE '2020-02-29';
--= c5129e47 TYPE_MISMATCH
SELECT coalesce(true, DATE '2020-02-29'), coalesce(DATE '2020-02-29', true), if(false, true, DATE '2020-02-29');
--= d2b35690 TYPE_MISMATCH
SELECT true = TIME '13:04:05.678';
--= 242ebb42 TYPE_MISMATCH
SELECT true < TIME '13:04:05.678';
--= da49518b TYPE_MISMATCH
SELECT coalesce(true, TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', true), if(false, true, TIME '13:04:05.678');
--= 2a80c52c TYPE_MISMATCH
SELECT true = TIMESTAMP '2020-02-29 13:04:05';
--= e89c9e3c TYPE_MISMATCH
SELECT true < TIMESTAMP '2020-02-29 13:04:05';
--= 8cb7df33 TYPE_MISMATCH
SELECT coalesce(true, TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', true), if(false, true, TIMESTAMP '2020-02-29 13:04:05');
--= cdf5a39b TYPE_MISMATCH
SELECT true = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 27567bd1 TYPE_MISMATCH
SELECT true < TIMESTAMP '2020-02-29 13:04:05.678901';
--= a5f4cc0b TYPE_MISMATCH
SELECT coalesce(true, TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', true), if(false, true, TIMESTAMP '2020-02-29 13:04:05.678901');
--= 81d30bac TYPE_MISMATCH
SELECT true = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= e53e97d5 TYPE_MISMATCH
SELECT true < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 4f469bcc TYPE_MISMATCH
SELECT coalesce(true, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', true), if(false, true, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= d8542d28 TYPE_MISMATCH
SELECT true = INTERVAL '1' DAY;
--= 32d46cd8 TYPE_MISMATCH
SELECT true < INTERVAL '1' DAY;
--= 74254012 TYPE_MISMATCH
SELECT coalesce(true, INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, true), if(false, true, INTERVAL '1' DAY);
--= bee342c8 TYPE_MISMATCH
SELECT true = INTERVAL '1' YEAR;
--= 34fc756f TYPE_MISMATCH
SELECT true < INTERVAL '1' YEAR;
--= 12814dba TYPE_MISMATCH
SELECT coalesce(true, INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, true), if(false, true, INTERVAL '1' YEAR);
--= b5b59933 TYPE_MISMATCH
SELECT true = ARRAY[1, 2];
--= c1d0b373 TYPE_MISMATCH
SELECT true < ARRAY[1, 2];
--= 4affa51b TYPE_MISMATCH
SELECT coalesce(true, ARRAY[1, 2]), coalesce(ARRAY[1, 2], true), if(false, true, ARRAY[1, 2]);
--= e3484c00 TYPE_MISMATCH
SELECT true = MAP(ARRAY['a'], ARRAY[1]);
--= 4b084b30 TYPE_MISMATCH
SELECT true < MAP(ARRAY['a'], ARRAY[1]);
--= 828a9702 TYPE_MISMATCH
SELECT coalesce(true, MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), true), if(false, true, MAP(ARRAY['a'], ARRAY[1]));
--= 45dd17a0 TYPE_MISMATCH
SELECT true = ROW(1, 'a');
--= b151a75c TYPE_MISMATCH
SELECT true < ROW(1, 'a');
--= 1028fd86 TYPE_MISMATCH
SELECT coalesce(true, ROW(1, 'a')), coalesce(ROW(1, 'a'), true), if(false, true, ROW(1, 'a'));
--= 29dd0864 TYPE_MISMATCH
SELECT true = JSON '1';
--= 07e947fe TYPE_MISMATCH
SELECT true < JSON '1';
--= f9205c59 TYPE_MISMATCH
SELECT coalesce(true, JSON '1'), coalesce(JSON '1', true), if(false, true, JSON '1');
--= bee6b550 TYPE_MISMATCH
SELECT true = NULL;
--= 240ecc4a [["_col0","boolean"]] [[null]]
SELECT true < NULL;
--= 72dbfc1e [["_col0","boolean"]] [[null]]
SELECT coalesce(true, NULL), coalesce(NULL, true), if(false, true, NULL);
--= 99afbeed [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"]] [[true,true,null]]
SELECT '5' = '5';
--= 5fb0b48e [["_col0","boolean"]] [[true]]
SELECT '5' < '5';
--= ea31a54c [["_col0","boolean"]] [[false]]
SELECT coalesce('5', '5'), coalesce('5', '5'), if(false, '5', '5');
--= 6d41db90 [["_col0","varchar(1)"],["_col1","varchar(1)"],["_col2","varchar(1)"]] [["5","5","5"]]
SELECT '5' = CAST('2020-02-29' AS varchar);
--= 9a9ebc1c [["_col0","boolean"]] [[false]]
SELECT '5' < CAST('2020-02-29' AS varchar);
--= 418b66e1 [["_col0","boolean"]] [[false]]
SELECT coalesce('5', CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), '5'), if(false, '5', CAST('2020-02-29' AS varchar));
--= f2ce8c74 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"]] [["5","2020-02-29","2020-02-29"]]
SELECT '5' = CAST('5' AS char(3));
--= 4f735ab9 [["_col0","boolean"]] [[true]]
SELECT '5' < CAST('5' AS char(3));
--= 528ad19b [["_col0","boolean"]] [[false]]
SELECT coalesce('5', CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), '5'), if(false, '5', CAST('5' AS char(3)));
--= d5ecf02c [["_col0","char(3)"],["_col1","char(3)"],["_col2","char(3)"]] [["5  ","5  ","5  "]]
SELECT '5' = X'35';
--= b46b5a67 TYPE_MISMATCH
SELECT '5' < X'35';
--= bf12add1 TYPE_MISMATCH
SELECT coalesce('5', X'35'), coalesce(X'35', '5'), if(false, '5', X'35');
--= 2da8d688 TYPE_MISMATCH
SELECT '5' = DATE '2020-02-29';
--= b6b14c58 TYPE_MISMATCH
SELECT '5' < DATE '2020-02-29';
--= 16553ef2 TYPE_MISMATCH
SELECT coalesce('5', DATE '2020-02-29'), coalesce(DATE '2020-02-29', '5'), if(false, '5', DATE '2020-02-29');
--= a0c94fd2 TYPE_MISMATCH
SELECT '5' = TIME '13:04:05.678';
--= 258ad1b7 TYPE_MISMATCH
SELECT '5' < TIME '13:04:05.678';
--= b94701d6 TYPE_MISMATCH
SELECT coalesce('5', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', '5'), if(false, '5', TIME '13:04:05.678');
--= 5c78954b TYPE_MISMATCH
SELECT '5' = TIMESTAMP '2020-02-29 13:04:05';
--= 5f5a68d3 TYPE_MISMATCH
SELECT '5' < TIMESTAMP '2020-02-29 13:04:05';
--= 49c925d6 TYPE_MISMATCH
SELECT coalesce('5', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', '5'), if(false, '5', TIMESTAMP '2020-02-29 13:04:05');
--= a309f67b TYPE_MISMATCH
SELECT '5' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= ec888cbe TYPE_MISMATCH
SELECT '5' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 7445eed2 TYPE_MISMATCH
SELECT coalesce('5', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', '5'), if(false, '5', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 0837e00d TYPE_MISMATCH
SELECT '5' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 345b5e27 TYPE_MISMATCH
SELECT '5' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 4f9c0936 TYPE_MISMATCH
SELECT coalesce('5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', '5'), if(false, '5', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 240891de TYPE_MISMATCH
SELECT '5' = INTERVAL '1' DAY;
--= d4c8bc39 TYPE_MISMATCH
SELECT '5' < INTERVAL '1' DAY;
--= 22b83ff6 TYPE_MISMATCH
SELECT coalesce('5', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, '5'), if(false, '5', INTERVAL '1' DAY);
--= a8895391 TYPE_MISMATCH
SELECT '5' = INTERVAL '1' YEAR;
--= b1e9742f TYPE_MISMATCH
SELECT '5' < INTERVAL '1' YEAR;
--= 95880628 TYPE_MISMATCH
SELECT coalesce('5', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, '5'), if(false, '5', INTERVAL '1' YEAR);
--= 1591f6d0 TYPE_MISMATCH
SELECT '5' = ARRAY[1, 2];
--= c8f093db TYPE_MISMATCH
SELECT '5' < ARRAY[1, 2];
--= 65aae879 TYPE_MISMATCH
SELECT coalesce('5', ARRAY[1, 2]), coalesce(ARRAY[1, 2], '5'), if(false, '5', ARRAY[1, 2]);
--= cf847d09 TYPE_MISMATCH
SELECT '5' = MAP(ARRAY['a'], ARRAY[1]);
--= dc596c8d TYPE_MISMATCH
SELECT '5' < MAP(ARRAY['a'], ARRAY[1]);
--= 656eb2b0 TYPE_MISMATCH
SELECT coalesce('5', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), '5'), if(false, '5', MAP(ARRAY['a'], ARRAY[1]));
--= 516978eb TYPE_MISMATCH
SELECT '5' = ROW(1, 'a');
--= 8e390acd TYPE_MISMATCH
SELECT '5' < ROW(1, 'a');
--= e9ece3c6 TYPE_MISMATCH
SELECT coalesce('5', ROW(1, 'a')), coalesce(ROW(1, 'a'), '5'), if(false, '5', ROW(1, 'a'));
--= dc9bd607 TYPE_MISMATCH
SELECT '5' = JSON '1';
--= 2263fd89 TYPE_MISMATCH
SELECT '5' < JSON '1';
--= 454f3df7 TYPE_MISMATCH
SELECT coalesce('5', JSON '1'), coalesce(JSON '1', '5'), if(false, '5', JSON '1');
--= 2702ae0f TYPE_MISMATCH
SELECT '5' = NULL;
--= c9254acb [["_col0","boolean"]] [[null]]
SELECT '5' < NULL;
--= 2c0b2acf [["_col0","boolean"]] [[null]]
SELECT coalesce('5', NULL), coalesce(NULL, '5'), if(false, '5', NULL);
--= 90f1937e [["_col0","varchar(1)"],["_col1","varchar(1)"],["_col2","varchar(1)"]] [["5","5",null]]
SELECT CAST('2020-02-29' AS varchar) = CAST('2020-02-29' AS varchar);
--= 3084d98d [["_col0","boolean"]] [[true]]
SELECT CAST('2020-02-29' AS varchar) < CAST('2020-02-29' AS varchar);
--= d730c004 [["_col0","boolean"]] [[false]]
SELECT coalesce(CAST('2020-02-29' AS varchar), CAST('2020-02-29' AS varchar)), coalesce(CAST('2020-02-29' AS varchar), CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), CAST('2020-02-29' AS varchar));
--= 42135cd3 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"]] [["2020-02-29","2020-02-29","2020-02-29"]]
SELECT CAST('2020-02-29' AS varchar) = CAST('5' AS char(3));
--= d21d800c [["_col0","boolean"]] [[false]]
SELECT CAST('2020-02-29' AS varchar) < CAST('5' AS char(3));
--= cbdb178f [["_col0","boolean"]] [[true]]
SELECT coalesce(CAST('2020-02-29' AS varchar), CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), CAST('5' AS char(3)));
--= b793d55c [["_col0","char(65536)"],["_col1","char(65536)"],["_col2","char(65536)"]] [["2020-02-29                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      ","5                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               ","5                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               "]]
SELECT CAST('2020-02-29' AS varchar) = X'35';
--= 08ecfa19 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < X'35';
--= aeac1154 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), X'35'), coalesce(X'35', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), X'35');
--= b548ccd1 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = DATE '2020-02-29';
--= 9f919bfe TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < DATE '2020-02-29';
--= ece8b440 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), DATE '2020-02-29'), coalesce(DATE '2020-02-29', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), DATE '2020-02-29');
--= 2764f591 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = TIME '13:04:05.678';
--= 35de3cc6 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < TIME '13:04:05.678';
--= 3523f97c TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), TIME '13:04:05.678');
--= 3b230f80 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = TIMESTAMP '2020-02-29 13:04:05';
--= 3b338864 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < TIMESTAMP '2020-02-29 13:04:05';
--= 0eb0538c TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05');
--= dcaabe6f TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 9aef62ab TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 27d4ffe8 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05.678901');
--= b0745ae4 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 04933b33 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 65b4702c TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 1c56861d TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = INTERVAL '1' DAY;
--= ed5bb7dd TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < INTERVAL '1' DAY;
--= 475ede56 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), INTERVAL '1' DAY);
--= 48779356 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = INTERVAL '1' YEAR;
--= fb473adc TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < INTERVAL '1' YEAR;
--= e2226d23 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), INTERVAL '1' YEAR);
--= 23e66657 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = ARRAY[1, 2];
--= 1b96d6de TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < ARRAY[1, 2];
--= b0a9c336 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), ARRAY[1, 2]), coalesce(ARRAY[1, 2], CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), ARRAY[1, 2]);
--= 166b5e6c TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = MAP(ARRAY['a'], ARRAY[1]);
--= c0f39748 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < MAP(ARRAY['a'], ARRAY[1]);
--= a16ea10e TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), MAP(ARRAY['a'], ARRAY[1]));
--= 27a91890 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = ROW(1, 'a');
--= 0eb1c466 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < ROW(1, 'a');
--= 31c36cc6 TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), ROW(1, 'a')), coalesce(ROW(1, 'a'), CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), ROW(1, 'a'));
--= e477f1f6 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = JSON '1';
--= 2a8bc85c TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) < JSON '1';
--= 1a7755ec TYPE_MISMATCH
SELECT coalesce(CAST('2020-02-29' AS varchar), JSON '1'), coalesce(JSON '1', CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), JSON '1');
--= 50d14355 TYPE_MISMATCH
SELECT CAST('2020-02-29' AS varchar) = NULL;
--= 3af86023 [["_col0","boolean"]] [[null]]
SELECT CAST('2020-02-29' AS varchar) < NULL;
--= e2911f22 [["_col0","boolean"]] [[null]]
SELECT coalesce(CAST('2020-02-29' AS varchar), NULL), coalesce(NULL, CAST('2020-02-29' AS varchar)), if(false, CAST('2020-02-29' AS varchar), NULL);
--= 3c1a1bb5 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"]] [["2020-02-29","2020-02-29",null]]
SELECT CAST('5' AS char(3)) = CAST('5' AS char(3));
--= fe754438 [["_col0","boolean"]] [[true]]
SELECT CAST('5' AS char(3)) < CAST('5' AS char(3));
--= 1281deb6 [["_col0","boolean"]] [[false]]
SELECT coalesce(CAST('5' AS char(3)), CAST('5' AS char(3))), coalesce(CAST('5' AS char(3)), CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), CAST('5' AS char(3)));
--= 719db278 [["_col0","char(3)"],["_col1","char(3)"],["_col2","char(3)"]] [["5  ","5  ","5  "]]
SELECT CAST('5' AS char(3)) = X'35';
--= 069376ac TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < X'35';
--= f5479175 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), X'35'), coalesce(X'35', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), X'35');
--= 069d236f TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = DATE '2020-02-29';
--= 640c67eb TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < DATE '2020-02-29';
--= 21d6ccd5 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), DATE '2020-02-29'), coalesce(DATE '2020-02-29', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), DATE '2020-02-29');
--= 41e98135 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = TIME '13:04:05.678';
--= 089ff5fd TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < TIME '13:04:05.678';
--= 9a41737e TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), TIME '13:04:05.678');
--= d9330d1a TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = TIMESTAMP '2020-02-29 13:04:05';
--= fce93d66 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < TIMESTAMP '2020-02-29 13:04:05';
--= 4711f7a5 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05');
--= 81388dc3 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 21afdc77 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < TIMESTAMP '2020-02-29 13:04:05.678901';
--= ef364ba1 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05.678901');
--= 30609226 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= b5f6f0ff TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= bf926252 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 2ae56759 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = INTERVAL '1' DAY;
--= 2b483cca TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < INTERVAL '1' DAY;
--= 4216caab TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), INTERVAL '1' DAY);
--= d3ba7733 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = INTERVAL '1' YEAR;
--= 8c79e89c TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < INTERVAL '1' YEAR;
--= 66b5432f TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), INTERVAL '1' YEAR);
--= 12cca0e5 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = ARRAY[1, 2];
--= e081ce0c TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < ARRAY[1, 2];
--= ab7f9eb2 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), ARRAY[1, 2]), coalesce(ARRAY[1, 2], CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), ARRAY[1, 2]);
--= 15701796 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = MAP(ARRAY['a'], ARRAY[1]);
--= 8bd5243b TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < MAP(ARRAY['a'], ARRAY[1]);
--= da6a1bad TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), MAP(ARRAY['a'], ARRAY[1]));
--= 054cb207 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = ROW(1, 'a');
--= 348f9e43 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < ROW(1, 'a');
--= 806f3aa0 TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), ROW(1, 'a')), coalesce(ROW(1, 'a'), CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), ROW(1, 'a'));
--= d0821707 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = JSON '1';
--= bdceee46 TYPE_MISMATCH
SELECT CAST('5' AS char(3)) < JSON '1';
--= f53bc88c TYPE_MISMATCH
SELECT coalesce(CAST('5' AS char(3)), JSON '1'), coalesce(JSON '1', CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), JSON '1');
--= 3fc7bd0a TYPE_MISMATCH
SELECT CAST('5' AS char(3)) = NULL;
--= 4443cb5f [["_col0","boolean"]] [[null]]
SELECT CAST('5' AS char(3)) < NULL;
--= a197ff8e [["_col0","boolean"]] [[null]]
SELECT coalesce(CAST('5' AS char(3)), NULL), coalesce(NULL, CAST('5' AS char(3))), if(false, CAST('5' AS char(3)), NULL);
--= 483ee143 [["_col0","char(3)"],["_col1","char(3)"],["_col2","char(3)"]] [["5  ","5  ",null]]
SELECT X'35' = X'35';
--= 8a46aaf7 [["_col0","boolean"]] [[true]]
SELECT X'35' < X'35';
--= e9e94552 [["_col0","boolean"]] [[false]]
SELECT coalesce(X'35', X'35'), coalesce(X'35', X'35'), if(false, X'35', X'35');
--= 13dd22a5 [["_col0","varbinary"],["_col1","varbinary"],["_col2","varbinary"]] [["NQ==","NQ==","NQ=="]]
SELECT X'35' = DATE '2020-02-29';
--= 9fe96e6d TYPE_MISMATCH
SELECT X'35' < DATE '2020-02-29';
--= 7c0a3d6e TYPE_MISMATCH
SELECT coalesce(X'35', DATE '2020-02-29'), coalesce(DATE '2020-02-29', X'35'), if(false, X'35', DATE '2020-02-29');
--= e2bd19f2 TYPE_MISMATCH
SELECT X'35' = TIME '13:04:05.678';
--= 33dd0297 TYPE_MISMATCH
SELECT X'35' < TIME '13:04:05.678';
--= bc2abb88 TYPE_MISMATCH
SELECT coalesce(X'35', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', X'35'), if(false, X'35', TIME '13:04:05.678');
--= 16a11912 TYPE_MISMATCH
SELECT X'35' = TIMESTAMP '2020-02-29 13:04:05';
--= aa4a6c8b TYPE_MISMATCH
SELECT X'35' < TIMESTAMP '2020-02-29 13:04:05';
--= 89a24565 TYPE_MISMATCH
SELECT coalesce(X'35', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', X'35'), if(false, X'35', TIMESTAMP '2020-02-29 13:04:05');
--= e510c98c TYPE_MISMATCH
SELECT X'35' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 80156e72 TYPE_MISMATCH
SELECT X'35' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 255200d8 TYPE_MISMATCH
SELECT coalesce(X'35', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', X'35'), if(false, X'35', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 945a7c77 TYPE_MISMATCH
SELECT X'35' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= f20d628c TYPE_MISMATCH
SELECT X'35' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= b574b6cf TYPE_MISMATCH
SELECT coalesce(X'35', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', X'35'), if(false, X'35', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= b94d2c96 TYPE_MISMATCH
SELECT X'35' = INTERVAL '1' DAY;
--= ae45024e TYPE_MISMATCH
SELECT X'35' < INTERVAL '1' DAY;
--= ae39fb34 TYPE_MISMATCH
SELECT coalesce(X'35', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, X'35'), if(false, X'35', INTERVAL '1' DAY);
--= 65f2de9f TYPE_MISMATCH
SELECT X'35' = INTERVAL '1' YEAR;
--= 8fd40738 TYPE_MISMATCH
SELECT X'35' < INTERVAL '1' YEAR;
--= 14e370d5 TYPE_MISMATCH
SELECT coalesce(X'35', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, X'35'), if(false, X'35', INTERVAL '1' YEAR);
--= ef1c1ec2 TYPE_MISMATCH
SELECT X'35' = ARRAY[1, 2];
--= bee614cd TYPE_MISMATCH
SELECT X'35' < ARRAY[1, 2];
--= ec931296 TYPE_MISMATCH
SELECT coalesce(X'35', ARRAY[1, 2]), coalesce(ARRAY[1, 2], X'35'), if(false, X'35', ARRAY[1, 2]);
--= f37426f5 TYPE_MISMATCH
SELECT X'35' = MAP(ARRAY['a'], ARRAY[1]);
--= 3d970216 TYPE_MISMATCH
SELECT X'35' < MAP(ARRAY['a'], ARRAY[1]);
--= 54d49875 TYPE_MISMATCH
SELECT coalesce(X'35', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), X'35'), if(false, X'35', MAP(ARRAY['a'], ARRAY[1]));
--= 83f015d5 TYPE_MISMATCH
SELECT X'35' = ROW(1, 'a');
--= 520853d3 TYPE_MISMATCH
SELECT X'35' < ROW(1, 'a');
--= 4d22bd52 TYPE_MISMATCH
SELECT coalesce(X'35', ROW(1, 'a')), coalesce(ROW(1, 'a'), X'35'), if(false, X'35', ROW(1, 'a'));
--= 9c1342cd TYPE_MISMATCH
SELECT X'35' = JSON '1';
--= 4de0ddf1 TYPE_MISMATCH
SELECT X'35' < JSON '1';
--= b64be67c TYPE_MISMATCH
SELECT coalesce(X'35', JSON '1'), coalesce(JSON '1', X'35'), if(false, X'35', JSON '1');
--= e3b61bae TYPE_MISMATCH
SELECT X'35' = NULL;
--= af24dfc9 [["_col0","boolean"]] [[null]]
SELECT X'35' < NULL;
--= 8801c9d5 [["_col0","boolean"]] [[null]]
SELECT coalesce(X'35', NULL), coalesce(NULL, X'35'), if(false, X'35', NULL);
--= 937a7a7a [["_col0","varbinary"],["_col1","varbinary"],["_col2","varbinary"]] [["NQ==","NQ==",null]]
SELECT DATE '2020-02-29' = DATE '2020-02-29';
--= afe02a25 [["_col0","boolean"]] [[true]]
SELECT DATE '2020-02-29' < DATE '2020-02-29';
--= b16913bb [["_col0","boolean"]] [[false]]
SELECT coalesce(DATE '2020-02-29', DATE '2020-02-29'), coalesce(DATE '2020-02-29', DATE '2020-02-29'), if(false, DATE '2020-02-29', DATE '2020-02-29');
--= b4b1b36d [["_col0","date"],["_col1","date"],["_col2","date"]] [["2020-02-29","2020-02-29","2020-02-29"]]
SELECT DATE '2020-02-29' = TIME '13:04:05.678';
--= 1107c71a TYPE_MISMATCH
SELECT DATE '2020-02-29' < TIME '13:04:05.678';
--= f0c20e5e TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', DATE '2020-02-29'), if(false, DATE '2020-02-29', TIME '13:04:05.678');
--= ecea9a5c TYPE_MISMATCH
SELECT DATE '2020-02-29' = TIMESTAMP '2020-02-29 13:04:05';
--= 6875c0af [["_col0","boolean"]] [[false]]
SELECT DATE '2020-02-29' < TIMESTAMP '2020-02-29 13:04:05';
--= 193e3e7c [["_col0","boolean"]] [[true]]
SELECT coalesce(DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', DATE '2020-02-29'), if(false, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05');
--= 6424b44e [["_col0","timestamp(0)"],["_col1","timestamp(0)"],["_col2","timestamp(0)"]] [["2020-02-29 00:00:00","2020-02-29 13:04:05","2020-02-29 13:04:05"]]
SELECT DATE '2020-02-29' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 416f9f03 [["_col0","boolean"]] [[false]]
SELECT DATE '2020-02-29' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 4488a74f [["_col0","boolean"]] [[true]]
SELECT coalesce(DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', DATE '2020-02-29'), if(false, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 2c728959 [["_col0","timestamp(6)"],["_col1","timestamp(6)"],["_col2","timestamp(6)"]] [["2020-02-29 00:00:00.000000","2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901"]]
SELECT DATE '2020-02-29' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= eda99a6c [["_col0","boolean"]] [[false]]
SELECT DATE '2020-02-29' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 021249f0 [["_col0","boolean"]] [[true]]
SELECT coalesce(DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', DATE '2020-02-29'), if(false, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 3c0397c4 [["_col0","timestamp(3) with time zone"],["_col1","timestamp(3) with time zone"],["_col2","timestamp(3) with time zone"]] [["2020-02-29 00:00:00.000 UTC","2020-02-29 13:04:05.678 Europe/Paris","2020-02-29 13:04:05.678 Europe/Paris"]]
SELECT DATE '2020-02-29' = INTERVAL '1' DAY;
--= 0b803420 TYPE_MISMATCH
SELECT DATE '2020-02-29' < INTERVAL '1' DAY;
--= a4cc02f2 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, DATE '2020-02-29'), if(false, DATE '2020-02-29', INTERVAL '1' DAY);
--= fa718336 TYPE_MISMATCH
SELECT DATE '2020-02-29' = INTERVAL '1' YEAR;
--= 45e3bdab TYPE_MISMATCH
SELECT DATE '2020-02-29' < INTERVAL '1' YEAR;
--= 653293b1 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, DATE '2020-02-29'), if(false, DATE '2020-02-29', INTERVAL '1' YEAR);
--= ec9a6ffe TYPE_MISMATCH
SELECT DATE '2020-02-29' = ARRAY[1, 2];
--= 7a155c30 TYPE_MISMATCH
SELECT DATE '2020-02-29' < ARRAY[1, 2];
--= 97b46925 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', ARRAY[1, 2]), coalesce(ARRAY[1, 2], DATE '2020-02-29'), if(false, DATE '2020-02-29', ARRAY[1, 2]);
--= 2e87a91a TYPE_MISMATCH
SELECT DATE '2020-02-29' = MAP(ARRAY['a'], ARRAY[1]);
--= f537d774 TYPE_MISMATCH
SELECT DATE '2020-02-29' < MAP(ARRAY['a'], ARRAY[1]);
--= fec180c3 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), DATE '2020-02-29'), if(false, DATE '2020-02-29', MAP(ARRAY['a'], ARRAY[1]));
--= e2fbefd1 TYPE_MISMATCH
SELECT DATE '2020-02-29' = ROW(1, 'a');
--= b3e3c2bb TYPE_MISMATCH
SELECT DATE '2020-02-29' < ROW(1, 'a');
--= 83bdcf67 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', ROW(1, 'a')), coalesce(ROW(1, 'a'), DATE '2020-02-29'), if(false, DATE '2020-02-29', ROW(1, 'a'));
--= 30a26f6b TYPE_MISMATCH
SELECT DATE '2020-02-29' = JSON '1';
--= f70839db TYPE_MISMATCH
SELECT DATE '2020-02-29' < JSON '1';
--= f3fdff98 TYPE_MISMATCH
SELECT coalesce(DATE '2020-02-29', JSON '1'), coalesce(JSON '1', DATE '2020-02-29'), if(false, DATE '2020-02-29', JSON '1');
--= 0c43ed78 TYPE_MISMATCH
SELECT DATE '2020-02-29' = NULL;
--= e9df583f [["_col0","boolean"]] [[null]]
SELECT DATE '2020-02-29' < NULL;
--= 9bf9fc70 [["_col0","boolean"]] [[null]]
SELECT coalesce(DATE '2020-02-29', NULL), coalesce(NULL, DATE '2020-02-29'), if(false, DATE '2020-02-29', NULL);
--= f0ed0312 [["_col0","date"],["_col1","date"],["_col2","date"]] [["2020-02-29","2020-02-29",null]]
SELECT TIME '13:04:05.678' = TIME '13:04:05.678';
--= 27127622 [["_col0","boolean"]] [[true]]
SELECT TIME '13:04:05.678' < TIME '13:04:05.678';
--= 6d9c99fd [["_col0","boolean"]] [[false]]
SELECT coalesce(TIME '13:04:05.678', TIME '13:04:05.678'), coalesce(TIME '13:04:05.678', TIME '13:04:05.678'), if(false, TIME '13:04:05.678', TIME '13:04:05.678');
--= 4c593175 [["_col0","time(3)"],["_col1","time(3)"],["_col2","time(3)"]] [["13:04:05.678","13:04:05.678","13:04:05.678"]]
SELECT TIME '13:04:05.678' = TIMESTAMP '2020-02-29 13:04:05';
--= 7c76e280 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < TIMESTAMP '2020-02-29 13:04:05';
--= 00ec41cb TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', TIME '13:04:05.678'), if(false, TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05');
--= 925b5d79 TYPE_MISMATCH
SELECT TIME '13:04:05.678' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 6e0f3417 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 166c669d TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TIME '13:04:05.678'), if(false, TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05.678901');
--= e9f83f1b TYPE_MISMATCH
SELECT TIME '13:04:05.678' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 04cc2d88 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 46efeba6 TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIME '13:04:05.678'), if(false, TIME '13:04:05.678', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 072724ed TYPE_MISMATCH
SELECT TIME '13:04:05.678' = INTERVAL '1' DAY;
--= c4be1faa TYPE_MISMATCH
SELECT TIME '13:04:05.678' < INTERVAL '1' DAY;
--= 371c59a8 TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, TIME '13:04:05.678'), if(false, TIME '13:04:05.678', INTERVAL '1' DAY);
--= 639f18de TYPE_MISMATCH
SELECT TIME '13:04:05.678' = INTERVAL '1' YEAR;
--= c2639628 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < INTERVAL '1' YEAR;
--= 09ddca98 TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, TIME '13:04:05.678'), if(false, TIME '13:04:05.678', INTERVAL '1' YEAR);
--= 8ffdd42e TYPE_MISMATCH
SELECT TIME '13:04:05.678' = ARRAY[1, 2];
--= 24a7bbc1 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < ARRAY[1, 2];
--= fb39d04f TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', ARRAY[1, 2]), coalesce(ARRAY[1, 2], TIME '13:04:05.678'), if(false, TIME '13:04:05.678', ARRAY[1, 2]);
--= 0bb0ebab TYPE_MISMATCH
SELECT TIME '13:04:05.678' = MAP(ARRAY['a'], ARRAY[1]);
--= 740b6f8d TYPE_MISMATCH
SELECT TIME '13:04:05.678' < MAP(ARRAY['a'], ARRAY[1]);
--= 44e8fc73 TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), TIME '13:04:05.678'), if(false, TIME '13:04:05.678', MAP(ARRAY['a'], ARRAY[1]));
--= 1c0867c0 TYPE_MISMATCH
SELECT TIME '13:04:05.678' = ROW(1, 'a');
--= f97234b2 TYPE_MISMATCH
SELECT TIME '13:04:05.678' < ROW(1, 'a');
--= 0f101bad TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', ROW(1, 'a')), coalesce(ROW(1, 'a'), TIME '13:04:05.678'), if(false, TIME '13:04:05.678', ROW(1, 'a'));
--= 5b13c074 TYPE_MISMATCH
SELECT TIME '13:04:05.678' = JSON '1';
--= 7c679b5c TYPE_MISMATCH
SELECT TIME '13:04:05.678' < JSON '1';
--= 26c0f5b8 TYPE_MISMATCH
SELECT coalesce(TIME '13:04:05.678', JSON '1'), coalesce(JSON '1', TIME '13:04:05.678'), if(false, TIME '13:04:05.678', JSON '1');
--= 02cd4b1a TYPE_MISMATCH
SELECT TIME '13:04:05.678' = NULL;
--= 70281fde [["_col0","boolean"]] [[null]]
SELECT TIME '13:04:05.678' < NULL;
--= 6f341927 [["_col0","boolean"]] [[null]]
SELECT coalesce(TIME '13:04:05.678', NULL), coalesce(NULL, TIME '13:04:05.678'), if(false, TIME '13:04:05.678', NULL);
--= 1b29a0ab [["_col0","time(3)"],["_col1","time(3)"],["_col2","time(3)"]] [["13:04:05.678","13:04:05.678",null]]
SELECT TIMESTAMP '2020-02-29 13:04:05' = TIMESTAMP '2020-02-29 13:04:05';
--= 89201c24 [["_col0","boolean"]] [[true]]
SELECT TIMESTAMP '2020-02-29 13:04:05' < TIMESTAMP '2020-02-29 13:04:05';
--= 28495c6a [["_col0","boolean"]] [[false]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05'), coalesce(TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05');
--= b9d1f742 [["_col0","timestamp(0)"],["_col1","timestamp(0)"],["_col2","timestamp(0)"]] [["2020-02-29 13:04:05","2020-02-29 13:04:05","2020-02-29 13:04:05"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 4ce17fcd [["_col0","boolean"]] [[false]]
SELECT TIMESTAMP '2020-02-29 13:04:05' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= 3385684a [["_col0","boolean"]] [[true]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05.678901');
--= 655c3618 [["_col0","timestamp(6)"],["_col1","timestamp(6)"],["_col2","timestamp(6)"]] [["2020-02-29 13:04:05.000000","2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 44f16e1b [["_col0","boolean"]] [[false]]
SELECT TIMESTAMP '2020-02-29 13:04:05' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= c0246374 [["_col0","boolean"]] [[false]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= f4aca158 [["_col0","timestamp(3) with time zone"],["_col1","timestamp(3) with time zone"],["_col2","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.000 UTC","2020-02-29 13:04:05.678 Europe/Paris","2020-02-29 13:04:05.678 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' = INTERVAL '1' DAY;
--= b2f930de TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < INTERVAL '1' DAY;
--= ca5015b7 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', INTERVAL '1' DAY);
--= 6b6add58 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = INTERVAL '1' YEAR;
--= 3393a992 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < INTERVAL '1' YEAR;
--= b71f0402 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', INTERVAL '1' YEAR);
--= 1e3b013c TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = ARRAY[1, 2];
--= 63b353a9 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < ARRAY[1, 2];
--= bdd388ea TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', ARRAY[1, 2]), coalesce(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', ARRAY[1, 2]);
--= 3b491b1c TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = MAP(ARRAY['a'], ARRAY[1]);
--= 0f601f6d TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < MAP(ARRAY['a'], ARRAY[1]);
--= bad9ef72 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', MAP(ARRAY['a'], ARRAY[1]));
--= ce7a4eb2 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = ROW(1, 'a');
--= a45fbf64 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < ROW(1, 'a');
--= 20b1a236 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', ROW(1, 'a')), coalesce(ROW(1, 'a'), TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', ROW(1, 'a'));
--= 3f04dd2a TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = JSON '1';
--= 8b62ee72 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' < JSON '1';
--= 140f3ed6 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', JSON '1'), coalesce(JSON '1', TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', JSON '1');
--= e663037a TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' = NULL;
--= 76ded25e [["_col0","boolean"]] [[null]]
SELECT TIMESTAMP '2020-02-29 13:04:05' < NULL;
--= 3cd39c01 [["_col0","boolean"]] [[null]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05', NULL), coalesce(NULL, TIMESTAMP '2020-02-29 13:04:05'), if(false, TIMESTAMP '2020-02-29 13:04:05', NULL);
--= 35374977 [["_col0","timestamp(0)"],["_col1","timestamp(0)"],["_col2","timestamp(0)"]] [["2020-02-29 13:04:05","2020-02-29 13:04:05",null]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = TIMESTAMP '2020-02-29 13:04:05.678901';
--= 6bd9837e [["_col0","boolean"]] [[true]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < TIMESTAMP '2020-02-29 13:04:05.678901';
--= f851055a [["_col0","boolean"]] [[false]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05.678901'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05.678901');
--= b3a48c4c [["_col0","timestamp(6)"],["_col1","timestamp(6)"],["_col2","timestamp(6)"]] [["2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 878a280a [["_col0","boolean"]] [[false]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 1f6d8c52 [["_col0","boolean"]] [[false]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 7276d99c [["_col0","timestamp(6) with time zone"],["_col1","timestamp(6) with time zone"],["_col2","timestamp(6) with time zone"]] [["2020-02-29 13:04:05.678901 UTC","2020-02-29 13:04:05.678000 Europe/Paris","2020-02-29 13:04:05.678000 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = INTERVAL '1' DAY;
--= 7ae556c1 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < INTERVAL '1' DAY;
--= 33bb1634 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', INTERVAL '1' DAY);
--= bc138506 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = INTERVAL '1' YEAR;
--= adb8e92e TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < INTERVAL '1' YEAR;
--= 73a483d4 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', INTERVAL '1' YEAR);
--= 176bc5a0 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = ARRAY[1, 2];
--= 95810ca8 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < ARRAY[1, 2];
--= 8a9f8876 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]), coalesce(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', ARRAY[1, 2]);
--= 543c2cb8 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = MAP(ARRAY['a'], ARRAY[1]);
--= 17904281 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < MAP(ARRAY['a'], ARRAY[1]);
--= 2bba70b5 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', MAP(ARRAY['a'], ARRAY[1]));
--= a8e03e14 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = ROW(1, 'a');
--= 4e61ed0a TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < ROW(1, 'a');
--= 9f8dfcf3 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', ROW(1, 'a')), coalesce(ROW(1, 'a'), TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', ROW(1, 'a'));
--= 30d0dbd5 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = JSON '1';
--= 1f8972df TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < JSON '1';
--= 2b29598b TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', JSON '1'), coalesce(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', JSON '1');
--= 861bdf5d TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' = NULL;
--= ad1107d6 [["_col0","boolean"]] [[null]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' < NULL;
--= bc4d00cf [["_col0","boolean"]] [[null]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678901', NULL), coalesce(NULL, TIMESTAMP '2020-02-29 13:04:05.678901'), if(false, TIMESTAMP '2020-02-29 13:04:05.678901', NULL);
--= 050db88e [["_col0","timestamp(6)"],["_col1","timestamp(6)"],["_col2","timestamp(6)"]] [["2020-02-29 13:04:05.678901","2020-02-29 13:04:05.678901",null]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= d273106b [["_col0","boolean"]] [[true]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= a94302ea [["_col0","boolean"]] [[false]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= e8bb12eb [["_col0","timestamp(3) with time zone"],["_col1","timestamp(3) with time zone"],["_col2","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 Europe/Paris","2020-02-29 13:04:05.678 Europe/Paris","2020-02-29 13:04:05.678 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = INTERVAL '1' DAY;
--= 4e061522 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < INTERVAL '1' DAY;
--= cb994998 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', INTERVAL '1' DAY);
--= ebbe8e05 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = INTERVAL '1' YEAR;
--= acf33b92 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < INTERVAL '1' YEAR;
--= eec3024b TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', INTERVAL '1' YEAR);
--= 2f79e9b3 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = ARRAY[1, 2];
--= 56fc435d TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < ARRAY[1, 2];
--= f657a108 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', ARRAY[1, 2]), coalesce(ARRAY[1, 2], TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', ARRAY[1, 2]);
--= 87db3115 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = MAP(ARRAY['a'], ARRAY[1]);
--= 399a3fd9 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < MAP(ARRAY['a'], ARRAY[1]);
--= cc2d6d2f TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', MAP(ARRAY['a'], ARRAY[1]));
--= 630f8d24 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = ROW(1, 'a');
--= 879affd5 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < ROW(1, 'a');
--= df5e5fe4 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', ROW(1, 'a')), coalesce(ROW(1, 'a'), TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', ROW(1, 'a'));
--= 10e96777 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = JSON '1';
--= a5e50499 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < JSON '1';
--= a95885d2 TYPE_MISMATCH
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', JSON '1'), coalesce(JSON '1', TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', JSON '1');
--= d3094d9e TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' = NULL;
--= 46758b62 [["_col0","boolean"]] [[null]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' < NULL;
--= dbfdaf5e [["_col0","boolean"]] [[null]]
SELECT coalesce(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', NULL), coalesce(NULL, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'), if(false, TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris', NULL);
--= 4b6e7bb9 [["_col0","timestamp(3) with time zone"],["_col1","timestamp(3) with time zone"],["_col2","timestamp(3) with time zone"]] [["2020-02-29 13:04:05.678 Europe/Paris","2020-02-29 13:04:05.678 Europe/Paris",null]]
SELECT INTERVAL '1' DAY = INTERVAL '1' DAY;
--= d0f9f48c [["_col0","boolean"]] [[true]]
SELECT INTERVAL '1' DAY < INTERVAL '1' DAY;
--= b256db6f [["_col0","boolean"]] [[false]]
SELECT coalesce(INTERVAL '1' DAY, INTERVAL '1' DAY), coalesce(INTERVAL '1' DAY, INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, INTERVAL '1' DAY);
--= b6b6f549 [["_col0","interval day to second"],["_col1","interval day to second"],["_col2","interval day to second"]] [["1 00:00:00.000","1 00:00:00.000","1 00:00:00.000"]]
SELECT INTERVAL '1' DAY = INTERVAL '1' YEAR;
--= 4e9d2d24 TYPE_MISMATCH
SELECT INTERVAL '1' DAY < INTERVAL '1' YEAR;
--= accaddda TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' DAY, INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, INTERVAL '1' YEAR);
--= e06b9008 TYPE_MISMATCH
SELECT INTERVAL '1' DAY = ARRAY[1, 2];
--= b0a1a774 TYPE_MISMATCH
SELECT INTERVAL '1' DAY < ARRAY[1, 2];
--= 2f7e6a3d TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' DAY, ARRAY[1, 2]), coalesce(ARRAY[1, 2], INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, ARRAY[1, 2]);
--= fe51006f TYPE_MISMATCH
SELECT INTERVAL '1' DAY = MAP(ARRAY['a'], ARRAY[1]);
--= e95c86b8 TYPE_MISMATCH
SELECT INTERVAL '1' DAY < MAP(ARRAY['a'], ARRAY[1]);
--= 17c680ee TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' DAY, MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, MAP(ARRAY['a'], ARRAY[1]));
--= 23ee2807 TYPE_MISMATCH
SELECT INTERVAL '1' DAY = ROW(1, 'a');
--= 66c3f060 TYPE_MISMATCH
SELECT INTERVAL '1' DAY < ROW(1, 'a');
--= 97bf6edc TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' DAY, ROW(1, 'a')), coalesce(ROW(1, 'a'), INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, ROW(1, 'a'));
--= 3905a5b4 TYPE_MISMATCH
SELECT INTERVAL '1' DAY = JSON '1';
--= 584ee8ca TYPE_MISMATCH
SELECT INTERVAL '1' DAY < JSON '1';
--= c4dcbff9 TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' DAY, JSON '1'), coalesce(JSON '1', INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, JSON '1');
--= 9ff1bb70 TYPE_MISMATCH
SELECT INTERVAL '1' DAY = NULL;
--= b515b21f [["_col0","boolean"]] [[null]]
SELECT INTERVAL '1' DAY < NULL;
--= a011c8cc [["_col0","boolean"]] [[null]]
SELECT coalesce(INTERVAL '1' DAY, NULL), coalesce(NULL, INTERVAL '1' DAY), if(false, INTERVAL '1' DAY, NULL);
--= aacb4106 [["_col0","interval day to second"],["_col1","interval day to second"],["_col2","interval day to second"]] [["1 00:00:00.000","1 00:00:00.000",null]]
SELECT INTERVAL '1' YEAR = INTERVAL '1' YEAR;
--= bc7d2be7 [["_col0","boolean"]] [[true]]
SELECT INTERVAL '1' YEAR < INTERVAL '1' YEAR;
--= 4b7f37b3 [["_col0","boolean"]] [[false]]
SELECT coalesce(INTERVAL '1' YEAR, INTERVAL '1' YEAR), coalesce(INTERVAL '1' YEAR, INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, INTERVAL '1' YEAR);
--= 7055952e [["_col0","interval year to month"],["_col1","interval year to month"],["_col2","interval year to month"]] [["1-0","1-0","1-0"]]
SELECT INTERVAL '1' YEAR = ARRAY[1, 2];
--= 8d0d56b6 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR < ARRAY[1, 2];
--= 4dcb4844 TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' YEAR, ARRAY[1, 2]), coalesce(ARRAY[1, 2], INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, ARRAY[1, 2]);
--= 4fabf81b TYPE_MISMATCH
SELECT INTERVAL '1' YEAR = MAP(ARRAY['a'], ARRAY[1]);
--= 1cbffcff TYPE_MISMATCH
SELECT INTERVAL '1' YEAR < MAP(ARRAY['a'], ARRAY[1]);
--= cd26d075 TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' YEAR, MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, MAP(ARRAY['a'], ARRAY[1]));
--= 2bb3a276 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR = ROW(1, 'a');
--= 7efd39a1 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR < ROW(1, 'a');
--= e4278502 TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' YEAR, ROW(1, 'a')), coalesce(ROW(1, 'a'), INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, ROW(1, 'a'));
--= d5503527 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR = JSON '1';
--= 96ea1893 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR < JSON '1';
--= 8be8c5b5 TYPE_MISMATCH
SELECT coalesce(INTERVAL '1' YEAR, JSON '1'), coalesce(JSON '1', INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, JSON '1');
--= 15615835 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR = NULL;
--= c68edc94 [["_col0","boolean"]] [[null]]
SELECT INTERVAL '1' YEAR < NULL;
--= 889adde8 [["_col0","boolean"]] [[null]]
SELECT coalesce(INTERVAL '1' YEAR, NULL), coalesce(NULL, INTERVAL '1' YEAR), if(false, INTERVAL '1' YEAR, NULL);
--= cefa257a [["_col0","interval year to month"],["_col1","interval year to month"],["_col2","interval year to month"]] [["1-0","1-0",null]]
SELECT ARRAY[1, 2] = ARRAY[1, 2];
--= 3b75ca1a [["_col0","boolean"]] [[true]]
SELECT ARRAY[1, 2] < ARRAY[1, 2];
--= a5b85842 [["_col0","boolean"]] [[false]]
SELECT coalesce(ARRAY[1, 2], ARRAY[1, 2]), coalesce(ARRAY[1, 2], ARRAY[1, 2]), if(false, ARRAY[1, 2], ARRAY[1, 2]);
--= 3a709de4 [["_col0","array(integer)"],["_col1","array(integer)"],["_col2","array(integer)"]] [[[1,2],[1,2],[1,2]]]
SELECT ARRAY[1, 2] = MAP(ARRAY['a'], ARRAY[1]);
--= 972d1fff TYPE_MISMATCH
SELECT ARRAY[1, 2] < MAP(ARRAY['a'], ARRAY[1]);
--= 7c9c1317 TYPE_MISMATCH
SELECT coalesce(ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), ARRAY[1, 2]), if(false, ARRAY[1, 2], MAP(ARRAY['a'], ARRAY[1]));
--= 423237a3 TYPE_MISMATCH
SELECT ARRAY[1, 2] = ROW(1, 'a');
--= d9c42c73 TYPE_MISMATCH
SELECT ARRAY[1, 2] < ROW(1, 'a');
--= 16c8e1e1 TYPE_MISMATCH
SELECT coalesce(ARRAY[1, 2], ROW(1, 'a')), coalesce(ROW(1, 'a'), ARRAY[1, 2]), if(false, ARRAY[1, 2], ROW(1, 'a'));
--= 8d8f9d69 TYPE_MISMATCH
SELECT ARRAY[1, 2] = JSON '1';
--= 592d2226 TYPE_MISMATCH
SELECT ARRAY[1, 2] < JSON '1';
--= 9c5da45e TYPE_MISMATCH
SELECT coalesce(ARRAY[1, 2], JSON '1'), coalesce(JSON '1', ARRAY[1, 2]), if(false, ARRAY[1, 2], JSON '1');
--= 88b1e017 TYPE_MISMATCH
SELECT ARRAY[1, 2] = NULL;
--= 32233171 [["_col0","boolean"]] [[null]]
SELECT ARRAY[1, 2] < NULL;
--= 6bd3469f [["_col0","boolean"]] [[null]]
SELECT coalesce(ARRAY[1, 2], NULL), coalesce(NULL, ARRAY[1, 2]), if(false, ARRAY[1, 2], NULL);
--= 2654c198 [["_col0","array(integer)"],["_col1","array(integer)"],["_col2","array(integer)"]] [[[1,2],[1,2],null]]
SELECT MAP(ARRAY['a'], ARRAY[1]) = MAP(ARRAY['a'], ARRAY[1]);
--= c35e5c5e [["_col0","boolean"]] [[true]]
SELECT MAP(ARRAY['a'], ARRAY[1]) < MAP(ARRAY['a'], ARRAY[1]);
--= 64a8e8b7 TYPE_MISMATCH
SELECT coalesce(MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['a'], ARRAY[1])), coalesce(MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['a'], ARRAY[1])), if(false, MAP(ARRAY['a'], ARRAY[1]), MAP(ARRAY['a'], ARRAY[1]));
--= a6c4d342 [["_col0","map(varchar(1), integer)"],["_col1","map(varchar(1), integer)"],["_col2","map(varchar(1), integer)"]] [[{"a":1},{"a":1},{"a":1}]]
SELECT MAP(ARRAY['a'], ARRAY[1]) = ROW(1, 'a');
--= 92a5cb29 TYPE_MISMATCH
SELECT MAP(ARRAY['a'], ARRAY[1]) < ROW(1, 'a');
--= 9ef382e5 TYPE_MISMATCH
SELECT coalesce(MAP(ARRAY['a'], ARRAY[1]), ROW(1, 'a')), coalesce(ROW(1, 'a'), MAP(ARRAY['a'], ARRAY[1])), if(false, MAP(ARRAY['a'], ARRAY[1]), ROW(1, 'a'));
--= 981f6f07 TYPE_MISMATCH
SELECT MAP(ARRAY['a'], ARRAY[1]) = JSON '1';
--= 8b604477 TYPE_MISMATCH
SELECT MAP(ARRAY['a'], ARRAY[1]) < JSON '1';
--= 5ba28d55 TYPE_MISMATCH
SELECT coalesce(MAP(ARRAY['a'], ARRAY[1]), JSON '1'), coalesce(JSON '1', MAP(ARRAY['a'], ARRAY[1])), if(false, MAP(ARRAY['a'], ARRAY[1]), JSON '1');
--= c00ebecd TYPE_MISMATCH
SELECT MAP(ARRAY['a'], ARRAY[1]) = NULL;
--= a39299d1 [["_col0","boolean"]] [[null]]
SELECT MAP(ARRAY['a'], ARRAY[1]) < NULL;
--= 3cc268f7 TYPE_MISMATCH
SELECT coalesce(MAP(ARRAY['a'], ARRAY[1]), NULL), coalesce(NULL, MAP(ARRAY['a'], ARRAY[1])), if(false, MAP(ARRAY['a'], ARRAY[1]), NULL);
--= 7694cbf5 [["_col0","map(varchar(1), integer)"],["_col1","map(varchar(1), integer)"],["_col2","map(varchar(1), integer)"]] [[{"a":1},{"a":1},null]]
SELECT ROW(1, 'a') = ROW(1, 'a');
--= 84bce8fb [["_col0","boolean"]] [[true]]
SELECT ROW(1, 'a') < ROW(1, 'a');
--= a64184c5 [["_col0","boolean"]] [[false]]
SELECT coalesce(ROW(1, 'a'), ROW(1, 'a')), coalesce(ROW(1, 'a'), ROW(1, 'a')), if(false, ROW(1, 'a'), ROW(1, 'a'));
--= 4d7f649c [["_col0","row(integer, varchar(1))"],["_col1","row(integer, varchar(1))"],["_col2","row(integer, varchar(1))"]] [[[1,"a"],[1,"a"],[1,"a"]]]
SELECT ROW(1, 'a') = JSON '1';
--= d0356f3f TYPE_MISMATCH
SELECT ROW(1, 'a') < JSON '1';
--= 08ecc263 TYPE_MISMATCH
SELECT coalesce(ROW(1, 'a'), JSON '1'), coalesce(JSON '1', ROW(1, 'a')), if(false, ROW(1, 'a'), JSON '1');
--= 80dfd560 TYPE_MISMATCH
SELECT ROW(1, 'a') = NULL;
--= 515ff1f5 [["_col0","boolean"]] [[null]]
SELECT ROW(1, 'a') < NULL;
--= d6180719 [["_col0","boolean"]] [[null]]
SELECT coalesce(ROW(1, 'a'), NULL), coalesce(NULL, ROW(1, 'a')), if(false, ROW(1, 'a'), NULL);
--= ce2cda9d [["_col0","row(integer, varchar(1))"],["_col1","row(integer, varchar(1))"],["_col2","row(integer, varchar(1))"]] [[[1,"a"],[1,"a"],null]]
SELECT JSON '1' = JSON '1';
--= de28b5f8 [["_col0","boolean"]] [[true]]
SELECT JSON '1' < JSON '1';
--= 924c986a TYPE_MISMATCH
SELECT coalesce(JSON '1', JSON '1'), coalesce(JSON '1', JSON '1'), if(false, JSON '1', JSON '1');
--= afd31a2d [["_col0","json"],["_col1","json"],["_col2","json"]] [["1","1","1"]]
SELECT JSON '1' = NULL;
--= 36f7fad9 [["_col0","boolean"]] [[null]]
SELECT JSON '1' < NULL;
--= 745b5ff6 TYPE_MISMATCH
SELECT coalesce(JSON '1', NULL), coalesce(NULL, JSON '1'), if(false, JSON '1', NULL);
--= a8436a34 [["_col0","json"],["_col1","json"],["_col2","json"]] [["1","1",null]]
SELECT NULL = NULL;
--= 0b9af6b7 [["_col0","boolean"]] [[null]]
SELECT NULL < NULL;
--= c5c51d10 [["_col0","boolean"]] [[null]]
SELECT coalesce(NULL, NULL), coalesce(NULL, NULL), if(false, NULL, NULL);
--= ea26ca91 [["_col0","unknown"],["_col1","unknown"],["_col2","unknown"]] [[null,null,null]]
SELECT DATE '2020-02-29' + DATE '2020-02-29';
--= 3829f9b1 TYPE_MISMATCH
SELECT DATE '2020-02-29' - DATE '2020-02-29';
--= e2872591 [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT DATE '2020-02-29' + TIME '13:04:05.678';
--= bae3351d TYPE_MISMATCH
SELECT DATE '2020-02-29' - TIME '13:04:05.678';
--= bdf279c1 TYPE_MISMATCH
SELECT DATE '2020-02-29' + TIMESTAMP '2020-02-29 13:04:05';
--= 31427b7e TYPE_MISMATCH
SELECT DATE '2020-02-29' - TIMESTAMP '2020-02-29 13:04:05';
--= 8a9cc532 [["_col0","interval day to second"]] [["-0 13:04:05.000"]]
SELECT DATE '2020-02-29' + TIMESTAMP '2020-02-29 13:04:05.678901';
--= b1dae583 TYPE_MISMATCH
SELECT DATE '2020-02-29' - TIMESTAMP '2020-02-29 13:04:05.678901';
--= 4d37854d [["_col0","interval day to second"]] [["-0 13:04:05.679"]]
SELECT DATE '2020-02-29' + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 1b83072e TYPE_MISMATCH
SELECT DATE '2020-02-29' - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= e5c33388 [["_col0","interval day to second"]] [["-0 12:04:05.678"]]
SELECT DATE '2020-02-29' + INTERVAL '1' DAY;
--= 10f78bb8 [["_col0","date"]] [["2020-03-01"]]
SELECT DATE '2020-02-29' - INTERVAL '1' DAY;
--= c08b5c0a [["_col0","date"]] [["2020-02-28"]]
SELECT DATE '2020-02-29' + INTERVAL '1' YEAR;
--= 5ba4f003 [["_col0","date"]] [["2021-02-28"]]
SELECT DATE '2020-02-29' - INTERVAL '1' YEAR;
--= 49576bf3 [["_col0","date"]] [["2019-02-28"]]
SELECT TIME '13:04:05.678' + DATE '2020-02-29';
--= 4394f52d TYPE_MISMATCH
SELECT TIME '13:04:05.678' - DATE '2020-02-29';
--= 695c0063 TYPE_MISMATCH
SELECT TIME '13:04:05.678' + TIME '13:04:05.678';
--= a4cacbb8 TYPE_MISMATCH
SELECT TIME '13:04:05.678' - TIME '13:04:05.678';
--= 2ad9343d [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT TIME '13:04:05.678' + TIMESTAMP '2020-02-29 13:04:05';
--= 863b472b TYPE_MISMATCH
SELECT TIME '13:04:05.678' - TIMESTAMP '2020-02-29 13:04:05';
--= 5ce6f7dd TYPE_MISMATCH
SELECT TIME '13:04:05.678' + TIMESTAMP '2020-02-29 13:04:05.678901';
--= 8a9ccdd7 TYPE_MISMATCH
SELECT TIME '13:04:05.678' - TIMESTAMP '2020-02-29 13:04:05.678901';
--= 4d6c6913 TYPE_MISMATCH
SELECT TIME '13:04:05.678' + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= c779bda7 TYPE_MISMATCH
SELECT TIME '13:04:05.678' - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= e85a728d TYPE_MISMATCH
SELECT TIME '13:04:05.678' + INTERVAL '1' DAY;
--= 0a490490 [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT TIME '13:04:05.678' - INTERVAL '1' DAY;
--= d244a996 [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT TIME '13:04:05.678' + INTERVAL '1' YEAR;
--= 59bcefab TYPE_MISMATCH
SELECT TIME '13:04:05.678' - INTERVAL '1' YEAR;
--= c2c763b5 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' + DATE '2020-02-29';
--= 7e1108f4 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' - DATE '2020-02-29';
--= 12e198a5 [["_col0","interval day to second"]] [["0 13:04:05.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' + TIME '13:04:05.678';
--= 75001d57 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' - TIME '13:04:05.678';
--= 1a762271 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' + TIMESTAMP '2020-02-29 13:04:05';
--= d57febb2 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' - TIMESTAMP '2020-02-29 13:04:05';
--= 801bebb4 [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' + TIMESTAMP '2020-02-29 13:04:05.678901';
--= 4dd94305 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' - TIMESTAMP '2020-02-29 13:04:05.678901';
--= 9d882575 [["_col0","interval day to second"]] [["-0 00:00:00.679"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 4a238c07 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= d60b867e [["_col0","interval day to second"]] [["0 00:59:59.322"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' + INTERVAL '1' DAY;
--= c9556f4b [["_col0","timestamp(3)"]] [["2020-03-01 13:04:05.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' - INTERVAL '1' DAY;
--= 5d52b405 [["_col0","timestamp(3)"]] [["2020-02-28 13:04:05.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' + INTERVAL '1' YEAR;
--= 44d14925 [["_col0","timestamp(0)"]] [["2021-02-28 13:04:05"]]
SELECT TIMESTAMP '2020-02-29 13:04:05' - INTERVAL '1' YEAR;
--= e4aac428 [["_col0","timestamp(0)"]] [["2019-02-28 13:04:05"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + DATE '2020-02-29';
--= 858ae795 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - DATE '2020-02-29';
--= d3dba4e4 [["_col0","interval day to second"]] [["0 13:04:05.679"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + TIME '13:04:05.678';
--= d79f4089 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - TIME '13:04:05.678';
--= 89d393a4 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + TIMESTAMP '2020-02-29 13:04:05';
--= 1195dd13 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - TIMESTAMP '2020-02-29 13:04:05';
--= d216bff8 [["_col0","interval day to second"]] [["0 00:00:00.679"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + TIMESTAMP '2020-02-29 13:04:05.678901';
--= b9b5543f TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - TIMESTAMP '2020-02-29 13:04:05.678901';
--= cf2181b6 [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 57d0b795 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= ff568fcf [["_col0","interval day to second"]] [["0 01:00:00.001"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + INTERVAL '1' DAY;
--= 8e10beff [["_col0","timestamp(6)"]] [["2020-03-01 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - INTERVAL '1' DAY;
--= c89f8e21 [["_col0","timestamp(6)"]] [["2020-02-28 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + INTERVAL '1' YEAR;
--= fa241198 [["_col0","timestamp(6)"]] [["2021-02-28 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' - INTERVAL '1' YEAR;
--= a731c9d2 [["_col0","timestamp(6)"]] [["2019-02-28 13:04:05.678901"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + DATE '2020-02-29';
--= de9e63ce TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - DATE '2020-02-29';
--= ab4325d3 [["_col0","interval day to second"]] [["0 12:04:05.678"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + TIME '13:04:05.678';
--= 10cd3ccf TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - TIME '13:04:05.678';
--= 2294a26d TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + TIMESTAMP '2020-02-29 13:04:05';
--= 168045d0 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - TIMESTAMP '2020-02-29 13:04:05';
--= 8ca8a6f4 [["_col0","interval day to second"]] [["-0 00:59:59.322"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + TIMESTAMP '2020-02-29 13:04:05.678901';
--= 78d3eb63 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - TIMESTAMP '2020-02-29 13:04:05.678901';
--= e6ef2bf6 [["_col0","interval day to second"]] [["-0 01:00:00.001"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 984943d1 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 517a6ac1 [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + INTERVAL '1' DAY;
--= 1d427b40 [["_col0","timestamp(3) with time zone"]] [["2020-03-01 13:04:05.678 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - INTERVAL '1' DAY;
--= f5b8990f [["_col0","timestamp(3) with time zone"]] [["2020-02-28 13:04:05.678 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + INTERVAL '1' YEAR;
--= f4046fe3 [["_col0","timestamp(3) with time zone"]] [["2021-02-28 13:04:05.678 Europe/Paris"]]
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' - INTERVAL '1' YEAR;
--= a012f07f [["_col0","timestamp(3) with time zone"]] [["2019-02-28 13:04:05.678 Europe/Paris"]]
SELECT INTERVAL '1' DAY + DATE '2020-02-29';
--= ebb76ae8 [["_col0","date"]] [["2020-03-01"]]
SELECT INTERVAL '1' DAY - DATE '2020-02-29';
--= 88138aaa TYPE_MISMATCH
SELECT INTERVAL '1' DAY + TIME '13:04:05.678';
--= 52f4310b [["_col0","time(3)"]] [["13:04:05.678"]]
SELECT INTERVAL '1' DAY - TIME '13:04:05.678';
--= 678a1fde TYPE_MISMATCH
SELECT INTERVAL '1' DAY + TIMESTAMP '2020-02-29 13:04:05';
--= 125b1555 [["_col0","timestamp(3)"]] [["2020-03-01 13:04:05.000"]]
SELECT INTERVAL '1' DAY - TIMESTAMP '2020-02-29 13:04:05';
--= 25276c59 TYPE_MISMATCH
SELECT INTERVAL '1' DAY + TIMESTAMP '2020-02-29 13:04:05.678901';
--= 7b6f98fa [["_col0","timestamp(6)"]] [["2020-03-01 13:04:05.678901"]]
SELECT INTERVAL '1' DAY - TIMESTAMP '2020-02-29 13:04:05.678901';
--= dee542ad TYPE_MISMATCH
SELECT INTERVAL '1' DAY + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 0443a3b5 [["_col0","timestamp(3) with time zone"]] [["2020-03-01 13:04:05.678 Europe/Paris"]]
SELECT INTERVAL '1' DAY - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 0b147f61 TYPE_MISMATCH
SELECT INTERVAL '1' DAY + INTERVAL '1' DAY;
--= af1eefaf [["_col0","interval day to second"]] [["2 00:00:00.000"]]
SELECT INTERVAL '1' DAY - INTERVAL '1' DAY;
--= 36caa5ea [["_col0","interval day to second"]] [["0 00:00:00.000"]]
SELECT INTERVAL '1' DAY + INTERVAL '1' YEAR;
--= 48ec8885 TYPE_MISMATCH
SELECT INTERVAL '1' DAY - INTERVAL '1' YEAR;
--= 3e439d3e TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + DATE '2020-02-29';
--= e7e3d3d3 [["_col0","date"]] [["2021-02-28"]]
SELECT INTERVAL '1' YEAR - DATE '2020-02-29';
--= e0d4e714 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + TIME '13:04:05.678';
--= 8597ae0e TYPE_MISMATCH
SELECT INTERVAL '1' YEAR - TIME '13:04:05.678';
--= 56b4f40a TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + TIMESTAMP '2020-02-29 13:04:05';
--= a8c0cde7 [["_col0","timestamp(0)"]] [["2021-02-28 13:04:05"]]
SELECT INTERVAL '1' YEAR - TIMESTAMP '2020-02-29 13:04:05';
--= 8676daec TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + TIMESTAMP '2020-02-29 13:04:05.678901';
--= 0d73561c [["_col0","timestamp(6)"]] [["2021-02-28 13:04:05.678901"]]
SELECT INTERVAL '1' YEAR - TIMESTAMP '2020-02-29 13:04:05.678901';
--= 99b41c49 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= d3699fc6 [["_col0","timestamp(3) with time zone"]] [["2021-02-28 13:04:05.678 Europe/Paris"]]
SELECT INTERVAL '1' YEAR - TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= b2f2891b TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + INTERVAL '1' DAY;
--= 1c5d9511 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR - INTERVAL '1' DAY;
--= 31bc6c60 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + INTERVAL '1' YEAR;
--= 8da6108f [["_col0","interval year to month"]] [["2-0"]]
SELECT INTERVAL '1' YEAR - INTERVAL '1' YEAR;
--= a270f8ff [["_col0","interval year to month"]] [["0-0"]]
SELECT DATE '2020-02-29' + 2;
--= 8504bf20 TYPE_MISMATCH
SELECT DATE '2020-02-29' + 1.5;
--= 828e012e TYPE_MISMATCH
SELECT DATE '2020-02-29' * 2;
--= 225fb47d TYPE_MISMATCH
SELECT DATE '2020-02-29' * 1.5;
--= bca76ce0 TYPE_MISMATCH
SELECT DATE '2020-02-29' / 2;
--= 3d4a718c TYPE_MISMATCH
SELECT DATE '2020-02-29' / 1.5;
--= 588e17fd TYPE_MISMATCH
SELECT 2 * DATE '2020-02-29';
--= 281903bd TYPE_MISMATCH
SELECT -(DATE '2020-02-29');
--= 63e87209 TYPE_MISMATCH
SELECT TIME '13:04:05.678' + 2;
--= 7d7a2911 TYPE_MISMATCH
SELECT TIME '13:04:05.678' + 1.5;
--= 6f2de0da TYPE_MISMATCH
SELECT TIME '13:04:05.678' * 2;
--= 97735864 TYPE_MISMATCH
SELECT TIME '13:04:05.678' * 1.5;
--= 13ad36e5 TYPE_MISMATCH
SELECT TIME '13:04:05.678' / 2;
--= 13822686 TYPE_MISMATCH
SELECT TIME '13:04:05.678' / 1.5;
--= aa355550 TYPE_MISMATCH
SELECT 2 * TIME '13:04:05.678';
--= e5aee29f TYPE_MISMATCH
SELECT -(TIME '13:04:05.678');
--= 4825809f TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' + 2;
--= c566f928 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' + 1.5;
--= 745197c3 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' * 2;
--= dcd2b977 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' * 1.5;
--= d344421d TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' / 2;
--= 42b4a1f3 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05' / 1.5;
--= 078f64cf TYPE_MISMATCH
SELECT 2 * TIMESTAMP '2020-02-29 13:04:05';
--= 254b8d2d TYPE_MISMATCH
SELECT -(TIMESTAMP '2020-02-29 13:04:05');
--= ba08b489 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + 2;
--= a2d37934 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' + 1.5;
--= 2a0722c2 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' * 2;
--= 5a820959 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' * 1.5;
--= e6abaec5 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' / 2;
--= 4e3fb3a8 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678901' / 1.5;
--= 298578d0 TYPE_MISMATCH
SELECT 2 * TIMESTAMP '2020-02-29 13:04:05.678901';
--= f2fc1f54 TYPE_MISMATCH
SELECT -(TIMESTAMP '2020-02-29 13:04:05.678901');
--= 1d39c12e TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + 2;
--= 7578ed56 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' + 1.5;
--= a7d3bfbc TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' * 2;
--= e820f3ec TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' * 1.5;
--= ce250839 TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' / 2;
--= 99de972f TYPE_MISMATCH
SELECT TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris' / 1.5;
--= fe768ccb TYPE_MISMATCH
SELECT 2 * TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris';
--= 9c0456f2 TYPE_MISMATCH
SELECT -(TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris');
--= 7fc776eb TYPE_MISMATCH
SELECT INTERVAL '1' DAY + 2;
--= c9908f2d TYPE_MISMATCH
SELECT INTERVAL '1' DAY + 1.5;
--= d5d9d71e TYPE_MISMATCH
SELECT INTERVAL '1' DAY * 2;
--= 9191671d [["_col0","interval day to second"]] [["2 00:00:00.000"]]
SELECT INTERVAL '1' DAY * 1.5;
--= 900a3f4f [["_col0","interval day to second"]] [["1 12:00:00.000"]]
SELECT INTERVAL '1' DAY / 2;
--= 084d009a [["_col0","interval day to second"]] [["0 12:00:00.000"]]
SELECT INTERVAL '1' DAY / 1.5;
--= 0e3f209c [["_col0","interval day to second"]] [["0 16:00:00.000"]]
SELECT 2 * INTERVAL '1' DAY;
--= 163c78b4 [["_col0","interval day to second"]] [["2 00:00:00.000"]]
SELECT -(INTERVAL '1' DAY);
--= 7782e180 [["_col0","interval day to second"]] [["-1 00:00:00.000"]]
SELECT INTERVAL '1' YEAR + 2;
--= 839db01e TYPE_MISMATCH
SELECT INTERVAL '1' YEAR + 1.5;
--= 032a09b5 TYPE_MISMATCH
SELECT INTERVAL '1' YEAR * 2;
--= a896288c [["_col0","interval year to month"]] [["2-0"]]
SELECT INTERVAL '1' YEAR * 1.5;
--= f90fe0ac [["_col0","interval year to month"]] [["1-6"]]
SELECT INTERVAL '1' YEAR / 2;
--= a82d470a [["_col0","interval year to month"]] [["0-6"]]
SELECT INTERVAL '1' YEAR / 1.5;
--= dea0bd19 [["_col0","interval year to month"]] [["0-8"]]
SELECT 2 * INTERVAL '1' YEAR;
--= dfc306df [["_col0","interval year to month"]] [["2-0"]]
SELECT -(INTERVAL '1' YEAR);
--= 75eea4c4 [["_col0","interval year to month"]] [["-1-0"]]
SELECT 1.5 = 1.5, 1.5 <> 1.5, 1.5 < 1.5, 1.5 <= 1.5, 1.5 > 1.5, 1.5 >= 1.5, 1.5 IS DISTINCT FROM 1.5;
--= 6cff0c19 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT 1.5 = 0.0, 1.5 <> 0.0, 1.5 < 0.0, 1.5 <= 0.0, 1.5 > 0.0, 1.5 >= 0.0, 1.5 IS DISTINCT FROM 0.0;
--= 3c9963df [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 1.5 = -0e0, 1.5 <> -0e0, 1.5 < -0e0, 1.5 <= -0e0, 1.5 > -0e0, 1.5 >= -0e0, 1.5 IS DISTINCT FROM -0e0;
--= a1eff09d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 1.5 = 4.9E-324, 1.5 <> 4.9E-324, 1.5 < 4.9E-324, 1.5 <= 4.9E-324, 1.5 > 4.9E-324, 1.5 >= 4.9E-324, 1.5 IS DISTINCT FROM 4.9E-324;
--= cfb307ed [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 1.5 = nan(), 1.5 <> nan(), 1.5 < nan(), 1.5 <= nan(), 1.5 > nan(), 1.5 >= nan(), 1.5 IS DISTINCT FROM nan();
--= 42f47a9d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT 1.5 = infinity(), 1.5 <> infinity(), 1.5 < infinity(), 1.5 <= infinity(), 1.5 > infinity(), 1.5 >= infinity(), 1.5 IS DISTINCT FROM infinity();
--= a5904300 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 1.5 = -infinity(), 1.5 <> -infinity(), 1.5 < -infinity(), 1.5 <= -infinity(), 1.5 > -infinity(), 1.5 >= -infinity(), 1.5 IS DISTINCT FROM -infinity();
--= 99a7c8d8 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 0.0 = 1.5, 0.0 <> 1.5, 0.0 < 1.5, 0.0 <= 1.5, 0.0 > 1.5, 0.0 >= 1.5, 0.0 IS DISTINCT FROM 1.5;
--= 4f85e022 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 0.0 = 0.0, 0.0 <> 0.0, 0.0 < 0.0, 0.0 <= 0.0, 0.0 > 0.0, 0.0 >= 0.0, 0.0 IS DISTINCT FROM 0.0;
--= d591607b [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT 0.0 = -0e0, 0.0 <> -0e0, 0.0 < -0e0, 0.0 <= -0e0, 0.0 > -0e0, 0.0 >= -0e0, 0.0 IS DISTINCT FROM -0e0;
--= b7a15a43 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT 0.0 = 4.9E-324, 0.0 <> 4.9E-324, 0.0 < 4.9E-324, 0.0 <= 4.9E-324, 0.0 > 4.9E-324, 0.0 >= 4.9E-324, 0.0 IS DISTINCT FROM 4.9E-324;
--= 71fd7800 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 0.0 = nan(), 0.0 <> nan(), 0.0 < nan(), 0.0 <= nan(), 0.0 > nan(), 0.0 >= nan(), 0.0 IS DISTINCT FROM nan();
--= e2849926 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT 0.0 = infinity(), 0.0 <> infinity(), 0.0 < infinity(), 0.0 <= infinity(), 0.0 > infinity(), 0.0 >= infinity(), 0.0 IS DISTINCT FROM infinity();
--= 96709c1f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 0.0 = -infinity(), 0.0 <> -infinity(), 0.0 < -infinity(), 0.0 <= -infinity(), 0.0 > -infinity(), 0.0 >= -infinity(), 0.0 IS DISTINCT FROM -infinity();
--= 9c41532d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT -0e0 = 1.5, -0e0 <> 1.5, -0e0 < 1.5, -0e0 <= 1.5, -0e0 > 1.5, -0e0 >= 1.5, -0e0 IS DISTINCT FROM 1.5;
--= 1767abe0 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -0e0 = 0.0, -0e0 <> 0.0, -0e0 < 0.0, -0e0 <= 0.0, -0e0 > 0.0, -0e0 >= 0.0, -0e0 IS DISTINCT FROM 0.0;
--= a460d085 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT -0e0 = -0e0, -0e0 <> -0e0, -0e0 < -0e0, -0e0 <= -0e0, -0e0 > -0e0, -0e0 >= -0e0, -0e0 IS DISTINCT FROM -0e0;
--= 2b99c8a3 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT -0e0 = 4.9E-324, -0e0 <> 4.9E-324, -0e0 < 4.9E-324, -0e0 <= 4.9E-324, -0e0 > 4.9E-324, -0e0 >= 4.9E-324, -0e0 IS DISTINCT FROM 4.9E-324;
--= f11339ee [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -0e0 = nan(), -0e0 <> nan(), -0e0 < nan(), -0e0 <= nan(), -0e0 > nan(), -0e0 >= nan(), -0e0 IS DISTINCT FROM nan();
--= b9bf98bc [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT -0e0 = infinity(), -0e0 <> infinity(), -0e0 < infinity(), -0e0 <= infinity(), -0e0 > infinity(), -0e0 >= infinity(), -0e0 IS DISTINCT FROM infinity();
--= 8aa97485 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -0e0 = -infinity(), -0e0 <> -infinity(), -0e0 < -infinity(), -0e0 <= -infinity(), -0e0 > -infinity(), -0e0 >= -infinity(), -0e0 IS DISTINCT FROM -infinity();
--= ec37da5f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 4.9E-324 = 1.5, 4.9E-324 <> 1.5, 4.9E-324 < 1.5, 4.9E-324 <= 1.5, 4.9E-324 > 1.5, 4.9E-324 >= 1.5, 4.9E-324 IS DISTINCT FROM 1.5;
--= cbf083e9 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 4.9E-324 = 0.0, 4.9E-324 <> 0.0, 4.9E-324 < 0.0, 4.9E-324 <= 0.0, 4.9E-324 > 0.0, 4.9E-324 >= 0.0, 4.9E-324 IS DISTINCT FROM 0.0;
--= ebe3b465 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 4.9E-324 = -0e0, 4.9E-324 <> -0e0, 4.9E-324 < -0e0, 4.9E-324 <= -0e0, 4.9E-324 > -0e0, 4.9E-324 >= -0e0, 4.9E-324 IS DISTINCT FROM -0e0;
--= 05800f93 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT 4.9E-324 = 4.9E-324, 4.9E-324 <> 4.9E-324, 4.9E-324 < 4.9E-324, 4.9E-324 <= 4.9E-324, 4.9E-324 > 4.9E-324, 4.9E-324 >= 4.9E-324, 4.9E-324 IS DISTINCT FROM 4.9E-324;
--= fc84857f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT 4.9E-324 = nan(), 4.9E-324 <> nan(), 4.9E-324 < nan(), 4.9E-324 <= nan(), 4.9E-324 > nan(), 4.9E-324 >= nan(), 4.9E-324 IS DISTINCT FROM nan();
--= f1b522d9 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT 4.9E-324 = infinity(), 4.9E-324 <> infinity(), 4.9E-324 < infinity(), 4.9E-324 <= infinity(), 4.9E-324 > infinity(), 4.9E-324 >= infinity(), 4.9E-324 IS DISTINCT FROM infinity();
--= 51c36fc0 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT 4.9E-324 = -infinity(), 4.9E-324 <> -infinity(), 4.9E-324 < -infinity(), 4.9E-324 <= -infinity(), 4.9E-324 > -infinity(), 4.9E-324 >= -infinity(), 4.9E-324 IS DISTINCT FROM -infinity();
--= e988d4d4 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT nan() = 1.5, nan() <> 1.5, nan() < 1.5, nan() <= 1.5, nan() > 1.5, nan() >= 1.5, nan() IS DISTINCT FROM 1.5;
--= 2f43eee3 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT nan() = 0.0, nan() <> 0.0, nan() < 0.0, nan() <= 0.0, nan() > 0.0, nan() >= 0.0, nan() IS DISTINCT FROM 0.0;
--= c79595c8 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT nan() = -0e0, nan() <> -0e0, nan() < -0e0, nan() <= -0e0, nan() > -0e0, nan() >= -0e0, nan() IS DISTINCT FROM -0e0;
--= 0a3e3172 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT nan() = 4.9E-324, nan() <> 4.9E-324, nan() < 4.9E-324, nan() <= 4.9E-324, nan() > 4.9E-324, nan() >= 4.9E-324, nan() IS DISTINCT FROM 4.9E-324;
--= c07e0829 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT nan() = nan(), nan() <> nan(), nan() < nan(), nan() <= nan(), nan() > nan(), nan() >= nan(), nan() IS DISTINCT FROM nan();
--= 86810515 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,false]]
SELECT nan() = infinity(), nan() <> infinity(), nan() < infinity(), nan() <= infinity(), nan() > infinity(), nan() >= infinity(), nan() IS DISTINCT FROM infinity();
--= 54108422 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT nan() = -infinity(), nan() <> -infinity(), nan() < -infinity(), nan() <= -infinity(), nan() > -infinity(), nan() >= -infinity(), nan() IS DISTINCT FROM -infinity();
--= f65be1dd [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT infinity() = 1.5, infinity() <> 1.5, infinity() < 1.5, infinity() <= 1.5, infinity() > 1.5, infinity() >= 1.5, infinity() IS DISTINCT FROM 1.5;
--= 90ca1927 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT infinity() = 0.0, infinity() <> 0.0, infinity() < 0.0, infinity() <= 0.0, infinity() > 0.0, infinity() >= 0.0, infinity() IS DISTINCT FROM 0.0;
--= 4e7b1073 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT infinity() = -0e0, infinity() <> -0e0, infinity() < -0e0, infinity() <= -0e0, infinity() > -0e0, infinity() >= -0e0, infinity() IS DISTINCT FROM -0e0;
--= d8c9fd84 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT infinity() = 4.9E-324, infinity() <> 4.9E-324, infinity() < 4.9E-324, infinity() <= 4.9E-324, infinity() > 4.9E-324, infinity() >= 4.9E-324, infinity() IS DISTINCT FROM 4.9E-324;
--= 803a335f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT infinity() = nan(), infinity() <> nan(), infinity() < nan(), infinity() <= nan(), infinity() > nan(), infinity() >= nan(), infinity() IS DISTINCT FROM nan();
--= fbd0e85d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT infinity() = infinity(), infinity() <> infinity(), infinity() < infinity(), infinity() <= infinity(), infinity() > infinity(), infinity() >= infinity(), infinity() IS DISTINCT FROM infinity();
--= cb255281 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT infinity() = -infinity(), infinity() <> -infinity(), infinity() < -infinity(), infinity() <= -infinity(), infinity() > -infinity(), infinity() >= -infinity(), infinity() IS DISTINCT FROM -infinity();
--= f45740a3 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT -infinity() = 1.5, -infinity() <> 1.5, -infinity() < 1.5, -infinity() <= 1.5, -infinity() > 1.5, -infinity() >= 1.5, -infinity() IS DISTINCT FROM 1.5;
--= 33a48bd5 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -infinity() = 0.0, -infinity() <> 0.0, -infinity() < 0.0, -infinity() <= 0.0, -infinity() > 0.0, -infinity() >= 0.0, -infinity() IS DISTINCT FROM 0.0;
--= a9da7e09 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -infinity() = -0e0, -infinity() <> -0e0, -infinity() < -0e0, -infinity() <= -0e0, -infinity() > -0e0, -infinity() >= -0e0, -infinity() IS DISTINCT FROM -0e0;
--= 477d4d78 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -infinity() = 4.9E-324, -infinity() <> 4.9E-324, -infinity() < 4.9E-324, -infinity() <= 4.9E-324, -infinity() > 4.9E-324, -infinity() >= 4.9E-324, -infinity() IS DISTINCT FROM 4.9E-324;
--= 3a486ef5 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -infinity() = nan(), -infinity() <> nan(), -infinity() < nan(), -infinity() <= nan(), -infinity() > nan(), -infinity() >= nan(), -infinity() IS DISTINCT FROM nan();
--= 8b543ad3 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT -infinity() = infinity(), -infinity() <> infinity(), -infinity() < infinity(), -infinity() <= infinity(), -infinity() > infinity(), -infinity() >= infinity(), -infinity() IS DISTINCT FROM infinity();
--= 87d42e1c [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT -infinity() = -infinity(), -infinity() <> -infinity(), -infinity() < -infinity(), -infinity() <= -infinity(), -infinity() > -infinity(), -infinity() >= -infinity(), -infinity() IS DISTINCT FROM -infinity();
--= 335e7252 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT x, x BETWEEN 0 AND 2, x IN (0.0, 1.5, nan()), x IS NULL FROM (VALUES 1.5, 0.0, -0e0, 4.9E-324, nan(), infinity(), -infinity(), NULL) AS t(x);
--= 0345ba8a [["x","double"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [["1.5",true,true,false],["0.0",true,true,false],["-0.0",true,true,false],["4.9E-324",true,false,false],["NaN",false,false,false],["Infinity",false,false,false],["-Infinity",false,false,false],[null,null,null,true]]
SELECT REAL '1.5' = REAL '1.5', REAL '1.5' <> REAL '1.5', REAL '1.5' < REAL '1.5', REAL '1.5' <= REAL '1.5', REAL '1.5' > REAL '1.5', REAL '1.5' >= REAL '1.5', REAL '1.5' IS DISTINCT FROM REAL '1.5';
--= df94d472 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT REAL '1.5' = REAL '-0.0', REAL '1.5' <> REAL '-0.0', REAL '1.5' < REAL '-0.0', REAL '1.5' <= REAL '-0.0', REAL '1.5' > REAL '-0.0', REAL '1.5' >= REAL '-0.0', REAL '1.5' IS DISTINCT FROM REAL '-0.0';
--= 58835eb8 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '1.5' = REAL '-2.5', REAL '1.5' <> REAL '-2.5', REAL '1.5' < REAL '-2.5', REAL '1.5' <= REAL '-2.5', REAL '1.5' > REAL '-2.5', REAL '1.5' >= REAL '-2.5', REAL '1.5' IS DISTINCT FROM REAL '-2.5';
--= 7a7140ee [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '1.5' = REAL '3.4028235E38', REAL '1.5' <> REAL '3.4028235E38', REAL '1.5' < REAL '3.4028235E38', REAL '1.5' <= REAL '3.4028235E38', REAL '1.5' > REAL '3.4028235E38', REAL '1.5' >= REAL '3.4028235E38', REAL '1.5' IS DISTINCT FROM REAL '3.4028235E38';
--= 43982287 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '1.5' = REAL '1.4E-45', REAL '1.5' <> REAL '1.4E-45', REAL '1.5' < REAL '1.4E-45', REAL '1.5' <= REAL '1.4E-45', REAL '1.5' > REAL '1.4E-45', REAL '1.5' >= REAL '1.4E-45', REAL '1.5' IS DISTINCT FROM REAL '1.4E-45';
--= 131f4cee [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '1.5' = CAST(nan() AS real), REAL '1.5' <> CAST(nan() AS real), REAL '1.5' < CAST(nan() AS real), REAL '1.5' <= CAST(nan() AS real), REAL '1.5' > CAST(nan() AS real), REAL '1.5' >= CAST(nan() AS real), REAL '1.5' IS DISTINCT FROM CAST(nan() AS real);
--= a446e57e [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT REAL '1.5' = CAST(infinity() AS real), REAL '1.5' <> CAST(infinity() AS real), REAL '1.5' < CAST(infinity() AS real), REAL '1.5' <= CAST(infinity() AS real), REAL '1.5' > CAST(infinity() AS real), REAL '1.5' >= CAST(infinity() AS real), REAL '1.5' IS DISTINCT FROM CAST(infinity() AS real);
--= 5b92fe9c [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-0.0' = REAL '1.5', REAL '-0.0' <> REAL '1.5', REAL '-0.0' < REAL '1.5', REAL '-0.0' <= REAL '1.5', REAL '-0.0' > REAL '1.5', REAL '-0.0' >= REAL '1.5', REAL '-0.0' IS DISTINCT FROM REAL '1.5';
--= 174e45ed [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-0.0' = REAL '-0.0', REAL '-0.0' <> REAL '-0.0', REAL '-0.0' < REAL '-0.0', REAL '-0.0' <= REAL '-0.0', REAL '-0.0' > REAL '-0.0', REAL '-0.0' >= REAL '-0.0', REAL '-0.0' IS DISTINCT FROM REAL '-0.0';
--= 2cc33acc [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT REAL '-0.0' = REAL '-2.5', REAL '-0.0' <> REAL '-2.5', REAL '-0.0' < REAL '-2.5', REAL '-0.0' <= REAL '-2.5', REAL '-0.0' > REAL '-2.5', REAL '-0.0' >= REAL '-2.5', REAL '-0.0' IS DISTINCT FROM REAL '-2.5';
--= 9b8ef8c9 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '-0.0' = REAL '3.4028235E38', REAL '-0.0' <> REAL '3.4028235E38', REAL '-0.0' < REAL '3.4028235E38', REAL '-0.0' <= REAL '3.4028235E38', REAL '-0.0' > REAL '3.4028235E38', REAL '-0.0' >= REAL '3.4028235E38', REAL '-0.0' IS DISTINCT FROM REAL '3.4028235E38';
--= f9d8694f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-0.0' = REAL '1.4E-45', REAL '-0.0' <> REAL '1.4E-45', REAL '-0.0' < REAL '1.4E-45', REAL '-0.0' <= REAL '1.4E-45', REAL '-0.0' > REAL '1.4E-45', REAL '-0.0' >= REAL '1.4E-45', REAL '-0.0' IS DISTINCT FROM REAL '1.4E-45';
--= 890bccd1 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-0.0' = CAST(nan() AS real), REAL '-0.0' <> CAST(nan() AS real), REAL '-0.0' < CAST(nan() AS real), REAL '-0.0' <= CAST(nan() AS real), REAL '-0.0' > CAST(nan() AS real), REAL '-0.0' >= CAST(nan() AS real), REAL '-0.0' IS DISTINCT FROM CAST(nan() AS real);
--= 8268ac63 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT REAL '-0.0' = CAST(infinity() AS real), REAL '-0.0' <> CAST(infinity() AS real), REAL '-0.0' < CAST(infinity() AS real), REAL '-0.0' <= CAST(infinity() AS real), REAL '-0.0' > CAST(infinity() AS real), REAL '-0.0' >= CAST(infinity() AS real), REAL '-0.0' IS DISTINCT FROM CAST(infinity() AS real);
--= 1ca2ef65 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-2.5' = REAL '1.5', REAL '-2.5' <> REAL '1.5', REAL '-2.5' < REAL '1.5', REAL '-2.5' <= REAL '1.5', REAL '-2.5' > REAL '1.5', REAL '-2.5' >= REAL '1.5', REAL '-2.5' IS DISTINCT FROM REAL '1.5';
--= 45b3cb51 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-2.5' = REAL '-0.0', REAL '-2.5' <> REAL '-0.0', REAL '-2.5' < REAL '-0.0', REAL '-2.5' <= REAL '-0.0', REAL '-2.5' > REAL '-0.0', REAL '-2.5' >= REAL '-0.0', REAL '-2.5' IS DISTINCT FROM REAL '-0.0';
--= 1d5c94a8 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-2.5' = REAL '-2.5', REAL '-2.5' <> REAL '-2.5', REAL '-2.5' < REAL '-2.5', REAL '-2.5' <= REAL '-2.5', REAL '-2.5' > REAL '-2.5', REAL '-2.5' >= REAL '-2.5', REAL '-2.5' IS DISTINCT FROM REAL '-2.5';
--= 110c4739 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT REAL '-2.5' = REAL '3.4028235E38', REAL '-2.5' <> REAL '3.4028235E38', REAL '-2.5' < REAL '3.4028235E38', REAL '-2.5' <= REAL '3.4028235E38', REAL '-2.5' > REAL '3.4028235E38', REAL '-2.5' >= REAL '3.4028235E38', REAL '-2.5' IS DISTINCT FROM REAL '3.4028235E38';
--= 59f369bc [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-2.5' = REAL '1.4E-45', REAL '-2.5' <> REAL '1.4E-45', REAL '-2.5' < REAL '1.4E-45', REAL '-2.5' <= REAL '1.4E-45', REAL '-2.5' > REAL '1.4E-45', REAL '-2.5' >= REAL '1.4E-45', REAL '-2.5' IS DISTINCT FROM REAL '1.4E-45';
--= 612140af [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '-2.5' = CAST(nan() AS real), REAL '-2.5' <> CAST(nan() AS real), REAL '-2.5' < CAST(nan() AS real), REAL '-2.5' <= CAST(nan() AS real), REAL '-2.5' > CAST(nan() AS real), REAL '-2.5' >= CAST(nan() AS real), REAL '-2.5' IS DISTINCT FROM CAST(nan() AS real);
--= b082c11f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT REAL '-2.5' = CAST(infinity() AS real), REAL '-2.5' <> CAST(infinity() AS real), REAL '-2.5' < CAST(infinity() AS real), REAL '-2.5' <= CAST(infinity() AS real), REAL '-2.5' > CAST(infinity() AS real), REAL '-2.5' >= CAST(infinity() AS real), REAL '-2.5' IS DISTINCT FROM CAST(infinity() AS real);
--= eef4a716 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '3.4028235E38' = REAL '1.5', REAL '3.4028235E38' <> REAL '1.5', REAL '3.4028235E38' < REAL '1.5', REAL '3.4028235E38' <= REAL '1.5', REAL '3.4028235E38' > REAL '1.5', REAL '3.4028235E38' >= REAL '1.5', REAL '3.4028235E38' IS DISTINCT FROM REAL '1.5';
--= 7abe4919 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '3.4028235E38' = REAL '-0.0', REAL '3.4028235E38' <> REAL '-0.0', REAL '3.4028235E38' < REAL '-0.0', REAL '3.4028235E38' <= REAL '-0.0', REAL '3.4028235E38' > REAL '-0.0', REAL '3.4028235E38' >= REAL '-0.0', REAL '3.4028235E38' IS DISTINCT FROM REAL '-0.0';
--= 59c3f2f7 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '3.4028235E38' = REAL '-2.5', REAL '3.4028235E38' <> REAL '-2.5', REAL '3.4028235E38' < REAL '-2.5', REAL '3.4028235E38' <= REAL '-2.5', REAL '3.4028235E38' > REAL '-2.5', REAL '3.4028235E38' >= REAL '-2.5', REAL '3.4028235E38' IS DISTINCT FROM REAL '-2.5';
--= 2eb28b13 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '3.4028235E38' = REAL '3.4028235E38', REAL '3.4028235E38' <> REAL '3.4028235E38', REAL '3.4028235E38' < REAL '3.4028235E38', REAL '3.4028235E38' <= REAL '3.4028235E38', REAL '3.4028235E38' > REAL '3.4028235E38', REAL '3.4028235E38' >= REAL '3.4028235E38', REAL '3.4028235E38' IS DISTINCT FROM REAL '3.4028235E38';
--= 5800a883 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT REAL '3.4028235E38' = REAL '1.4E-45', REAL '3.4028235E38' <> REAL '1.4E-45', REAL '3.4028235E38' < REAL '1.4E-45', REAL '3.4028235E38' <= REAL '1.4E-45', REAL '3.4028235E38' > REAL '1.4E-45', REAL '3.4028235E38' >= REAL '1.4E-45', REAL '3.4028235E38' IS DISTINCT FROM REAL '1.4E-45';
--= 3d521e82 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '3.4028235E38' = CAST(nan() AS real), REAL '3.4028235E38' <> CAST(nan() AS real), REAL '3.4028235E38' < CAST(nan() AS real), REAL '3.4028235E38' <= CAST(nan() AS real), REAL '3.4028235E38' > CAST(nan() AS real), REAL '3.4028235E38' >= CAST(nan() AS real), REAL '3.4028235E38' IS DISTINCT FROM CAST(nan() AS real);
--= 1d6bcf3e [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT REAL '3.4028235E38' = CAST(infinity() AS real), REAL '3.4028235E38' <> CAST(infinity() AS real), REAL '3.4028235E38' < CAST(infinity() AS real), REAL '3.4028235E38' <= CAST(infinity() AS real), REAL '3.4028235E38' > CAST(infinity() AS real), REAL '3.4028235E38' >= CAST(infinity() AS real), REAL '3.4028235E38' IS DISTINCT FROM CAST(infinity() AS real);
--= 43ac1034 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '1.4E-45' = REAL '1.5', REAL '1.4E-45' <> REAL '1.5', REAL '1.4E-45' < REAL '1.5', REAL '1.4E-45' <= REAL '1.5', REAL '1.4E-45' > REAL '1.5', REAL '1.4E-45' >= REAL '1.5', REAL '1.4E-45' IS DISTINCT FROM REAL '1.5';
--= deccc32d [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '1.4E-45' = REAL '-0.0', REAL '1.4E-45' <> REAL '-0.0', REAL '1.4E-45' < REAL '-0.0', REAL '1.4E-45' <= REAL '-0.0', REAL '1.4E-45' > REAL '-0.0', REAL '1.4E-45' >= REAL '-0.0', REAL '1.4E-45' IS DISTINCT FROM REAL '-0.0';
--= 38281d34 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '1.4E-45' = REAL '-2.5', REAL '1.4E-45' <> REAL '-2.5', REAL '1.4E-45' < REAL '-2.5', REAL '1.4E-45' <= REAL '-2.5', REAL '1.4E-45' > REAL '-2.5', REAL '1.4E-45' >= REAL '-2.5', REAL '1.4E-45' IS DISTINCT FROM REAL '-2.5';
--= 008e7c49 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT REAL '1.4E-45' = REAL '3.4028235E38', REAL '1.4E-45' <> REAL '3.4028235E38', REAL '1.4E-45' < REAL '3.4028235E38', REAL '1.4E-45' <= REAL '3.4028235E38', REAL '1.4E-45' > REAL '3.4028235E38', REAL '1.4E-45' >= REAL '3.4028235E38', REAL '1.4E-45' IS DISTINCT FROM REAL '3.4028235E38';
--= 2a5132a4 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT REAL '1.4E-45' = REAL '1.4E-45', REAL '1.4E-45' <> REAL '1.4E-45', REAL '1.4E-45' < REAL '1.4E-45', REAL '1.4E-45' <= REAL '1.4E-45', REAL '1.4E-45' > REAL '1.4E-45', REAL '1.4E-45' >= REAL '1.4E-45', REAL '1.4E-45' IS DISTINCT FROM REAL '1.4E-45';
--= 18954307 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT REAL '1.4E-45' = CAST(nan() AS real), REAL '1.4E-45' <> CAST(nan() AS real), REAL '1.4E-45' < CAST(nan() AS real), REAL '1.4E-45' <= CAST(nan() AS real), REAL '1.4E-45' > CAST(nan() AS real), REAL '1.4E-45' >= CAST(nan() AS real), REAL '1.4E-45' IS DISTINCT FROM CAST(nan() AS real);
--= f2e0531f [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT REAL '1.4E-45' = CAST(infinity() AS real), REAL '1.4E-45' <> CAST(infinity() AS real), REAL '1.4E-45' < CAST(infinity() AS real), REAL '1.4E-45' <= CAST(infinity() AS real), REAL '1.4E-45' > CAST(infinity() AS real), REAL '1.4E-45' >= CAST(infinity() AS real), REAL '1.4E-45' IS DISTINCT FROM CAST(infinity() AS real);
--= 6086a6d6 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,true,true,false,false,true]]
SELECT CAST(nan() AS real) = REAL '1.5', CAST(nan() AS real) <> REAL '1.5', CAST(nan() AS real) < REAL '1.5', CAST(nan() AS real) <= REAL '1.5', CAST(nan() AS real) > REAL '1.5', CAST(nan() AS real) >= REAL '1.5', CAST(nan() AS real) IS DISTINCT FROM REAL '1.5';
--= 336cec74 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(nan() AS real) = REAL '-0.0', CAST(nan() AS real) <> REAL '-0.0', CAST(nan() AS real) < REAL '-0.0', CAST(nan() AS real) <= REAL '-0.0', CAST(nan() AS real) > REAL '-0.0', CAST(nan() AS real) >= REAL '-0.0', CAST(nan() AS real) IS DISTINCT FROM REAL '-0.0';
--= e3051c36 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(nan() AS real) = REAL '-2.5', CAST(nan() AS real) <> REAL '-2.5', CAST(nan() AS real) < REAL '-2.5', CAST(nan() AS real) <= REAL '-2.5', CAST(nan() AS real) > REAL '-2.5', CAST(nan() AS real) >= REAL '-2.5', CAST(nan() AS real) IS DISTINCT FROM REAL '-2.5';
--= ea38be72 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(nan() AS real) = REAL '3.4028235E38', CAST(nan() AS real) <> REAL '3.4028235E38', CAST(nan() AS real) < REAL '3.4028235E38', CAST(nan() AS real) <= REAL '3.4028235E38', CAST(nan() AS real) > REAL '3.4028235E38', CAST(nan() AS real) >= REAL '3.4028235E38', CAST(nan() AS real) IS DISTINCT FROM REAL '3.4028235E38';
--= e6d181c6 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(nan() AS real) = REAL '1.4E-45', CAST(nan() AS real) <> REAL '1.4E-45', CAST(nan() AS real) < REAL '1.4E-45', CAST(nan() AS real) <= REAL '1.4E-45', CAST(nan() AS real) > REAL '1.4E-45', CAST(nan() AS real) >= REAL '1.4E-45', CAST(nan() AS real) IS DISTINCT FROM REAL '1.4E-45';
--= be0e3828 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(nan() AS real) = CAST(nan() AS real), CAST(nan() AS real) <> CAST(nan() AS real), CAST(nan() AS real) < CAST(nan() AS real), CAST(nan() AS real) <= CAST(nan() AS real), CAST(nan() AS real) > CAST(nan() AS real), CAST(nan() AS real) >= CAST(nan() AS real), CAST(nan() AS real) IS DISTINCT FROM CAST(nan() AS real);
--= d6787817 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,false]]
SELECT CAST(nan() AS real) = CAST(infinity() AS real), CAST(nan() AS real) <> CAST(infinity() AS real), CAST(nan() AS real) < CAST(infinity() AS real), CAST(nan() AS real) <= CAST(infinity() AS real), CAST(nan() AS real) > CAST(infinity() AS real), CAST(nan() AS real) >= CAST(infinity() AS real), CAST(nan() AS real) IS DISTINCT FROM CAST(infinity() AS real);
--= 85a2e458 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(infinity() AS real) = REAL '1.5', CAST(infinity() AS real) <> REAL '1.5', CAST(infinity() AS real) < REAL '1.5', CAST(infinity() AS real) <= REAL '1.5', CAST(infinity() AS real) > REAL '1.5', CAST(infinity() AS real) >= REAL '1.5', CAST(infinity() AS real) IS DISTINCT FROM REAL '1.5';
--= bf99debd [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT CAST(infinity() AS real) = REAL '-0.0', CAST(infinity() AS real) <> REAL '-0.0', CAST(infinity() AS real) < REAL '-0.0', CAST(infinity() AS real) <= REAL '-0.0', CAST(infinity() AS real) > REAL '-0.0', CAST(infinity() AS real) >= REAL '-0.0', CAST(infinity() AS real) IS DISTINCT FROM REAL '-0.0';
--= 8de28306 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT CAST(infinity() AS real) = REAL '-2.5', CAST(infinity() AS real) <> REAL '-2.5', CAST(infinity() AS real) < REAL '-2.5', CAST(infinity() AS real) <= REAL '-2.5', CAST(infinity() AS real) > REAL '-2.5', CAST(infinity() AS real) >= REAL '-2.5', CAST(infinity() AS real) IS DISTINCT FROM REAL '-2.5';
--= 47f255fd [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT CAST(infinity() AS real) = REAL '3.4028235E38', CAST(infinity() AS real) <> REAL '3.4028235E38', CAST(infinity() AS real) < REAL '3.4028235E38', CAST(infinity() AS real) <= REAL '3.4028235E38', CAST(infinity() AS real) > REAL '3.4028235E38', CAST(infinity() AS real) >= REAL '3.4028235E38', CAST(infinity() AS real) IS DISTINCT FROM REAL '3.4028235E38';
--= 321ce173 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT CAST(infinity() AS real) = REAL '1.4E-45', CAST(infinity() AS real) <> REAL '1.4E-45', CAST(infinity() AS real) < REAL '1.4E-45', CAST(infinity() AS real) <= REAL '1.4E-45', CAST(infinity() AS real) > REAL '1.4E-45', CAST(infinity() AS real) >= REAL '1.4E-45', CAST(infinity() AS real) IS DISTINCT FROM REAL '1.4E-45';
--= 8d67b3b5 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,true,true,true]]
SELECT CAST(infinity() AS real) = CAST(nan() AS real), CAST(infinity() AS real) <> CAST(nan() AS real), CAST(infinity() AS real) < CAST(nan() AS real), CAST(infinity() AS real) <= CAST(nan() AS real), CAST(infinity() AS real) > CAST(nan() AS real), CAST(infinity() AS real) >= CAST(nan() AS real), CAST(infinity() AS real) IS DISTINCT FROM CAST(nan() AS real);
--= 3e766eb1 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[false,true,false,false,false,false,true]]
SELECT CAST(infinity() AS real) = CAST(infinity() AS real), CAST(infinity() AS real) <> CAST(infinity() AS real), CAST(infinity() AS real) < CAST(infinity() AS real), CAST(infinity() AS real) <= CAST(infinity() AS real), CAST(infinity() AS real) > CAST(infinity() AS real), CAST(infinity() AS real) >= CAST(infinity() AS real), CAST(infinity() AS real) IS DISTINCT FROM CAST(infinity() AS real);
--= 429a05d6 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"],["_col6","boolean"]] [[true,false,false,true,false,true,false]]
SELECT x, x BETWEEN 0 AND 2, x IN (0.0, 1.5, nan()), x IS NULL FROM (VALUES REAL '1.5', REAL '-0.0', REAL '-2.5', REAL '3.4028235E38', REAL '1.4E-45', CAST(nan() AS real), CAST(infinity() AS real), NULL) AS t(x);
--= ed1591c9 [["x","real"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"]] [["1.5",true,true,false],["-0.0",true,true,false],["-2.5",false,false,false],["3.4028235E38",false,false,false],["1.4E-45",true,false,false],["NaN",false,false,false],["Infinity",false,false,false],[null,null,null,true]]
SELECT NOT true, true AND true, true OR true, true = true, true IS DISTINCT FROM true, true IS NOT DISTINCT FROM true;
--= 4092ca73 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[false,true,true,true,false,true]]
SELECT NOT true, true AND false, true OR false, true = false, true IS DISTINCT FROM false, true IS NOT DISTINCT FROM false;
--= 504ed785 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[false,false,true,false,true,false]]
SELECT NOT true, true AND NULL, true OR NULL, true = NULL, true IS DISTINCT FROM NULL, true IS NOT DISTINCT FROM NULL;
--= 194ac110 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[false,null,true,null,true,false]]
SELECT NOT false, false AND true, false OR true, false = true, false IS DISTINCT FROM true, false IS NOT DISTINCT FROM true;
--= 4d428919 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[true,false,true,false,true,false]]
SELECT NOT false, false AND false, false OR false, false = false, false IS DISTINCT FROM false, false IS NOT DISTINCT FROM false;
--= 1903f3e8 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[true,false,false,true,false,true]]
SELECT NOT false, false AND NULL, false OR NULL, false = NULL, false IS DISTINCT FROM NULL, false IS NOT DISTINCT FROM NULL;
--= 27cd71dd [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[true,false,null,null,true,false]]
SELECT NOT NULL, NULL AND true, NULL OR true, NULL = true, NULL IS DISTINCT FROM true, NULL IS NOT DISTINCT FROM true;
--= 65b4062b [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[null,null,true,null,true,false]]
SELECT NOT NULL, NULL AND false, NULL OR false, NULL = false, NULL IS DISTINCT FROM false, NULL IS NOT DISTINCT FROM false;
--= b4d1eb1e [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[null,false,null,null,true,false]]
SELECT NOT NULL, NULL AND NULL, NULL OR NULL, NULL = NULL, NULL IS DISTINCT FROM NULL, NULL IS NOT DISTINCT FROM NULL;
--= 3d53a522 [["_col0","boolean"],["_col1","boolean"],["_col2","boolean"],["_col3","boolean"],["_col4","boolean"],["_col5","boolean"]] [[null,null,null,null,false,true]]
SELECT true AND 1 / 0 = 1;
--= 57c81998 DIVISION_BY_ZERO
SELECT true OR 1 / 0 = 1;
--= 3130cccd [["_col0","boolean"]] [[true]]
SELECT 1 / 0 = 1 AND true;
--= 8f057e8b DIVISION_BY_ZERO
SELECT 1 / 0 = 1 OR true;
--= 4122d6c6 [["_col0","boolean"]] [[true]]
SELECT false AND 1 / 0 = 1;
--= f4f9c4ea [["_col0","boolean"]] [[false]]
SELECT false OR 1 / 0 = 1;
--= abb071aa DIVISION_BY_ZERO
SELECT 1 / 0 = 1 AND false;
--= 4e0bdf26 [["_col0","boolean"]] [[false]]
SELECT 1 / 0 = 1 OR false;
--= 846eaa0f DIVISION_BY_ZERO
SELECT NULL AND 1 / 0 = 1;
--= e58bc879 DIVISION_BY_ZERO
SELECT NULL OR 1 / 0 = 1;
--= 28e1e2d5 DIVISION_BY_ZERO
SELECT 1 / 0 = 1 AND NULL;
--= f64c17b5 DIVISION_BY_ZERO
SELECT 1 / 0 = 1 OR NULL;
--= fc90b71a DIVISION_BY_ZERO
SELECT true AND CAST('x' AS integer) = 1;
--= f9d21d2e INVALID_CAST_ARGUMENT
SELECT true OR CAST('x' AS integer) = 1;
--= bbb92d4e [["_col0","boolean"]] [[true]]
SELECT CAST('x' AS integer) = 1 AND true;
--= 89bd239b INVALID_CAST_ARGUMENT
SELECT CAST('x' AS integer) = 1 OR true;
--= bf75e3cd [["_col0","boolean"]] [[true]]
SELECT false AND CAST('x' AS integer) = 1;
--= e73cae14 [["_col0","boolean"]] [[false]]
SELECT false OR CAST('x' AS integer) = 1;
--= fb5cbe5c INVALID_CAST_ARGUMENT
SELECT CAST('x' AS integer) = 1 AND false;
--= 1922a50e [["_col0","boolean"]] [[false]]
SELECT CAST('x' AS integer) = 1 OR false;
--= 71c52860 INVALID_CAST_ARGUMENT
SELECT NULL AND CAST('x' AS integer) = 1;
--= 48fbe07c INVALID_CAST_ARGUMENT
SELECT NULL OR CAST('x' AS integer) = 1;
--= e97a5232 INVALID_CAST_ARGUMENT
SELECT CAST('x' AS integer) = 1 AND NULL;
--= 5a31e750 INVALID_CAST_ARGUMENT
SELECT CAST('x' AS integer) = 1 OR NULL;
--= a4d93687 INVALID_CAST_ARGUMENT
