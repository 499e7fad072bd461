SELECT upper('Straße 12');
--= f98f0112 [["_col0","varchar(9)"]] [["STRAßE 12"]]
SELECT length('Straße 12');
--= 7e911413 [["_col0","bigint"]] [[9]]
SELECT 'Straße 12' || '!';
--= 7a79f760 [["_col0","varchar"]] [["Straße 12!"]]
SELECT substr('Straße 12', 2);
--= 1f0b6edd [["_col0","varchar(9)"]] [["traße 12"]]
SELECT replace('Straße 12', '1', 'one');
--= a548a1c7 [["_col0","varchar(39)"]] [["Straße one2"]]
SELECT 'Straße 12' LIKE '%2%';
--= 2f102cb0 [["_col0","boolean"]] [[true]]
SELECT regexp_replace('Straße 12', '[0-9]', '#');
--= 4c1d4607 [["_col0","varchar(49)"]] [["Straße ##"]]
SELECT TRY_CAST('Straße 12' AS integer);
--= 8d7a0691 [["_col0","integer"]] [[null]]
SELECT TRY_CAST('Straße 12' AS double);
--= b7e6fe72 [["_col0","double"]] [[null]]
SELECT split('Straße 12', '-');
--= 85d4ad7e [["_col0","array(varchar(9))"]] [[["Straße 12"]]]
SELECT coalesce('Straße 12', 'none');
--= f1dd5714 [["_col0","varchar(9)"]] [["Straße 12"]]
SELECT nullif('Straße 12', 'sub');
--= b11a5452 [["_col0","varchar(9)"]] [["Straße 12"]]
SELECT CASE 'Straße 12' WHEN '12' THEN 1 ELSE 2 END;
--= 77676d0b [["_col0","integer"]] [[2]]
SELECT 'Straße 12' IN ('12', 'sub', 'v');
--= b80ae8fe [["_col0","boolean"]] [[false]]
SELECT greatest('Straße 12', 'm');
--= 8956c7f5 [["_col0","varchar(9)"]] [["m"]]
SELECT reverse('Straße 12');
--= 839638a5 [["_col0","varchar(9)"]] [["21 eßartS"]]
SELECT typeof('Straße 12');
--= f73bf7f8 [["_col0","varchar"]] [["varchar(9)"]]
SELECT concat('Straße 12', 'z');
--= 9475ba9a [["_col0","varchar"]] [["Straße 12z"]]
SELECT lpad('Straße 12', 4, '*');
--= 39450acd [["_col0","varchar"]] [["Stra"]]
SELECT strpos('Straße 12', '1');
--= 83046970 [["_col0","bigint"]] [[8]]
SELECT CAST('Straße 12' AS varchar(2));
--= ce1916e2 [["_col0","varchar(2)"]] [["St"]]
SELECT 'Straße 12' BETWEEN 'a' AND 'n';
--= c6fcfa18 [["_col0","boolean"]] [[false]]
SELECT 'Straße 12' IS NULL;
--= 3dd52419 [["_col0","boolean"]] [[false]]
SELECT ARRAY['Straße 12'];
--= 9b5c16cc [["_col0","array(varchar(9))"]] [[["Straße 12"]]]
SELECT upper(CAST(1.5 AS varchar));
--= 4aef2fad [["_col0","varchar"]] [["1.5E0"]]
SELECT length(CAST(1.5 AS varchar));
--= daedd1c9 [["_col0","bigint"]] [[5]]
SELECT CAST(1.5 AS varchar) || '!';
--= 18fe20df [["_col0","varchar"]] [["1.5E0!"]]
SELECT substr(CAST(1.5 AS varchar), 2);
--= 469cae62 [["_col0","varchar"]] [[".5E0"]]
SELECT replace(CAST(1.5 AS varchar), '1', 'one');
--= 47d6c798 [["_col0","varchar"]] [["one.5E0"]]
SELECT CAST(1.5 AS varchar) LIKE '%2%';
--= d85e059b [["_col0","boolean"]] [[false]]
SELECT regexp_replace(CAST(1.5 AS varchar), '[0-9]', '#');
--= f530c116 [["_col0","varchar"]] [["#.#E#"]]
SELECT TRY_CAST(CAST(1.5 AS varchar) AS integer);
--= 03078044 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(CAST(1.5 AS varchar) AS double);
--= e7c5a29b [["_col0","double"]] [["1.5"]]
SELECT split(CAST(1.5 AS varchar), '-');
--= 30b9bc4e [["_col0","array(varchar)"]] [[["1.5E0"]]]
SELECT coalesce(CAST(1.5 AS varchar), 'none');
--= f2fab673 [["_col0","varchar"]] [["1.5E0"]]
SELECT nullif(CAST(1.5 AS varchar), 'sub');
--= 67d3fd51 [["_col0","varchar"]] [["1.5E0"]]
SELECT CASE CAST(1.5 AS varchar) WHEN '12' THEN 1 ELSE 2 END;
--= 54b31f5a [["_col0","integer"]] [[2]]
SELECT CAST(1.5 AS varchar) IN ('12', 'sub', 'v');
--= c6c6694e [["_col0","boolean"]] [[false]]
SELECT greatest(CAST(1.5 AS varchar), 'm');
--= cbc6b897 [["_col0","varchar"]] [["m"]]
SELECT reverse(CAST(1.5 AS varchar));
--= 4446c622 [["_col0","varchar"]] [["0E5.1"]]
SELECT typeof(CAST(1.5 AS varchar));
--= 9b5cb881 [["_col0","varchar"]] [["varchar"]]
SELECT concat(CAST(1.5 AS varchar), 'z');
--= 9c0f8e58 [["_col0","varchar"]] [["1.5E0z"]]
SELECT lpad(CAST(1.5 AS varchar), 4, '*');
--= bb40becd [["_col0","varchar"]] [["1.5E"]]
SELECT strpos(CAST(1.5 AS varchar), '1');
--= a68e4282 [["_col0","bigint"]] [[1]]
SELECT CAST(CAST(1.5 AS varchar) AS varchar(2));
--= 987b3246 [["_col0","varchar(2)"]] [["1."]]
SELECT CAST(1.5 AS varchar) BETWEEN 'a' AND 'n';
--= 6f08bf1a [["_col0","boolean"]] [[false]]
SELECT CAST(1.5 AS varchar) IS NULL;
--= 3c977c00 [["_col0","boolean"]] [[false]]
SELECT ARRAY[CAST(1.5 AS varchar)];
--= e69671ae [["_col0","array(varchar)"]] [[["1.5E0"]]]
SELECT upper(date_format(DATE '2020-02-29', '%M'));
--= 126fda26 [["_col0","varchar"]] [["FEBRUARY"]]
SELECT length(date_format(DATE '2020-02-29', '%M'));
--= cfbde6d0 [["_col0","bigint"]] [[8]]
SELECT date_format(DATE '2020-02-29', '%M') || '!';
--= 32ace0c8 [["_col0","varchar"]] [["February!"]]
SELECT substr(date_format(DATE '2020-02-29', '%M'), 2);
--= cc2e0a8c [["_col0","varchar"]] [["ebruary"]]
SELECT replace(date_format(DATE '2020-02-29', '%M'), '1', 'one');
--= 5662d0de [["_col0","varchar"]] [["February"]]
SELECT date_format(DATE '2020-02-29', '%M') LIKE '%2%';
--= d54e94d3 [["_col0","boolean"]] [[false]]
SELECT regexp_replace(date_format(DATE '2020-02-29', '%M'), '[0-9]', '#');
--= 67af0b6e [["_col0","varchar"]] [["February"]]
SELECT TRY_CAST(date_format(DATE '2020-02-29', '%M') AS integer);
--= ca59cca3 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(date_format(DATE '2020-02-29', '%M') AS double);
--= 0af274cf [["_col0","double"]] [[null]]
SELECT split(date_format(DATE '2020-02-29', '%M'), '-');
--= f96a072f [["_col0","array(varchar)"]] [[["February"]]]
SELECT coalesce(date_format(DATE '2020-02-29', '%M'), 'none');
--= 32c056f1 [["_col0","varchar"]] [["February"]]
SELECT nullif(date_format(DATE '2020-02-29', '%M'), 'sub');
--= 19aa6e8d [["_col0","varchar"]] [["February"]]
SELECT CASE date_format(DATE '2020-02-29', '%M') WHEN '12' THEN 1 ELSE 2 END;
--= b3d2c6ac [["_col0","integer"]] [[2]]
SELECT date_format(DATE '2020-02-29', '%M') IN ('12', 'sub', 'v');
--= 29333e19 [["_col0","boolean"]] [[false]]
SELECT greatest(date_format(DATE '2020-02-29', '%M'), 'm');
--= 280ec55d [["_col0","varchar"]] [["m"]]
SELECT reverse(date_format(DATE '2020-02-29', '%M'));
--= a28f8d37 [["_col0","varchar"]] [["yraurbeF"]]
SELECT typeof(date_format(DATE '2020-02-29', '%M'));
--= da4734a0 [["_col0","varchar"]] [["varchar"]]
SELECT concat(date_format(DATE '2020-02-29', '%M'), 'z');
--= 44d00cc5 [["_col0","varchar"]] [["Februaryz"]]
SELECT lpad(date_format(DATE '2020-02-29', '%M'), 4, '*');
--= de2196ca [["_col0","varchar"]] [["Febr"]]
SELECT strpos(date_format(DATE '2020-02-29', '%M'), '1');
--= 437acbf0 [["_col0","bigint"]] [[0]]
SELECT CAST(date_format(DATE '2020-02-29', '%M') AS varchar(2));
--= 7d617f28 [["_col0","varchar(2)"]] [["Fe"]]
SELECT date_format(DATE '2020-02-29', '%M') BETWEEN 'a' AND 'n';
--= 66156090 [["_col0","boolean"]] [[false]]
SELECT date_format(DATE '2020-02-29', '%M') IS NULL;
--= 521029ff [["_col0","boolean"]] [[false]]
SELECT ARRAY[date_format(DATE '2020-02-29', '%M')];
--= 8ad3c053 [["_col0","array(varchar)"]] [[["February"]]]
SELECT upper(array_join(ARRAY['x', NULL, 'é'], '-'));
--= 962ac920 [["_col0","varchar"]] [["X-É"]]
SELECT length(array_join(ARRAY['x', NULL, 'é'], '-'));
--= d5408cee [["_col0","bigint"]] [[3]]
SELECT array_join(ARRAY['x', NULL, 'é'], '-') || '!';
--= 8dd37ceb [["_col0","varchar"]] [["x-é!"]]
SELECT substr(array_join(ARRAY['x', NULL, 'é'], '-'), 2);
--= 37b2734d [["_col0","varchar"]] [["-é"]]
SELECT replace(array_join(ARRAY['x', NULL, 'é'], '-'), '1', 'one');
--= ff148067 [["_col0","varchar"]] [["x-é"]]
SELECT array_join(ARRAY['x', NULL, 'é'], '-') LIKE '%2%';
--= e7c31f3a [["_col0","boolean"]] [[false]]
SELECT regexp_replace(array_join(ARRAY['x', NULL, 'é'], '-'), '[0-9]', '#');
--= fff81dd2 [["_col0","varchar"]] [["x-é"]]
SELECT TRY_CAST(array_join(ARRAY['x', NULL, 'é'], '-') AS integer);
--= a3b56bb9 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(array_join(ARRAY['x', NULL, 'é'], '-') AS double);
--= cba4c3cb [["_col0","double"]] [[null]]
SELECT split(array_join(ARRAY['x', NULL, 'é'], '-'), '-');
--= 9d9a560d [["_col0","array(varchar)"]] [[["x","é"]]]
SELECT coalesce(array_join(ARRAY['x', NULL, 'é'], '-'), 'none');
--= 6f457c93 [["_col0","varchar"]] [["x-é"]]
SELECT nullif(array_join(ARRAY['x', NULL, 'é'], '-'), 'sub');
--= aa7fe3df [["_col0","varchar"]] [["x-é"]]
SELECT CASE array_join(ARRAY['x', NULL, 'é'], '-') WHEN '12' THEN 1 ELSE 2 END;
--= 104c281c [["_col0","integer"]] [[2]]
SELECT array_join(ARRAY['x', NULL, 'é'], '-') IN ('12', 'sub', 'v');
--= fe950ed4 [["_col0","boolean"]] [[false]]
SELECT greatest(array_join(ARRAY['x', NULL, 'é'], '-'), 'm');
--= 5adcf054 [["_col0","varchar"]] [["x-é"]]
SELECT reverse(array_join(ARRAY['x', NULL, 'é'], '-'));
--= 558099c8 [["_col0","varchar"]] [["é-x"]]
SELECT typeof(array_join(ARRAY['x', NULL, 'é'], '-'));
--= ae9003d7 [["_col0","varchar"]] [["varchar"]]
SELECT concat(array_join(ARRAY['x', NULL, 'é'], '-'), 'z');
--= e4c3ce0d [["_col0","varchar"]] [["x-éz"]]
SELECT lpad(array_join(ARRAY['x', NULL, 'é'], '-'), 4, '*');
--= f5737014 [["_col0","varchar"]] [["*x-é"]]
SELECT strpos(array_join(ARRAY['x', NULL, 'é'], '-'), '1');
--= 16e6791c [["_col0","bigint"]] [[0]]
SELECT CAST(array_join(ARRAY['x', NULL, 'é'], '-') AS varchar(2));
--= ad0fd916 [["_col0","varchar(2)"]] [["x-"]]
SELECT array_join(ARRAY['x', NULL, 'é'], '-') BETWEEN 'a' AND 'n';
--= 9f103bb4 [["_col0","boolean"]] [[false]]
SELECT array_join(ARRAY['x', NULL, 'é'], '-') IS NULL;
--= 6cd9df9c [["_col0","boolean"]] [[false]]
SELECT ARRAY[array_join(ARRAY['x', NULL, 'é'], '-')];
--= 0b540718 [["_col0","array(varchar)"]] [[["x-é"]]]
SELECT upper(regexp_extract('ab12', '\d+'));
--= d0a9358d [["_col0","varchar(4)"]] [["12"]]
SELECT length(regexp_extract('ab12', '\d+'));
--= 5e9f9de3 [["_col0","bigint"]] [[2]]
SELECT regexp_extract('ab12', '\d+') || '!';
--= d50c5bcf [["_col0","varchar"]] [["12!"]]
SELECT substr(regexp_extract('ab12', '\d+'), 2);
--= 106c2b2d [["_col0","varchar(4)"]] [["2"]]
SELECT replace(regexp_extract('ab12', '\d+'), '1', 'one');
--= ecb9aba1 [["_col0","varchar(19)"]] [["one2"]]
SELECT regexp_extract('ab12', '\d+') LIKE '%2%';
--= 4a2431a1 [["_col0","boolean"]] [[true]]
SELECT regexp_replace(regexp_extract('ab12', '\d+'), '[0-9]', '#');
--= 2507db7d [["_col0","varchar(14)"]] [["##"]]
SELECT TRY_CAST(regexp_extract('ab12', '\d+') AS integer);
--= 24238cc0 [["_col0","integer"]] [[12]]
SELECT TRY_CAST(regexp_extract('ab12', '\d+') AS double);
--= 4788fcc7 [["_col0","double"]] [["12.0"]]
SELECT split(regexp_extract('ab12', '\d+'), '-');
--= 74987f11 [["_col0","array(varchar(4))"]] [[["12"]]]
SELECT coalesce(regexp_extract('ab12', '\d+'), 'none');
--= 442479be [["_col0","varchar(4)"]] [["12"]]
SELECT nullif(regexp_extract('ab12', '\d+'), 'sub');
--= 206ae7da [["_col0","varchar(4)"]] [["12"]]
SELECT CASE regexp_extract('ab12', '\d+') WHEN '12' THEN 1 ELSE 2 END;
--= 9d3d58bc [["_col0","integer"]] [[1]]
SELECT regexp_extract('ab12', '\d+') IN ('12', 'sub', 'v');
--= 494a04c5 [["_col0","boolean"]] [[true]]
SELECT greatest(regexp_extract('ab12', '\d+'), 'm');
--= 9fe09031 [["_col0","varchar(4)"]] [["m"]]
SELECT reverse(regexp_extract('ab12', '\d+'));
--= 514abab3 [["_col0","varchar(4)"]] [["21"]]
SELECT typeof(regexp_extract('ab12', '\d+'));
--= 9dc71211 [["_col0","varchar"]] [["varchar(4)"]]
SELECT concat(regexp_extract('ab12', '\d+'), 'z');
--= 5dda67d2 [["_col0","varchar"]] [["12z"]]
SELECT lpad(regexp_extract('ab12', '\d+'), 4, '*');
--= 3b314653 [["_col0","varchar"]] [["**12"]]
SELECT strpos(regexp_extract('ab12', '\d+'), '1');
--= 5f491f17 [["_col0","bigint"]] [[1]]
SELECT CAST(regexp_extract('ab12', '\d+') AS varchar(2));
--= cfc51e55 [["_col0","varchar(2)"]] [["12"]]
SELECT regexp_extract('ab12', '\d+') BETWEEN 'a' AND 'n';
--= dfc2537b [["_col0","boolean"]] [[false]]
SELECT regexp_extract('ab12', '\d+') IS NULL;
--= 1cb616d5 [["_col0","boolean"]] [[false]]
SELECT ARRAY[regexp_extract('ab12', '\d+')];
--= ffb2f14e [["_col0","array(varchar(4))"]] [[["12"]]]
SELECT upper(json_extract_scalar('{"a": "Zé"}', '$.a'));
--= d73923ba [["_col0","varchar(11)"]] [["ZÉ"]]
SELECT length(json_extract_scalar('{"a": "Zé"}', '$.a'));
--= c9580f9c [["_col0","bigint"]] [[2]]
SELECT json_extract_scalar('{"a": "Zé"}', '$.a') || '!';
--= 52c75018 [["_col0","varchar"]] [["Zé!"]]
SELECT substr(json_extract_scalar('{"a": "Zé"}', '$.a'), 2);
--= ca54ec77 [["_col0","varchar(11)"]] [["é"]]
SELECT replace(json_extract_scalar('{"a": "Zé"}', '$.a'), '1', 'one');
--= f9e630b1 [["_col0","varchar(47)"]] [["Zé"]]
SELECT json_extract_scalar('{"a": "Zé"}', '$.a') LIKE '%2%';
--= c9aba2ac [["_col0","boolean"]] [[false]]
SELECT regexp_replace(json_extract_scalar('{"a": "Zé"}', '$.a'), '[0-9]', '#');
--= b7cf8775 [["_col0","varchar(71)"]] [["Zé"]]
SELECT TRY_CAST(json_extract_scalar('{"a": "Zé"}', '$.a') AS integer);
--= 38c04e08 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(json_extract_scalar('{"a": "Zé"}', '$.a') AS double);
--= f1ca3075 [["_col0","double"]] [[null]]
SELECT split(json_extract_scalar('{"a": "Zé"}', '$.a'), '-');
--= 095027a9 [["_col0","array(varchar(11))"]] [[["Zé"]]]
SELECT coalesce(json_extract_scalar('{"a": "Zé"}', '$.a'), 'none');
--= db23ad0f [["_col0","varchar(11)"]] [["Zé"]]
SELECT nullif(json_extract_scalar('{"a": "Zé"}', '$.a'), 'sub');
--= c9b30088 [["_col0","varchar(11)"]] [["Zé"]]
SELECT CASE json_extract_scalar('{"a": "Zé"}', '$.a') WHEN '12' THEN 1 ELSE 2 END;
--= 80e2faa0 [["_col0","integer"]] [[2]]
SELECT json_extract_scalar('{"a": "Zé"}', '$.a') IN ('12', 'sub', 'v');
--= fba79550 [["_col0","boolean"]] [[false]]
SELECT greatest(json_extract_scalar('{"a": "Zé"}', '$.a'), 'm');
--= bfd7d4a9 [["_col0","varchar(11)"]] [["m"]]
SELECT reverse(json_extract_scalar('{"a": "Zé"}', '$.a'));
--= dd4af86a [["_col0","varchar(11)"]] [["éZ"]]
SELECT typeof(json_extract_scalar('{"a": "Zé"}', '$.a'));
--= f5cf15d5 [["_col0","varchar"]] [["varchar(11)"]]
SELECT concat(json_extract_scalar('{"a": "Zé"}', '$.a'), 'z');
--= 34cb80e7 [["_col0","varchar"]] [["Zéz"]]
SELECT lpad(json_extract_scalar('{"a": "Zé"}', '$.a'), 4, '*');
--= 286867ca [["_col0","varchar"]] [["**Zé"]]
SELECT strpos(json_extract_scalar('{"a": "Zé"}', '$.a'), '1');
--= c2da898c [["_col0","bigint"]] [[0]]
SELECT CAST(json_extract_scalar('{"a": "Zé"}', '$.a') AS varchar(2));
--= bb24cff7 [["_col0","varchar(2)"]] [["Zé"]]
SELECT json_extract_scalar('{"a": "Zé"}', '$.a') BETWEEN 'a' AND 'n';
--= a1843c35 [["_col0","boolean"]] [[false]]
SELECT json_extract_scalar('{"a": "Zé"}', '$.a') IS NULL;
--= 5d508528 [["_col0","boolean"]] [[false]]
SELECT ARRAY[json_extract_scalar('{"a": "Zé"}', '$.a')];
--= a501e549 [["_col0","array(varchar(11))"]] [[["Zé"]]]
SELECT upper(coalesce(NULL, 'dflt'));
--= 20409b2c [["_col0","varchar(4)"]] [["DFLT"]]
SELECT length(coalesce(NULL, 'dflt'));
--= d1620390 [["_col0","bigint"]] [[4]]
SELECT coalesce(NULL, 'dflt') || '!';
--= 7c557dea [["_col0","varchar"]] [["dflt!"]]
SELECT substr(coalesce(NULL, 'dflt'), 2);
--= 2f3e8623 [["_col0","varchar(4)"]] [["flt"]]
SELECT replace(coalesce(NULL, 'dflt'), '1', 'one');
--= d72d54bc [["_col0","varchar(19)"]] [["dflt"]]
SELECT coalesce(NULL, 'dflt') LIKE '%2%';
--= e6db879a [["_col0","boolean"]] [[false]]
SELECT regexp_replace(coalesce(NULL, 'dflt'), '[0-9]', '#');
--= 2ce8936e [["_col0","varchar(14)"]] [["dflt"]]
SELECT TRY_CAST(coalesce(NULL, 'dflt') AS integer);
--= 676f2da2 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(coalesce(NULL, 'dflt') AS double);
--= ec4a7fd0 [["_col0","double"]] [[null]]
SELECT split(coalesce(NULL, 'dflt'), '-');
--= 9f717577 [["_col0","array(varchar(4))"]] [[["dflt"]]]
SELECT coalesce(coalesce(NULL, 'dflt'), 'none');
--= 29e5b327 [["_col0","varchar(4)"]] [["dflt"]]
SELECT nullif(coalesce(NULL, 'dflt'), 'sub');
--= 98a28702 [["_col0","varchar(4)"]] [["dflt"]]
SELECT CASE coalesce(NULL, 'dflt') WHEN '12' THEN 1 ELSE 2 END;
--= 7e8725c4 [["_col0","integer"]] [[2]]
SELECT coalesce(NULL, 'dflt') IN ('12', 'sub', 'v');
--= c73960a3 [["_col0","boolean"]] [[false]]
SELECT greatest(coalesce(NULL, 'dflt'), 'm');
--= e21f7755 [["_col0","varchar(4)"]] [["m"]]
SELECT reverse(coalesce(NULL, 'dflt'));
--= 49313cf4 [["_col0","varchar(4)"]] [["tlfd"]]
SELECT typeof(coalesce(NULL, 'dflt'));
--= a53717f1 [["_col0","varchar"]] [["varchar(4)"]]
SELECT concat(coalesce(NULL, 'dflt'), 'z');
--= 88b7ef7e [["_col0","varchar"]] [["dfltz"]]
SELECT lpad(coalesce(NULL, 'dflt'), 4, '*');
--= 82a1d061 [["_col0","varchar"]] [["dflt"]]
SELECT strpos(coalesce(NULL, 'dflt'), '1');
--= b4fa384a [["_col0","bigint"]] [[0]]
SELECT CAST(coalesce(NULL, 'dflt') AS varchar(2));
--= baa12bf7 [["_col0","varchar(2)"]] [["df"]]
SELECT coalesce(NULL, 'dflt') BETWEEN 'a' AND 'n';
--= 35d33992 [["_col0","boolean"]] [[true]]
SELECT coalesce(NULL, 'dflt') IS NULL;
--= 13f55cd9 [["_col0","boolean"]] [[false]]
SELECT ARRAY[coalesce(NULL, 'dflt')];
--= a2503c26 [["_col0","array(varchar(4))"]] [[["dflt"]]]
SELECT upper(CASE WHEN 1 > 2 THEN 'x' END);
--= 28b602b0 [["_col0","varchar(1)"]] [[null]]
SELECT length(CASE WHEN 1 > 2 THEN 'x' END);
--= 425d0997 [["_col0","bigint"]] [[null]]
SELECT CASE WHEN 1 > 2 THEN 'x' END || '!';
--= 83285bad [["_col0","varchar"]] [[null]]
SELECT substr(CASE WHEN 1 > 2 THEN 'x' END, 2);
--= 64063303 [["_col0","varchar(1)"]] [[null]]
SELECT replace(CASE WHEN 1 > 2 THEN 'x' END, '1', 'one');
--= 4a5a9fbd [["_col0","varchar(7)"]] [[null]]
SELECT CASE WHEN 1 > 2 THEN 'x' END LIKE '%2%';
--= 06a7ce60 [["_col0","boolean"]] [[null]]
SELECT regexp_replace(CASE WHEN 1 > 2 THEN 'x' END, '[0-9]', '#');
--= f6f9ee85 [["_col0","varchar(3)"]] [[null]]
SELECT TRY_CAST(CASE WHEN 1 > 2 THEN 'x' END AS integer);
--= 5d74f320 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(CASE WHEN 1 > 2 THEN 'x' END AS double);
--= 3f3bf359 [["_col0","double"]] [[null]]
SELECT split(CASE WHEN 1 > 2 THEN 'x' END, '-');
--= a4a4dbb3 [["_col0","array(varchar(1))"]] [[null]]
SELECT coalesce(CASE WHEN 1 > 2 THEN 'x' END, 'none');
--= 44f89c09 [["_col0","varchar(4)"]] [["none"]]
SELECT nullif(CASE WHEN 1 > 2 THEN 'x' END, 'sub');
--= b6f7a4b2 [["_col0","varchar(1)"]] [[null]]
SELECT CASE CASE WHEN 1 > 2 THEN 'x' END WHEN '12' THEN 1 ELSE 2 END;
--= 43462335 [["_col0","integer"]] [[2]]
SELECT CASE WHEN 1 > 2 THEN 'x' END IN ('12', 'sub', 'v');
--= 690bd15c [["_col0","boolean"]] [[null]]
SELECT greatest(CASE WHEN 1 > 2 THEN 'x' END, 'm');
--= c5819c24 [["_col0","varchar(1)"]] [[null]]
SELECT reverse(CASE WHEN 1 > 2 THEN 'x' END);
--= bf86ad48 [["_col0","varchar(1)"]] [[null]]
SELECT typeof(CASE WHEN 1 > 2 THEN 'x' END);
--= 69d5d65c [["_col0","varchar"]] [["varchar(1)"]]
SELECT concat(CASE WHEN 1 > 2 THEN 'x' END, 'z');
--= 11475c1a [["_col0","varchar"]] [[null]]
SELECT lpad(CASE WHEN 1 > 2 THEN 'x' END, 4, '*');
--= 0e858a56 [["_col0","varchar"]] [[null]]
SELECT strpos(CASE WHEN 1 > 2 THEN 'x' END, '1');
--= 48885d3e [["_col0","bigint"]] [[null]]
SELECT CAST(CASE WHEN 1 > 2 THEN 'x' END AS varchar(2));
--= fbf727f0 [["_col0","varchar(2)"]] [[null]]
SELECT CASE WHEN 1 > 2 THEN 'x' END BETWEEN 'a' AND 'n';
--= 0925f3c8 [["_col0","boolean"]] [[null]]
SELECT CASE WHEN 1 > 2 THEN 'x' END IS NULL;
--= f6c7d873 [["_col0","boolean"]] [[true]]
SELECT ARRAY[CASE WHEN 1 > 2 THEN 'x' END];
--= 6ae06f34 [["_col0","array(varchar(1))"]] [[[null]]]
SELECT upper(max('maxed'));
--= 6f9a63c4 [["_col0","varchar(5)"]] [["MAXED"]]
SELECT length(max('maxed'));
--= 1c778564 [["_col0","bigint"]] [[5]]
SELECT max('maxed') || '!';
--= 79b3719e [["_col0","varchar"]] [["maxed!"]]
SELECT substr(max('maxed'), 2);
--= bb45e578 [["_col0","varchar(5)"]] [["axed"]]
SELECT replace(max('maxed'), '1', 'one');
--= bec94c31 [["_col0","varchar(23)"]] [["maxed"]]
SELECT max('maxed') LIKE '%2%';
--= 22387371 [["_col0","boolean"]] [[false]]
SELECT regexp_replace(max('maxed'), '[0-9]', '#');
--= f71628de [["_col0","varchar(17)"]] [["maxed"]]
SELECT TRY_CAST(max('maxed') AS integer);
--= 8c1d22fc [["_col0","integer"]] [[null]]
SELECT TRY_CAST(max('maxed') AS double);
--= b10eec75 [["_col0","double"]] [[null]]
SELECT split(max('maxed'), '-');
--= ac00d50c [["_col0","array(varchar(5))"]] [[["maxed"]]]
SELECT coalesce(max('maxed'), 'none');
--= 316b9ba5 [["_col0","varchar(5)"]] [["maxed"]]
SELECT nullif(max('maxed'), 'sub');
--= 247f3e50 [["_col0","varchar(5)"]] [["maxed"]]
SELECT CASE max('maxed') WHEN '12' THEN 1 ELSE 2 END;
--= 12dc8091 [["_col0","integer"]] [[2]]
SELECT max('maxed') IN ('12', 'sub', 'v');
--= 91b35c8d [["_col0","boolean"]] [[false]]
SELECT greatest(max('maxed'), 'm');
--= b430a37c [["_col0","varchar(5)"]] [["maxed"]]
SELECT reverse(max('maxed'));
--= 8fa6a117 [["_col0","varchar(5)"]] [["dexam"]]
SELECT typeof(max('maxed'));
--= 7ecd4cd3 [["_col0","varchar"]] [["varchar(5)"]]
SELECT concat(max('maxed'), 'z');
--= 56dde919 [["_col0","varchar"]] [["maxedz"]]
SELECT lpad(max('maxed'), 4, '*');
--= 87378d53 [["_col0","varchar"]] [["maxe"]]
SELECT strpos(max('maxed'), '1');
--= a6346185 [["_col0","bigint"]] [[0]]
SELECT CAST(max('maxed') AS varchar(2));
--= 1b043a10 [["_col0","varchar(2)"]] [["ma"]]
SELECT max('maxed') BETWEEN 'a' AND 'n';
--= 917e214b [["_col0","boolean"]] [[true]]
SELECT max('maxed') IS NULL;
--= 8e32c48a [["_col0","boolean"]] [[false]]
SELECT ARRAY[max('maxed')];
--= 928851a6 [["_col0","array(varchar(5))"]] [[["maxed"]]]
SELECT upper((SELECT 'sub'));
--= 128bbf39 [["_col0","varchar(3)"]] [["SUB"]]
SELECT length((SELECT 'sub'));
--= 66ad6b9e [["_col0","bigint"]] [[3]]
SELECT (SELECT 'sub') || '!';
--= cf5e99ea [["_col0","varchar"]] [["sub!"]]
SELECT substr((SELECT 'sub'), 2);
--= 979f0024 [["_col0","varchar(3)"]] [["ub"]]
SELECT replace((SELECT 'sub'), '1', 'one');
--= 43af62b4 [["_col0","varchar(15)"]] [["sub"]]
SELECT (SELECT 'sub') LIKE '%2%';
--= f6d22499 [["_col0","boolean"]] [[false]]
SELECT regexp_replace((SELECT 'sub'), '[0-9]', '#');
--= c6dd8c44 [["_col0","varchar(7)"]] [["sub"]]
SELECT TRY_CAST((SELECT 'sub') AS integer);
--= 88698c5a [["_col0","integer"]] [[null]]
SELECT TRY_CAST((SELECT 'sub') AS double);
--= 0c6236ad [["_col0","double"]] [[null]]
SELECT split((SELECT 'sub'), '-');
--= 7b5357cd [["_col0","array(varchar(3))"]] [[["sub"]]]
SELECT coalesce((SELECT 'sub'), 'none');
--= c2288801 [["_col0","varchar(4)"]] [["sub"]]
SELECT nullif((SELECT 'sub'), 'sub');
--= 1d9949cf [["_col0","varchar(3)"]] [[null]]
SELECT CASE (SELECT 'sub') WHEN '12' THEN 1 ELSE 2 END;
--= 256dc464 [["_col0","integer"]] [[2]]
SELECT (SELECT 'sub') IN ('12', 'sub', 'v');
--= a4ba0077 [["_col0","boolean"]] [[true]]
SELECT greatest((SELECT 'sub'), 'm');
--= c5d09bbc [["_col0","varchar(3)"]] [["sub"]]
SELECT reverse((SELECT 'sub'));
--= 08d48323 [["_col0","varchar(3)"]] [["bus"]]
SELECT typeof((SELECT 'sub'));
--= a1e92e80 [["_col0","varchar"]] [["varchar(3)"]]
SELECT concat((SELECT 'sub'), 'z');
--= 0dc73cfc [["_col0","varchar"]] [["subz"]]
SELECT lpad((SELECT 'sub'), 4, '*');
--= 3ce7207c [["_col0","varchar"]] [["*sub"]]
SELECT strpos((SELECT 'sub'), '1');
--= 661486fa [["_col0","bigint"]] [[0]]
SELECT CAST((SELECT 'sub') AS varchar(2));
--= 2b304dee [["_col0","varchar(2)"]] [["su"]]
SELECT (SELECT 'sub') BETWEEN 'a' AND 'n';
--= a8fafb7f [["_col0","boolean"]] [[false]]
SELECT (SELECT 'sub') IS NULL;
--= 0d6c8ee5 [["_col0","boolean"]] [[false]]
SELECT ARRAY[(SELECT 'sub')];
--= acae0979 [["_col0","array(varchar(3))"]] [[["sub"]]]
SELECT upper(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'));
--= 020267a9 [["_col0","varchar(1)"]] [["V"]]
SELECT length(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'));
--= ddffeffc [["_col0","bigint"]] [[1]]
SELECT element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') || '!';
--= 3b18e7c3 [["_col0","varchar"]] [["v!"]]
SELECT substr(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 2);
--= f8af53b9 [["_col0","varchar(1)"]] [[""]]
SELECT replace(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), '1', 'one');
--= 3b740e83 [["_col0","varchar(7)"]] [["v"]]
SELECT element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') LIKE '%2%';
--= 05797b9c [["_col0","boolean"]] [[false]]
SELECT regexp_replace(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), '[0-9]', '#');
--= 4a24da77 [["_col0","varchar(3)"]] [["v"]]
SELECT TRY_CAST(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') AS integer);
--= 494413aa [["_col0","integer"]] [[null]]
SELECT TRY_CAST(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') AS double);
--= 2e64ba8b [["_col0","double"]] [[null]]
SELECT split(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), '-');
--= a8ad8bb5 [["_col0","array(varchar(1))"]] [[["v"]]]
SELECT coalesce(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 'none');
--= 1d41d0cd [["_col0","varchar(4)"]] [["v"]]
SELECT nullif(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 'sub');
--= 48e35dff [["_col0","varchar(1)"]] [["v"]]
SELECT CASE element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') WHEN '12' THEN 1 ELSE 2 END;
--= df7dfd12 [["_col0","integer"]] [[2]]
SELECT element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') IN ('12', 'sub', 'v');
--= 14ad4ba7 [["_col0","boolean"]] [[true]]
SELECT greatest(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 'm');
--= 186856e6 [["_col0","varchar(1)"]] [["v"]]
SELECT reverse(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'));
--= acb11387 [["_col0","varchar(1)"]] [["v"]]
SELECT typeof(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'));
--= 8c1d9929 [["_col0","varchar"]] [["varchar(1)"]]
SELECT concat(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 'z');
--= 8bbf2b01 [["_col0","varchar"]] [["vz"]]
SELECT lpad(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), 4, '*');
--= 91d3796e [["_col0","varchar"]] [["***v"]]
SELECT strpos(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k'), '1');
--= 238ba283 [["_col0","bigint"]] [[0]]
SELECT CAST(element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') AS varchar(2));
--= 2ce00125 [["_col0","varchar(2)"]] [["v"]]
SELECT element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') BETWEEN 'a' AND 'n';
--= 015be7ed [["_col0","boolean"]] [[false]]
SELECT element_at(MAP(ARRAY['k'], ARRAY['v']), 'k') IS NULL;
--= 6ce8aad0 [["_col0","boolean"]] [[false]]
SELECT ARRAY[element_at(MAP(ARRAY['k'], ARRAY['v']), 'k')];
--= 94de0273 [["_col0","array(varchar(1))"]] [[["v"]]]
SELECT upper(CAST(DATE '2020-02-29' AS varchar));
--= 13e9f48b [["_col0","varchar"]] [["2020-02-29"]]
SELECT length(CAST(DATE '2020-02-29' AS varchar));
--= 0a929156 [["_col0","bigint"]] [[10]]
SELECT CAST(DATE '2020-02-29' AS varchar) || '!';
--= 2224a895 [["_col0","varchar"]] [["2020-02-29!"]]
SELECT substr(CAST(DATE '2020-02-29' AS varchar), 2);
--= 69be024f [["_col0","varchar"]] [["020-02-29"]]
SELECT replace(CAST(DATE '2020-02-29' AS varchar), '1', 'one');
--= bd3e08b3 [["_col0","varchar"]] [["2020-02-29"]]
SELECT CAST(DATE '2020-02-29' AS varchar) LIKE '%2%';
--= 78a31edc [["_col0","boolean"]] [[true]]
SELECT regexp_replace(CAST(DATE '2020-02-29' AS varchar), '[0-9]', '#');
--= cd56c771 [["_col0","varchar"]] [["####-##-##"]]
SELECT TRY_CAST(CAST(DATE '2020-02-29' AS varchar) AS integer);
--= 60529c26 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(CAST(DATE '2020-02-29' AS varchar) AS double);
--= 4ee146dd [["_col0","double"]] [[null]]
SELECT split(CAST(DATE '2020-02-29' AS varchar), '-');
--= 7df7977c [["_col0","array(varchar)"]] [[["2020","02","29"]]]
SELECT coalesce(CAST(DATE '2020-02-29' AS varchar), 'none');
--= 3fbb0ac1 [["_col0","varchar"]] [["2020-02-29"]]
SELECT nullif(CAST(DATE '2020-02-29' AS varchar), 'sub');
--= 2fba21a2 [["_col0","varchar"]] [["2020-02-29"]]
SELECT CASE CAST(DATE '2020-02-29' AS varchar) WHEN '12' THEN 1 ELSE 2 END;
--= ac93dc86 [["_col0","integer"]] [[2]]
SELECT CAST(DATE '2020-02-29' AS varchar) IN ('12', 'sub', 'v');
--= e6ed69f4 [["_col0","boolean"]] [[false]]
SELECT greatest(CAST(DATE '2020-02-29' AS varchar), 'm');
--= 1717de95 [["_col0","varchar"]] [["m"]]
SELECT reverse(CAST(DATE '2020-02-29' AS varchar));
--= 024e1934 [["_col0","varchar"]] [["92-20-0202"]]
SELECT typeof(CAST(DATE '2020-02-29' AS varchar));
--= af55a465 [["_col0","varchar"]] [["varchar"]]
SELECT concat(CAST(DATE '2020-02-29' AS varchar), 'z');
--= f91cdccb [["_col0","varchar"]] [["2020-02-29z"]]
SELECT lpad(CAST(DATE '2020-02-29' AS varchar), 4, '*');
--= 3a3f1ceb [["_col0","varchar"]] [["2020"]]
SELECT strpos(CAST(DATE '2020-02-29' AS varchar), '1');
--= 9819cefe [["_col0","bigint"]] [[0]]
SELECT CAST(CAST(DATE '2020-02-29' AS varchar) AS varchar(2));
--= 2d3b1cd5 [["_col0","varchar(2)"]] [["20"]]
SELECT CAST(DATE '2020-02-29' AS varchar) BETWEEN 'a' AND 'n';
--= 480d10a2 [["_col0","boolean"]] [[false]]
SELECT CAST(DATE '2020-02-29' AS varchar) IS NULL;
--= 87d6afd3 [["_col0","boolean"]] [[false]]
SELECT ARRAY[CAST(DATE '2020-02-29' AS varchar)];
--= 684e429b [["_col0","array(varchar)"]] [[["2020-02-29"]]]
SELECT upper('a' || CAST(12 AS varchar));
--= bcc98ad5 [["_col0","varchar"]] [["A12"]]
SELECT length('a' || CAST(12 AS varchar));
--= ffa39f05 [["_col0","bigint"]] [[3]]
SELECT 'a' || CAST(12 AS varchar) || '!';
--= 1b2fa160 [["_col0","varchar"]] [["a12!"]]
SELECT substr('a' || CAST(12 AS varchar), 2);
--= bbd2ad6c [["_col0","varchar"]] [["12"]]
SELECT replace('a' || CAST(12 AS varchar), '1', 'one');
--= 9229ddaf [["_col0","varchar"]] [["aone2"]]
SELECT 'a' || CAST(12 AS varchar) LIKE '%2%';
--= cbd6423c [["_col0","boolean"]] [[true]]
SELECT regexp_replace('a' || CAST(12 AS varchar), '[0-9]', '#');
--= ca55aa72 [["_col0","varchar"]] [["a##"]]
SELECT TRY_CAST('a' || CAST(12 AS varchar) AS integer);
--= 720a26ec [["_col0","integer"]] [[null]]
SELECT TRY_CAST('a' || CAST(12 AS varchar) AS double);
--= 301868a5 [["_col0","double"]] [[null]]
SELECT split('a' || CAST(12 AS varchar), '-');
--= f180bf24 [["_col0","array(varchar)"]] [[["a12"]]]
SELECT coalesce('a' || CAST(12 AS varchar), 'none');
--= 29e1a2c4 [["_col0","varchar"]] [["a12"]]
SELECT nullif('a' || CAST(12 AS varchar), 'sub');
--= a8ae6f0f [["_col0","varchar"]] [["a12"]]
SELECT CASE 'a' || CAST(12 AS varchar) WHEN '12' THEN 1 ELSE 2 END;
--= 25cbbfe5 [["_col0","integer"]] [[2]]
SELECT 'a' || CAST(12 AS varchar) IN ('12', 'sub', 'v');
--= d022e7ee [["_col0","boolean"]] [[false]]
SELECT greatest('a' || CAST(12 AS varchar), 'm');
--= 8cda0a69 [["_col0","varchar"]] [["m"]]
SELECT reverse('a' || CAST(12 AS varchar));
--= 5e132bb0 [["_col0","varchar"]] [["21a"]]
SELECT typeof('a' || CAST(12 AS varchar));
--= f48f35ff [["_col0","varchar"]] [["varchar"]]
SELECT concat('a' || CAST(12 AS varchar), 'z');
--= eebf2342 [["_col0","varchar"]] [["a12z"]]
SELECT lpad('a' || CAST(12 AS varchar), 4, '*');
--= 6b648ae5 [["_col0","varchar"]] [["*a12"]]
SELECT strpos('a' || CAST(12 AS varchar), '1');
--= f39b7d04 [["_col0","bigint"]] [[2]]
SELECT CAST('a' || CAST(12 AS varchar) AS varchar(2));
--= 5ac69255 [["_col0","varchar(2)"]] [["a1"]]
SELECT 'a' || CAST(12 AS varchar) BETWEEN 'a' AND 'n';
--= 1a459ad7 [["_col0","boolean"]] [[true]]
SELECT 'a' || CAST(12 AS varchar) IS NULL;
--= a2072ebd [["_col0","boolean"]] [[false]]
SELECT ARRAY['a' || CAST(12 AS varchar)];
--= 76eece2d [["_col0","array(varchar)"]] [[["a12"]]]
SELECT upper(CAST(DECIMAL '1.50' AS varchar));
--= 5ef3aad3 [["_col0","varchar"]] [["1.50"]]
SELECT length(CAST(DECIMAL '1.50' AS varchar));
--= aebd18df [["_col0","bigint"]] [[4]]
SELECT CAST(DECIMAL '1.50' AS varchar) || '!';
--= 2ef72e84 [["_col0","varchar"]] [["1.50!"]]
SELECT substr(CAST(DECIMAL '1.50' AS varchar), 2);
--= e74e72d2 [["_col0","varchar"]] [[".50"]]
SELECT replace(CAST(DECIMAL '1.50' AS varchar), '1', 'one');
--= 35dbf03e [["_col0","varchar"]] [["one.50"]]
SELECT CAST(DECIMAL '1.50' AS varchar) LIKE '%2%';
--= 1f3cafba [["_col0","boolean"]] [[false]]
SELECT regexp_replace(CAST(DECIMAL '1.50' AS varchar), '[0-9]', '#');
--= 84718454 [["_col0","varchar"]] [["#.##"]]
SELECT TRY_CAST(CAST(DECIMAL '1.50' AS varchar) AS integer);
--= e605599c [["_col0","integer"]] [[null]]
SELECT TRY_CAST(CAST(DECIMAL '1.50' AS varchar) AS double);
--= aca298a8 [["_col0","double"]] [["1.5"]]
SELECT split(CAST(DECIMAL '1.50' AS varchar), '-');
--= 4d18e470 [["_col0","array(varchar)"]] [[["1.50"]]]
SELECT coalesce(CAST(DECIMAL '1.50' AS varchar), 'none');
--= 7c462a16 [["_col0","varchar"]] [["1.50"]]
SELECT nullif(CAST(DECIMAL '1.50' AS varchar), 'sub');
--= 8ed6cbb1 [["_col0","varchar"]] [["1.50"]]
SELECT CASE CAST(DECIMAL '1.50' AS varchar) WHEN '12' THEN 1 ELSE 2 END;
--= e4dde908 [["_col0","integer"]] [[2]]
SELECT CAST(DECIMAL '1.50' AS varchar) IN ('12', 'sub', 'v');
--= b026de13 [["_col0","boolean"]] [[false]]
SELECT greatest(CAST(DECIMAL '1.50' AS varchar), 'm');
--= 08015a01 [["_col0","varchar"]] [["m"]]
SELECT reverse(CAST(DECIMAL '1.50' AS varchar));
--= 9ab5956e [["_col0","varchar"]] [["05.1"]]
SELECT typeof(CAST(DECIMAL '1.50' AS varchar));
--= f2868739 [["_col0","varchar"]] [["varchar"]]
SELECT concat(CAST(DECIMAL '1.50' AS varchar), 'z');
--= 81488873 [["_col0","varchar"]] [["1.50z"]]
SELECT lpad(CAST(DECIMAL '1.50' AS varchar), 4, '*');
--= 48962056 [["_col0","varchar"]] [["1.50"]]
SELECT strpos(CAST(DECIMAL '1.50' AS varchar), '1');
--= 7520d934 [["_col0","bigint"]] [[1]]
SELECT CAST(CAST(DECIMAL '1.50' AS varchar) AS varchar(2));
--= 61df90f7 [["_col0","varchar(2)"]] [["1."]]
SELECT CAST(DECIMAL '1.50' AS varchar) BETWEEN 'a' AND 'n';
--= 729a09cc [["_col0","boolean"]] [[false]]
SELECT CAST(DECIMAL '1.50' AS varchar) IS NULL;
--= c82decbf [["_col0","boolean"]] [[false]]
SELECT ARRAY[CAST(DECIMAL '1.50' AS varchar)];
--= 3723efe6 [["_col0","array(varchar)"]] [[["1.50"]]]
SELECT upper(chr(233));
--= 082a594f [["_col0","varchar(1)"]] [["É"]]
SELECT length(chr(233));
--= 41d17bef [["_col0","bigint"]] [[1]]
SELECT chr(233) || '!';
--= 30dd8165 [["_col0","varchar"]] [["é!"]]
SELECT substr(chr(233), 2);
--= 614b0e51 [["_col0","varchar(1)"]] [[""]]
SELECT replace(chr(233), '1', 'one');
--= c13e397d [["_col0","varchar(7)"]] [["é"]]
SELECT chr(233) LIKE '%2%';
--= 13f57968 [["_col0","boolean"]] [[false]]
SELECT regexp_replace(chr(233), '[0-9]', '#');
--= 70a9f513 [["_col0","varchar(3)"]] [["é"]]
SELECT TRY_CAST(chr(233) AS integer);
--= 7d12d08a [["_col0","integer"]] [[null]]
SELECT TRY_CAST(chr(233) AS double);
--= 57ca507c [["_col0","double"]] [[null]]
SELECT split(chr(233), '-');
--= 79306ebc [["_col0","array(varchar(1))"]] [[["é"]]]
SELECT coalesce(chr(233), 'none');
--= 0e46a14d [["_col0","varchar(4)"]] [["é"]]
SELECT nullif(chr(233), 'sub');
--= 522362e2 [["_col0","varchar(1)"]] [["é"]]
SELECT CASE chr(233) WHEN '12' THEN 1 ELSE 2 END;
--= 76c3cafa [["_col0","integer"]] [[2]]
SELECT chr(233) IN ('12', 'sub', 'v');
--= a7f321dd [["_col0","boolean"]] [[false]]
SELECT greatest(chr(233), 'm');
--= 49afab87 [["_col0","varchar(1)"]] [["é"]]
SELECT reverse(chr(233));
--= 11527aae [["_col0","varchar(1)"]] [["é"]]
SELECT typeof(chr(233));
--= af4a276b [["_col0","varchar"]] [["varchar(1)"]]
SELECT concat(chr(233), 'z');
--= 09f5f6a1 [["_col0","varchar"]] [["éz"]]
SELECT lpad(chr(233), 4, '*');
--= 23f18cdb [["_col0","varchar"]] [["***é"]]
SELECT strpos(chr(233), '1');
--= 5ac99dd3 [["_col0","bigint"]] [[0]]
SELECT CAST(chr(233) AS varchar(2));
--= 1e446fbc [["_col0","varchar(2)"]] [["é"]]
SELECT chr(233) BETWEEN 'a' AND 'n';
--= 1088f0e6 [["_col0","boolean"]] [[false]]
SELECT chr(233) IS NULL;
--= 3ab103e0 [["_col0","boolean"]] [[false]]
SELECT ARRAY[chr(233)];
--= cabc3b2a [["_col0","array(varchar(1))"]] [[["é"]]]
SELECT upper(to_hex(X'0a'));
--= eab153bf [["_col0","varchar"]] [["0A"]]
SELECT length(to_hex(X'0a'));
--= abadaeec [["_col0","bigint"]] [[2]]
SELECT to_hex(X'0a') || '!';
--= fd14e24f [["_col0","varchar"]] [["0A!"]]
SELECT substr(to_hex(X'0a'), 2);
--= 35c23294 [["_col0","varchar"]] [["A"]]
SELECT replace(to_hex(X'0a'), '1', 'one');
--= a4f84a70 [["_col0","varchar"]] [["0A"]]
SELECT to_hex(X'0a') LIKE '%2%';
--= 8373c835 [["_col0","boolean"]] [[false]]
SELECT regexp_replace(to_hex(X'0a'), '[0-9]', '#');
--= 441f1c4e [["_col0","varchar"]] [["#A"]]
SELECT TRY_CAST(to_hex(X'0a') AS integer);
--= 9ad4fd95 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(to_hex(X'0a') AS double);
--= d3900e57 [["_col0","double"]] [[null]]
SELECT split(to_hex(X'0a'), '-');
--= ccceeef0 [["_col0","array(varchar)"]] [[["0A"]]]
SELECT coalesce(to_hex(X'0a'), 'none');
--= 665db4a4 [["_col0","varchar"]] [["0A"]]
SELECT nullif(to_hex(X'0a'), 'sub');
--= 97aa5ebb [["_col0","varchar"]] [["0A"]]
SELECT CASE to_hex(X'0a') WHEN '12' THEN 1 ELSE 2 END;
--= 71f2d025 [["_col0","integer"]] [[2]]
SELECT to_hex(X'0a') IN ('12', 'sub', 'v');
--= 3b1fed76 [["_col0","boolean"]] [[false]]
SELECT greatest(to_hex(X'0a'), 'm');
--= 53012b36 [["_col0","varchar"]] [["m"]]
SELECT reverse(to_hex(X'0a'));
--= 5231d878 [["_col0","varchar"]] [["A0"]]
SELECT typeof(to_hex(X'0a'));
--= a4304055 [["_col0","varchar"]] [["varchar"]]
SELECT concat(to_hex(X'0a'), 'z');
--= cfe60ab6 [["_col0","varchar"]] [["0Az"]]
SELECT lpad(to_hex(X'0a'), 4, '*');
--= 409b35a8 [["_col0","varchar"]] [["**0A"]]
SELECT strpos(to_hex(X'0a'), '1');
--= ca1bb51f [["_col0","bigint"]] [[0]]
SELECT CAST(to_hex(X'0a') AS varchar(2));
--= 3256fb57 [["_col0","varchar(2)"]] [["0A"]]
SELECT to_hex(X'0a') BETWEEN 'a' AND 'n';
--= db87882c [["_col0","boolean"]] [[false]]
SELECT to_hex(X'0a') IS NULL;
--= 89c9a5e3 [["_col0","boolean"]] [[false]]
SELECT ARRAY[to_hex(X'0a')];
--= b0987a07 [["_col0","array(varchar)"]] [[["0A"]]]
SELECT upper(format('%d', 7));
--= 0902d1a4 [["_col0","varchar"]] [["7"]]
SELECT length(format('%d', 7));
--= 1d53c0b8 [["_col0","bigint"]] [[1]]
SELECT format('%d', 7) || '!';
--= 82fa7316 [["_col0","varchar"]] [["7!"]]
SELECT substr(format('%d', 7), 2);
--= 73ab8d4c [["_col0","varchar"]] [[""]]
SELECT replace(format('%d', 7), '1', 'one');
--= 4dd678b8 [["_col0","varchar"]] [["7"]]
SELECT format('%d', 7) LIKE '%2%';
--= 7d52c12e [["_col0","boolean"]] [[false]]
SELECT regexp_replace(format('%d', 7), '[0-9]', '#');
--= 451e43ea [["_col0","varchar"]] [["#"]]
SELECT TRY_CAST(format('%d', 7) AS integer);
--= 742e4318 [["_col0","integer"]] [[7]]
SELECT TRY_CAST(format('%d', 7) AS double);
--= 3c43d8bd [["_col0","double"]] [["7.0"]]
SELECT split(format('%d', 7), '-');
--= 7caa9ff2 [["_col0","array(varchar)"]] [[["7"]]]
SELECT coalesce(format('%d', 7), 'none');
--= 4d078916 [["_col0","varchar"]] [["7"]]
SELECT nullif(format('%d', 7), 'sub');
--= 3ad780bf [["_col0","varchar"]] [["7"]]
SELECT CASE format('%d', 7) WHEN '12' THEN 1 ELSE 2 END;
--= 99231ee6 [["_col0","integer"]] [[2]]
SELECT format('%d', 7) IN ('12', 'sub', 'v');
--= b30497fd [["_col0","boolean"]] [[false]]
SELECT greatest(format('%d', 7), 'm');
--= 3fe2aaca [["_col0","varchar"]] [["m"]]
SELECT reverse(format('%d', 7));
--= 5a6b7587 [["_col0","varchar"]] [["7"]]
SELECT typeof(format('%d', 7));
--= f76a8b09 [["_col0","varchar"]] [["varchar"]]
SELECT concat(format('%d', 7), 'z');
--= 819b2b11 [["_col0","varchar"]] [["7z"]]
SELECT lpad(format('%d', 7), 4, '*');
--= cca42dce [["_col0","varchar"]] [["***7"]]
SELECT strpos(format('%d', 7), '1');
--= 3c2fdffb [["_col0","bigint"]] [[0]]
SELECT CAST(format('%d', 7) AS varchar(2));
--= 5578f29f [["_col0","varchar(2)"]] [["7"]]
SELECT format('%d', 7) BETWEEN 'a' AND 'n';
--= d2595785 [["_col0","boolean"]] [[false]]
SELECT format('%d', 7) IS NULL;
--= c31f07a1 [["_col0","boolean"]] [[false]]
SELECT ARRAY[format('%d', 7)];
--= 786c5710 [["_col0","array(varchar)"]] [[["7"]]]
SELECT upper(first_value('w') OVER ());
--= 874636b3 [["_col0","varchar(1)"]] [["W"]]
SELECT length(first_value('w') OVER ());
--= bf0c6406 [["_col0","bigint"]] [[1]]
SELECT first_value('w') OVER () || '!';
--= 5ba5a66f [["_col0","varchar"]] [["w!"]]
SELECT substr(first_value('w') OVER (), 2);
--= 0fe450fe [["_col0","varchar(1)"]] [[""]]
SELECT replace(first_value('w') OVER (), '1', 'one');
--= 9711a9d3 [["_col0","varchar(7)"]] [["w"]]
SELECT first_value('w') OVER () LIKE '%2%';
--= 7ffade91 [["_col0","boolean"]] [[false]]
SELECT regexp_replace(first_value('w') OVER (), '[0-9]', '#');
--= f546e34e [["_col0","varchar(3)"]] [["w"]]
SELECT TRY_CAST(first_value('w') OVER () AS integer);
--= f931f788 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(first_value('w') OVER () AS double);
--= 0b8cdf7a [["_col0","double"]] [[null]]
SELECT split(first_value('w') OVER (), '-');
--= 14b5f2ba [["_col0","array(varchar(1))"]] [[["w"]]]
SELECT coalesce(first_value('w') OVER (), 'none');
--= 65365a64 [["_col0","varchar(4)"]] [["w"]]
SELECT nullif(first_value('w') OVER (), 'sub');
--= 14eaaf9d [["_col0","varchar(1)"]] [["w"]]
SELECT CASE first_value('w') OVER () WHEN '12' THEN 1 ELSE 2 END;
--= 5f07d9da [["_col0","integer"]] [[2]]
SELECT first_value('w') OVER () IN ('12', 'sub', 'v');
--= 7788ad9b [["_col0","boolean"]] [[false]]
SELECT greatest(first_value('w') OVER (), 'm');
--= 21df82a5 [["_col0","varchar(1)"]] [["w"]]
SELECT reverse(first_value('w') OVER ());
--= 43920e41 [["_col0","varchar(1)"]] [["w"]]
SELECT typeof(first_value('w') OVER ());
--= e18cb677 [["_col0","varchar"]] [["varchar(1)"]]
SELECT concat(first_value('w') OVER (), 'z');
--= 3816681d [["_col0","varchar"]] [["wz"]]
SELECT lpad(first_value('w') OVER (), 4, '*');
--= ce3147cc [["_col0","varchar"]] [["***w"]]
SELECT strpos(first_value('w') OVER (), '1');
--= f3d5ef0c [["_col0","bigint"]] [[0]]
SELECT CAST(first_value('w') OVER () AS varchar(2));
--= 6fe3ead5 [["_col0","varchar(2)"]] [["w"]]
SELECT first_value('w') OVER () BETWEEN 'a' AND 'n';
--= 5671a9f7 [["_col0","boolean"]] [[false]]
SELECT first_value('w') OVER () IS NULL;
--= b94e6c8b [["_col0","boolean"]] [[false]]
SELECT ARRAY[first_value('w') OVER ()];
--= 0ac5617d [["_col0","array(varchar(1))"]] [[["w"]]]
SELECT upper(CAST(true AS varchar));
--= 446a73a3 [["_col0","varchar"]] [["TRUE"]]
SELECT length(CAST(true AS varchar));
--= 2c641b33 [["_col0","bigint"]] [[4]]
SELECT CAST(true AS varchar) || '!';
--= 560a5359 [["_col0","varchar"]] [["true!"]]
SELECT substr(CAST(true AS varchar), 2);
--= 773f778c [["_col0","varchar"]] [["rue"]]
SELECT replace(CAST(true AS varchar), '1', 'one');
--= c603fa92 [["_col0","varchar"]] [["true"]]
SELECT CAST(true AS varchar) LIKE '%2%';
--= c8e3ec5c [["_col0","boolean"]] [[false]]
SELECT regexp_replace(CAST(true AS varchar), '[0-9]', '#');
--= dc04879f [["_col0","varchar"]] [["true"]]
SELECT TRY_CAST(CAST(true AS varchar) AS integer);
--= 8877dd01 [["_col0","integer"]] [[null]]
SELECT TRY_CAST(CAST(true AS varchar) AS double);
--= c524409e [["_col0","double"]] [[null]]
SELECT split(CAST(true AS varchar), '-');
--= 9ee5055e [["_col0","array(varchar)"]] [[["true"]]]
SELECT coalesce(CAST(true AS varchar), 'none');
--= aa437e70 [["_col0","varchar"]] [["true"]]
SELECT nullif(CAST(true AS varchar), 'sub');
--= ec5c4255 [["_col0","varchar"]] [["true"]]
SELECT CASE CAST(true AS varchar) WHEN '12' THEN 1 ELSE 2 END;
--= 9e0d1b98 [["_col0","integer"]] [[2]]
SELECT CAST(true AS varchar) IN ('12', 'sub', 'v');
--= f8d757a9 [["_col0","boolean"]] [[false]]
SELECT greatest(CAST(true AS varchar), 'm');
--= 9a3e98db [["_col0","varchar"]] [["true"]]
SELECT reverse(CAST(true AS varchar));
--= dea77731 [["_col0","varchar"]] [["eurt"]]
SELECT typeof(CAST(true AS varchar));
--= 511677f2 [["_col0","varchar"]] [["varchar"]]
SELECT concat(CAST(true AS varchar), 'z');
--= 5afce4f9 [["_col0","varchar"]] [["truez"]]
SELECT lpad(CAST(true AS varchar), 4, '*');
--= 872960f2 [["_col0","varchar"]] [["true"]]
SELECT strpos(CAST(true AS varchar), '1');
--= 4ed95044 [["_col0","bigint"]] [[0]]
SELECT CAST(CAST(true AS varchar) AS varchar(2));
--= 1b8378b9 [["_col0","varchar(2)"]] [["tr"]]
SELECT CAST(true AS varchar) BETWEEN 'a' AND 'n';
--= 741ab7f4 [["_col0","boolean"]] [[false]]
SELECT CAST(true AS varchar) IS NULL;
--= d48005ad [["_col0","boolean"]] [[false]]
SELECT ARRAY[CAST(true AS varchar)];
--= 0a469d83 [["_col0","array(varchar)"]] [[["true"]]]
SELECT length('héllo') + 1;
--= cd1949a5 [["_col0","bigint"]] [[6]]
SELECT length('héllo') * 1.5;
--= 3886ce19 [["_col0","double"]] [["7.5"]]
SELECT length('héllo') / 2;
--= 99c74e9f [["_col0","bigint"]] [[2]]
SELECT round(length('héllo'), 1);
--= ae09e058 [["_col0","bigint"]] [[5]]
SELECT abs(length('héllo'));
--= 58848aac [["_col0","bigint"]] [[5]]
SELECT CAST(length('héllo') AS varchar);
--= 9fcf49a0 [["_col0","varchar"]] [["5"]]
SELECT CAST(length('héllo') AS decimal(10,2));
--= 1e901ceb [["_col0","decimal(10,2)"]] [["5.00"]]
SELECT coalesce(length('héllo'), 0);
--= ce4b254f [["_col0","bigint"]] [[5]]
SELECT length('héllo') > 1.5;
--= 1d08bc72 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN length('héllo') > 2 THEN 'big' ELSE 'small' END;
--= c5f94a7b [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(length('héllo'));
--= d57f9bfd [["_col0","double"]] [["2.23606797749979"]]
SELECT length('héllo') IN (1, 2, 5);
--= 44b5129d [["_col0","boolean"]] [[true]]
SELECT typeof(length('héllo'));
--= f6e1c165 [["_col0","varchar"]] [["bigint"]]
SELECT -length('héllo');
--= 603f9c97 [["_col0","bigint"]] [[-5]]
SELECT greatest(length('héllo'), 2);
--= ea17fe6e [["_col0","bigint"]] [[5]]
SELECT date_add('day', length('héllo'), DATE '2020-02-29');
--= b3b1fb16 [["_col0","date"]] [["2020-03-05"]]
SELECT ARRAY[length('héllo'), 1];
--= 08ce1992 [["_col0","array(bigint)"]] [[[5,1]]]
SELECT year(DATE '2020-02-29') + 1;
--= 5f1100fb [["_col0","bigint"]] [[2021]]
SELECT year(DATE '2020-02-29') * 1.5;
--= 20d11efa [["_col0","double"]] [["3030.0"]]
SELECT year(DATE '2020-02-29') / 2;
--= ce81c71e [["_col0","bigint"]] [[1010]]
SELECT round(year(DATE '2020-02-29'), 1);
--= 05c7eec9 [["_col0","bigint"]] [[2020]]
SELECT abs(year(DATE '2020-02-29'));
--= 6d8626df [["_col0","bigint"]] [[2020]]
SELECT CAST(year(DATE '2020-02-29') AS varchar);
--= e84afdbc [["_col0","varchar"]] [["2020"]]
SELECT CAST(year(DATE '2020-02-29') AS decimal(10,2));
--= 90d1efb7 [["_col0","decimal(10,2)"]] [["2020.00"]]
SELECT coalesce(year(DATE '2020-02-29'), 0);
--= f385745a [["_col0","bigint"]] [[2020]]
SELECT year(DATE '2020-02-29') > 1.5;
--= f1567926 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN year(DATE '2020-02-29') > 2 THEN 'big' ELSE 'small' END;
--= f880356a [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(year(DATE '2020-02-29'));
--= ea774568 [["_col0","double"]] [["44.94441010848846"]]
SELECT year(DATE '2020-02-29') IN (1, 2, 5);
--= ff8846f4 [["_col0","boolean"]] [[false]]
SELECT typeof(year(DATE '2020-02-29'));
--= 173d58af [["_col0","varchar"]] [["bigint"]]
SELECT -year(DATE '2020-02-29');
--= 176a1f3c [["_col0","bigint"]] [[-2020]]
SELECT greatest(year(DATE '2020-02-29'), 2);
--= d80af085 [["_col0","bigint"]] [[2020]]
SELECT date_add('day', year(DATE '2020-02-29'), DATE '2020-02-29');
--= 18611064 [["_col0","date"]] [["2025-09-10"]]
SELECT ARRAY[year(DATE '2020-02-29'), 1];
--= 12530343 [["_col0","array(bigint)"]] [[[2020,1]]]
SELECT cardinality(ARRAY[1, 2]) + 1;
--= 149ff98f [["_col0","bigint"]] [[3]]
SELECT cardinality(ARRAY[1, 2]) * 1.5;
--= 61899fc5 [["_col0","double"]] [["3.0"]]
SELECT cardinality(ARRAY[1, 2]) / 2;
--= fec66293 [["_col0","bigint"]] [[1]]
SELECT round(cardinality(ARRAY[1, 2]), 1);
--= 7202b2a4 [["_col0","bigint"]] [[2]]
SELECT abs(cardinality(ARRAY[1, 2]));
--= db32b129 [["_col0","bigint"]] [[2]]
SELECT CAST(cardinality(ARRAY[1, 2]) AS varchar);
--= 0b6b8d40 [["_col0","varchar"]] [["2"]]
SELECT CAST(cardinality(ARRAY[1, 2]) AS decimal(10,2));
--= ce66c98a [["_col0","decimal(10,2)"]] [["2.00"]]
SELECT coalesce(cardinality(ARRAY[1, 2]), 0);
--= e88c40f0 [["_col0","bigint"]] [[2]]
SELECT cardinality(ARRAY[1, 2]) > 1.5;
--= 1992e4d8 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN cardinality(ARRAY[1, 2]) > 2 THEN 'big' ELSE 'small' END;
--= 7eb524fa [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(cardinality(ARRAY[1, 2]));
--= a0cc7a6c [["_col0","double"]] [["1.4142135623730951"]]
SELECT cardinality(ARRAY[1, 2]) IN (1, 2, 5);
--= 60f1b950 [["_col0","boolean"]] [[true]]
SELECT typeof(cardinality(ARRAY[1, 2]));
--= 842d6654 [["_col0","varchar"]] [["bigint"]]
SELECT -cardinality(ARRAY[1, 2]);
--= 88d5d1fb [["_col0","bigint"]] [[-2]]
SELECT greatest(cardinality(ARRAY[1, 2]), 2);
--= 26714b20 [["_col0","bigint"]] [[2]]
SELECT date_add('day', cardinality(ARRAY[1, 2]), DATE '2020-02-29');
--= 1aaa90f5 [["_col0","date"]] [["2020-03-02"]]
SELECT ARRAY[cardinality(ARRAY[1, 2]), 1];
--= 33a2d173 [["_col0","array(bigint)"]] [[[2,1]]]
SELECT CAST('7' AS integer) + 1;
--= 6f836133 [["_col0","integer"]] [[8]]
SELECT CAST('7' AS integer) * 1.5;
--= b4672c89 [["_col0","double"]] [["10.5"]]
SELECT CAST('7' AS integer) / 2;
--= 3d3fa37c [["_col0","integer"]] [[3]]
SELECT round(CAST('7' AS integer), 1);
--= 073d24d0 [["_col0","integer"]] [[7]]
SELECT abs(CAST('7' AS integer));
--= 5fbc170a [["_col0","integer"]] [[7]]
SELECT CAST(CAST('7' AS integer) AS varchar);
--= 5dc90f53 [["_col0","varchar"]] [["7"]]
SELECT CAST(CAST('7' AS integer) AS decimal(10,2));
--= ead5c091 [["_col0","decimal(10,2)"]] [["7.00"]]
SELECT coalesce(CAST('7' AS integer), 0);
--= e646766e [["_col0","integer"]] [[7]]
SELECT CAST('7' AS integer) > 1.5;
--= 2bd8c39e [["_col0","boolean"]] [[true]]
SELECT CASE WHEN CAST('7' AS integer) > 2 THEN 'big' ELSE 'small' END;
--= d40afe8d [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(CAST('7' AS integer));
--= 5544a729 [["_col0","double"]] [["2.6457513110645907"]]
SELECT CAST('7' AS integer) IN (1, 2, 5);
--= 1fd310ee [["_col0","boolean"]] [[false]]
SELECT typeof(CAST('7' AS integer));
--= 3365c9e5 [["_col0","varchar"]] [["integer"]]
SELECT -CAST('7' AS integer);
--= fc01a399 [["_col0","integer"]] [[-7]]
SELECT greatest(CAST('7' AS integer), 2);
--= d21932f9 [["_col0","integer"]] [[7]]
SELECT date_add('day', CAST('7' AS integer), DATE '2020-02-29');
--= b5f06a4b [["_col0","date"]] [["2020-03-07"]]
SELECT ARRAY[CAST('7' AS integer), 1];
--= 53ac4348 [["_col0","array(integer)"]] [[[7,1]]]
SELECT count(*) + 1;
--= 55915ed7 [["_col0","bigint"]] [[2]]
SELECT count(*) * 1.5;
--= 5d820933 [["_col0","double"]] [["1.5"]]
SELECT count(*) / 2;
--= 9a028c8f [["_col0","bigint"]] [[0]]
SELECT round(count(*), 1);
--= f52aaf34 [["_col0","bigint"]] [[1]]
SELECT abs(count(*));
--= 0eeb2df8 [["_col0","bigint"]] [[1]]
SELECT CAST(count(*) AS varchar);
--= fc2c0045 [["_col0","varchar"]] [["1"]]
SELECT CAST(count(*) AS decimal(10,2));
--= 00b6a330 [["_col0","decimal(10,2)"]] [["1.00"]]
SELECT coalesce(count(*), 0);
--= 22ced9d7 [["_col0","bigint"]] [[1]]
SELECT count(*) > 1.5;
--= f5cf3f12 [["_col0","boolean"]] [[false]]
SELECT CASE WHEN count(*) > 2 THEN 'big' ELSE 'small' END;
--= 65318d18 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(count(*));
--= 63acefc8 [["_col0","double"]] [["1.0"]]
SELECT count(*) IN (1, 2, 5);
--= ec2c1748 [["_col0","boolean"]] [[true]]
SELECT typeof(count(*));
--= d9508ab5 [["_col0","varchar"]] [["bigint"]]
SELECT -count(*);
--= e9d3e632 [["_col0","bigint"]] [[-1]]
SELECT greatest(count(*), 2);
--= bbe4392f [["_col0","bigint"]] [[2]]
SELECT date_add('day', count(*), DATE '2020-02-29');
--= 97b7e4a2 [["_col0","date"]] [["2020-03-01"]]
SELECT ARRAY[count(*), 1];
--= 252c98d7 [["_col0","array(bigint)"]] [[[1,1]]]
SELECT sum(1.5) + 1;
--= 97d564ac [["_col0","double"]] [["2.5"]]
SELECT sum(1.5) * 1.5;
--= e9bce14a [["_col0","double"]] [["2.25"]]
SELECT sum(1.5) / 2;
--= 95ed6d23 [["_col0","double"]] [["0.75"]]
SELECT round(sum(1.5), 1);
--= 8d2400e9 [["_col0","double"]] [["1.5"]]
SELECT abs(sum(1.5));
--= c229f438 [["_col0","double"]] [["1.5"]]
SELECT CAST(sum(1.5) AS varchar);
--= 98f3c536 [["_col0","varchar"]] [["1.5E0"]]
SELECT CAST(sum(1.5) AS decimal(10,2));
--= ae79ff81 [["_col0","decimal(10,2)"]] [["1.50"]]
SELECT coalesce(sum(1.5), 0);
--= ca9358c4 [["_col0","double"]] [["1.5"]]
SELECT sum(1.5) > 1.5;
--= a8f6971a [["_col0","boolean"]] [[false]]
SELECT CASE WHEN sum(1.5) > 2 THEN 'big' ELSE 'small' END;
--= c2671f03 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(sum(1.5));
--= 4b4ffae7 [["_col0","double"]] [["1.224744871391589"]]
SELECT sum(1.5) IN (1, 2, 5);
--= 11391b42 [["_col0","boolean"]] [[false]]
SELECT typeof(sum(1.5));
--= b720bcb4 [["_col0","varchar"]] [["double"]]
SELECT -sum(1.5);
--= 1c8a62c7 [["_col0","double"]] [["-1.5"]]
SELECT greatest(sum(1.5), 2);
--= 41af44e3 [["_col0","double"]] [["2.0"]]
SELECT date_add('day', sum(1.5), DATE '2020-02-29');
--= 353becf2 FUNCTION_NOT_FOUND
SELECT ARRAY[sum(1.5), 1];
--= c4a2f071 [["_col0","array(double)"]] [[["1.5","1.0"]]]
SELECT round(2.5) + 1;
--= 97ed42f4 [["_col0","double"]] [["4.0"]]
SELECT round(2.5) * 1.5;
--= 34d447d5 [["_col0","double"]] [["4.5"]]
SELECT round(2.5) / 2;
--= 859ea078 [["_col0","double"]] [["1.5"]]
SELECT round(round(2.5), 1);
--= 28cdc21f [["_col0","double"]] [["3.0"]]
SELECT abs(round(2.5));
--= b76cf291 [["_col0","double"]] [["3.0"]]
SELECT CAST(round(2.5) AS varchar);
--= 76baee0f [["_col0","varchar"]] [["3.0E0"]]
SELECT CAST(round(2.5) AS decimal(10,2));
--= 33f3cc8a [["_col0","decimal(10,2)"]] [["3.00"]]
SELECT coalesce(round(2.5), 0);
--= 25bd22e1 [["_col0","double"]] [["3.0"]]
SELECT round(2.5) > 1.5;
--= 7d16f278 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN round(2.5) > 2 THEN 'big' ELSE 'small' END;
--= 3b0ee455 [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(round(2.5));
--= c959a3d8 [["_col0","double"]] [["1.7320508075688772"]]
SELECT round(2.5) IN (1, 2, 5);
--= a10416cd [["_col0","boolean"]] [[false]]
SELECT typeof(round(2.5));
--= 14ca6e47 [["_col0","varchar"]] [["double"]]
SELECT -round(2.5);
--= 1d2af0b9 [["_col0","double"]] [["-3.0"]]
SELECT greatest(round(2.5), 2);
--= de62f8d3 [["_col0","double"]] [["3.0"]]
SELECT date_add('day', round(2.5), DATE '2020-02-29');
--= 311d9674 FUNCTION_NOT_FOUND
SELECT ARRAY[round(2.5), 1];
--= 30c29b3d [["_col0","array(double)"]] [[["3.0","1.0"]]]
SELECT date_diff('day', DATE '2020-01-01', DATE '2020-03-01') + 1;
--= bafe8e31 [["_col0","bigint"]] [[61]]
SELECT date_diff('day', DATE '2020-01-01', DATE '2020-03-01') * 1.5;
--= 12b1b974 [["_col0","double"]] [["90.0"]]
SELECT date_diff('day', DATE '2020-01-01', DATE '2020-03-01') / 2;
--= 00de1752 [["_col0","bigint"]] [[30]]
SELECT round(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'), 1);
--= 2c6f91ba [["_col0","bigint"]] [[60]]
SELECT abs(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'));
--= 5fcf99e3 [["_col0","bigint"]] [[60]]
SELECT CAST(date_diff('day', DATE '2020-01-01', DATE '2020-03-01') AS varchar);
--= f0438482 [["_col0","varchar"]] [["60"]]
SELECT CAST(date_diff('day', DATE '2020-01-01', DATE '2020-03-01') AS decimal(10,2));
--= 3a1e45bf [["_col0","decimal(10,2)"]] [["60.00"]]
SELECT coalesce(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'), 0);
--= 5c861636 [["_col0","bigint"]] [[60]]
SELECT date_diff('day', DATE '2020-01-01', DATE '2020-03-01') > 1.5;
--= 89434e18 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN date_diff('day', DATE '2020-01-01', DATE '2020-03-01') > 2 THEN 'big' ELSE 'small' END;
--= 2b289990 [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'));
--= b2439926 [["_col0","double"]] [["7.745966692414834"]]
SELECT date_diff('day', DATE '2020-01-01', DATE '2020-03-01') IN (1, 2, 5);
--= 0e1a6c5d [["_col0","boolean"]] [[false]]
SELECT typeof(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'));
--= 237c6b46 [["_col0","varchar"]] [["bigint"]]
SELECT -date_diff('day', DATE '2020-01-01', DATE '2020-03-01');
--= 20360642 [["_col0","bigint"]] [[-60]]
SELECT greatest(date_diff('day', DATE '2020-01-01', DATE '2020-03-01'), 2);
--= 2fa5ea66 [["_col0","bigint"]] [[60]]
SELECT date_add('day', date_diff('day', DATE '2020-01-01', DATE '2020-03-01'), DATE '2020-02-29');
--= 4ceadf73 [["_col0","date"]] [["2020-04-29"]]
SELECT ARRAY[date_diff('day', DATE '2020-01-01', DATE '2020-03-01'), 1];
--= 08a1b4f4 [["_col0","array(bigint)"]] [[[60,1]]]
SELECT DECIMAL '1.50' * 2 + 1;
--= 525de7e4 [["_col0","decimal(14,2)"]] [["4.00"]]
SELECT DECIMAL '1.50' * 2 * 1.5;
--= 8a7e87a8 [["_col0","double"]] [["4.5"]]
SELECT DECIMAL '1.50' * 2 / 2;
--= acbd4fa6 [["_col0","decimal(13,2)"]] [["1.50"]]
SELECT round(DECIMAL '1.50' * 2, 1);
--= 5101f31c [["_col0","decimal(14,2)"]] [["3.00"]]
SELECT abs(DECIMAL '1.50' * 2);
--= 0cea0e9f [["_col0","decimal(13,2)"]] [["3.00"]]
SELECT CAST(DECIMAL '1.50' * 2 AS varchar);
--= c987476b [["_col0","varchar"]] [["3.00"]]
SELECT CAST(DECIMAL '1.50' * 2 AS decimal(10,2));
--= 36ecb9cf [["_col0","decimal(10,2)"]] [["3.00"]]
SELECT coalesce(DECIMAL '1.50' * 2, 0);
--= 758d9f78 [["_col0","decimal(13,2)"]] [["3.00"]]
SELECT DECIMAL '1.50' * 2 > 1.5;
--= a7b3770a [["_col0","boolean"]] [[true]]
SELECT CASE WHEN DECIMAL '1.50' * 2 > 2 THEN 'big' ELSE 'small' END;
--= 12c6380e [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(DECIMAL '1.50' * 2);
--= bd2b858a [["_col0","double"]] [["1.7320508075688772"]]
SELECT DECIMAL '1.50' * 2 IN (1, 2, 5);
--= 541edc04 [["_col0","boolean"]] [[false]]
SELECT typeof(DECIMAL '1.50' * 2);
--= d0b4a78b [["_col0","varchar"]] [["decimal(13,2)"]]
SELECT -DECIMAL '1.50' * 2;
--= cd4a03b9 [["_col0","decimal(13,2)"]] [["-3.00"]]
SELECT greatest(DECIMAL '1.50' * 2, 2);
--= 34059a09 [["_col0","decimal(13,2)"]] [["3.00"]]
SELECT date_add('day', DECIMAL '1.50' * 2, DATE '2020-02-29');
--= f3bd03a8 FUNCTION_NOT_FOUND
SELECT ARRAY[DECIMAL '1.50' * 2, 1];
--= e88cb4e6 [["_col0","array(decimal(13,2))"]] [[["3.00","1.00"]]]
SELECT 1 / 2 + 1;
--= 47c70bce [["_col0","integer"]] [[1]]
SELECT 1 / 2 * 1.5;
--= 98d2be04 [["_col0","double"]] [["0.0"]]
SELECT 1 / 2 / 2;
--= f924df3b [["_col0","integer"]] [[0]]
SELECT round(1 / 2, 1);
--= 79e30a17 [["_col0","integer"]] [[0]]
SELECT abs(1 / 2);
--= 52cda943 [["_col0","integer"]] [[0]]
SELECT CAST(1 / 2 AS varchar);
--= e49d33fe [["_col0","varchar"]] [["0"]]
SELECT CAST(1 / 2 AS decimal(10,2));
--= 4b84a6c3 [["_col0","decimal(10,2)"]] [["0.00"]]
SELECT coalesce(1 / 2, 0);
--= c8c0c1f8 [["_col0","integer"]] [[0]]
SELECT 1 / 2 > 1.5;
--= 4da15b86 [["_col0","boolean"]] [[false]]
SELECT CASE WHEN 1 / 2 > 2 THEN 'big' ELSE 'small' END;
--= bfa4b660 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(1 / 2);
--= e451cb9d [["_col0","double"]] [["0.0"]]
SELECT 1 / 2 IN (1, 2, 5);
--= c8db50cc [["_col0","boolean"]] [[false]]
SELECT typeof(1 / 2);
--= b09d3311 [["_col0","varchar"]] [["integer"]]
SELECT -1 / 2;
--= 1d026565 [["_col0","integer"]] [[0]]
SELECT greatest(1 / 2, 2);
--= 13ed6a70 [["_col0","integer"]] [[2]]
SELECT date_add('day', 1 / 2, DATE '2020-02-29');
--= 98796dc6 [["_col0","date"]] [["2020-02-29"]]
SELECT ARRAY[1 / 2, 1];
--= 93127ac9 [["_col0","array(integer)"]] [[[0,1]]]
SELECT 1 / 2e0 + 1;
--= fd4c62e0 [["_col0","double"]] [["1.5"]]
SELECT 1 / 2e0 * 1.5;
--= 2758d66c [["_col0","double"]] [["0.75"]]
SELECT 1 / 2e0 / 2;
--= d56079fd [["_col0","double"]] [["0.25"]]
SELECT round(1 / 2e0, 1);
--= c863bbe9 [["_col0","double"]] [["0.5"]]
SELECT abs(1 / 2e0);
--= 134d917f [["_col0","double"]] [["0.5"]]
SELECT CAST(1 / 2e0 AS varchar);
--= 91fd74f9 [["_col0","varchar"]] [["5.0E-1"]]
SELECT CAST(1 / 2e0 AS decimal(10,2));
--= 687783c5 [["_col0","decimal(10,2)"]] [["0.50"]]
SELECT coalesce(1 / 2e0, 0);
--= dc5f6014 [["_col0","double"]] [["0.5"]]
SELECT 1 / 2e0 > 1.5;
--= d32c4418 [["_col0","boolean"]] [[false]]
SELECT CASE WHEN 1 / 2e0 > 2 THEN 'big' ELSE 'small' END;
--= c5f0f5a5 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(1 / 2e0);
--= ab9f6340 [["_col0","double"]] [["0.7071067811865476"]]
SELECT 1 / 2e0 IN (1, 2, 5);
--= a77d51a9 [["_col0","boolean"]] [[false]]
SELECT typeof(1 / 2e0);
--= e4d37a5d [["_col0","varchar"]] [["double"]]
SELECT -1 / 2e0;
--= 6da49622 [["_col0","double"]] [["-0.5"]]
SELECT greatest(1 / 2e0, 2);
--= b2437a6d [["_col0","double"]] [["2.0"]]
SELECT date_add('day', 1 / 2e0, DATE '2020-02-29');
--= d425ac97 FUNCTION_NOT_FOUND
SELECT ARRAY[1 / 2e0, 1];
--= 7d8e5116 [["_col0","array(double)"]] [[["0.5","1.0"]]]
SELECT 7 % 4 + 1;
--= 438b46f9 [["_col0","integer"]] [[4]]
SELECT 7 % 4 * 1.5;
--= 50f4b720 [["_col0","double"]] [["4.5"]]
SELECT 7 % 4 / 2;
--= e04031e5 [["_col0","integer"]] [[1]]
SELECT round(7 % 4, 1);
--= 53f742af [["_col0","integer"]] [[3]]
SELECT abs(7 % 4);
--= ec190dc7 [["_col0","integer"]] [[3]]
SELECT CAST(7 % 4 AS varchar);
--= 133bc32f [["_col0","varchar"]] [["3"]]
SELECT CAST(7 % 4 AS decimal(10,2));
--= 01140a71 [["_col0","decimal(10,2)"]] [["3.00"]]
SELECT coalesce(7 % 4, 0);
--= cd48c159 [["_col0","integer"]] [[3]]
SELECT 7 % 4 > 1.5;
--= 0a905a08 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN 7 % 4 > 2 THEN 'big' ELSE 'small' END;
--= 6aaa63e6 [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(7 % 4);
--= 7008d2ab [["_col0","double"]] [["1.7320508075688772"]]
SELECT 7 % 4 IN (1, 2, 5);
--= 8962e5f9 [["_col0","boolean"]] [[false]]
SELECT typeof(7 % 4);
--= c9aad9ab [["_col0","varchar"]] [["integer"]]
SELECT -7 % 4;
--= 7fc3611d [["_col0","integer"]] [[-3]]
SELECT greatest(7 % 4, 2);
--= 02de1ab7 [["_col0","integer"]] [[3]]
SELECT date_add('day', 7 % 4, DATE '2020-02-29');
--= ee39ec50 [["_col0","date"]] [["2020-03-03"]]
SELECT ARRAY[7 % 4, 1];
--= f5bbb316 [["_col0","array(integer)"]] [[[3,1]]]
SELECT avg(DECIMAL '1.5') + 1;
--= 19703e04 [["_col0","decimal(12,1)"]] [["2.5"]]
SELECT avg(DECIMAL '1.5') * 1.5;
--= 70a35abc [["_col0","double"]] [["2.25"]]
SELECT avg(DECIMAL '1.5') / 2;
--= 0c0ca8f3 [["_col0","decimal(2,1)"]] [["0.8"]]
SELECT round(avg(DECIMAL '1.5'), 1);
--= 49e094ca [["_col0","decimal(3,1)"]] [["1.5"]]
SELECT abs(avg(DECIMAL '1.5'));
--= b9b2da0e [["_col0","decimal(2,1)"]] [["1.5"]]
SELECT CAST(avg(DECIMAL '1.5') AS varchar);
--= dee16de8 [["_col0","varchar"]] [["1.5"]]
SELECT CAST(avg(DECIMAL '1.5') AS decimal(10,2));
--= 42efd69a [["_col0","decimal(10,2)"]] [["1.50"]]
SELECT coalesce(avg(DECIMAL '1.5'), 0);
--= 8705d66a [["_col0","decimal(11,1)"]] [["1.5"]]
SELECT avg(DECIMAL '1.5') > 1.5;
--= 2dd4daf8 [["_col0","boolean"]] [[false]]
SELECT CASE WHEN avg(DECIMAL '1.5') > 2 THEN 'big' ELSE 'small' END;
--= 27f7b169 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(avg(DECIMAL '1.5'));
--= 533822c5 [["_col0","double"]] [["1.224744871391589"]]
SELECT avg(DECIMAL '1.5') IN (1, 2, 5);
--= 93b5acf0 [["_col0","boolean"]] [[false]]
SELECT typeof(avg(DECIMAL '1.5'));
--= ec61cf62 [["_col0","varchar"]] [["decimal(2,1)"]]
SELECT -avg(DECIMAL '1.5');
--= 199e3d09 [["_col0","decimal(2,1)"]] [["-1.5"]]
SELECT greatest(avg(DECIMAL '1.5'), 2);
--= 29c65be0 [["_col0","decimal(11,1)"]] [["2.0"]]
SELECT date_add('day', avg(DECIMAL '1.5'), DATE '2020-02-29');
--= d369f7d9 FUNCTION_NOT_FOUND
SELECT ARRAY[avg(DECIMAL '1.5'), 1];
--= f4ceb3de [["_col0","array(decimal(11,1))"]] [[["1.5","1.0"]]]
SELECT strpos('abc', 'c') + 1;
--= 901f4a8e [["_col0","bigint"]] [[4]]
SELECT strpos('abc', 'c') * 1.5;
--= e34431f0 [["_col0","double"]] [["4.5"]]
SELECT strpos('abc', 'c') / 2;
--= 46c52360 [["_col0","bigint"]] [[1]]
SELECT round(strpos('abc', 'c'), 1);
--= 2d6e27b5 [["_col0","bigint"]] [[3]]
SELECT abs(strpos('abc', 'c'));
--= 2299c561 [["_col0","bigint"]] [[3]]
SELECT CAST(strpos('abc', 'c') AS varchar);
--= 617d5158 [["_col0","varchar"]] [["3"]]
SELECT CAST(strpos('abc', 'c') AS decimal(10,2));
--= f7a1b8fb [["_col0","decimal(10,2)"]] [["3.00"]]
SELECT coalesce(strpos('abc', 'c'), 0);
--= 27271368 [["_col0","bigint"]] [[3]]
SELECT strpos('abc', 'c') > 1.5;
--= 70ba8dcf [["_col0","boolean"]] [[true]]
SELECT CASE WHEN strpos('abc', 'c') > 2 THEN 'big' ELSE 'small' END;
--= d5b03f2c [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(strpos('abc', 'c'));
--= ee34356b [["_col0","double"]] [["1.7320508075688772"]]
SELECT strpos('abc', 'c') IN (1, 2, 5);
--= baa99a6c [["_col0","boolean"]] [[false]]
SELECT typeof(strpos('abc', 'c'));
--= 1d82b4dc [["_col0","varchar"]] [["bigint"]]
SELECT -strpos('abc', 'c');
--= 69c3e3e1 [["_col0","bigint"]] [[-3]]
SELECT greatest(strpos('abc', 'c'), 2);
--= 934988e4 [["_col0","bigint"]] [[3]]
SELECT date_add('day', strpos('abc', 'c'), DATE '2020-02-29');
--= 05fca254 [["_col0","date"]] [["2020-03-03"]]
SELECT ARRAY[strpos('abc', 'c'), 1];
--= bb543662 [["_col0","array(bigint)"]] [[[3,1]]]
SELECT row_number() OVER () + 1;
--= 8399af19 [["_col0","bigint"]] [[2]]
SELECT row_number() OVER () * 1.5;
--= 6a57544b [["_col0","double"]] [["1.5"]]
SELECT row_number() OVER () / 2;
--= 2b24cb2e [["_col0","bigint"]] [[0]]
SELECT round(row_number() OVER (), 1);
--= d28c191e [["_col0","bigint"]] [[1]]
SELECT abs(row_number() OVER ());
--= d2e21cd7 [["_col0","bigint"]] [[1]]
SELECT CAST(row_number() OVER () AS varchar);
--= bdef8ce2 [["_col0","varchar"]] [["1"]]
SELECT CAST(row_number() OVER () AS decimal(10,2));
--= 9ef8c581 [["_col0","decimal(10,2)"]] [["1.00"]]
SELECT coalesce(row_number() OVER (), 0);
--= 88254d4e [["_col0","bigint"]] [[1]]
SELECT row_number() OVER () > 1.5;
--= 971912f6 [["_col0","boolean"]] [[false]]
SELECT CASE WHEN row_number() OVER () > 2 THEN 'big' ELSE 'small' END;
--= 178aa775 [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(row_number() OVER ());
--= 4e4e8ba8 [["_col0","double"]] [["1.0"]]
SELECT row_number() OVER () IN (1, 2, 5);
--= d0eccead [["_col0","boolean"]] [[true]]
SELECT typeof(row_number() OVER ());
--= b9b0c806 [["_col0","varchar"]] [["bigint"]]
SELECT -row_number() OVER ();
--= bd725a82 [["_col0","bigint"]] [[-1]]
SELECT greatest(row_number() OVER (), 2);
--= c4f1402a [["_col0","bigint"]] [[2]]
SELECT date_add('day', row_number() OVER (), DATE '2020-02-29');
--= 2da52a04 [["_col0","date"]] [["2020-03-01"]]
SELECT ARRAY[row_number() OVER (), 1];
--= 4dd08ec1 [["_col0","array(bigint)"]] [[[1,1]]]
SELECT nullif(1, 1) + 1;
--= ec509926 [["_col0","integer"]] [[null]]
SELECT nullif(1, 1) * 1.5;
--= 0e88353d [["_col0","double"]] [[null]]
SELECT nullif(1, 1) / 2;
--= f54fe43a [["_col0","integer"]] [[null]]
SELECT round(nullif(1, 1), 1);
--= 2e458fdf [["_col0","integer"]] [[null]]
SELECT abs(nullif(1, 1));
--= bbef4a8d [["_col0","integer"]] [[null]]
SELECT CAST(nullif(1, 1) AS varchar);
--= 4c441c3b [["_col0","varchar"]] [[null]]
SELECT CAST(nullif(1, 1) AS decimal(10,2));
--= ad065f42 [["_col0","decimal(10,2)"]] [[null]]
SELECT coalesce(nullif(1, 1), 0);
--= c7b496e4 [["_col0","integer"]] [[0]]
SELECT nullif(1, 1) > 1.5;
--= fc4259da [["_col0","boolean"]] [[null]]
SELECT CASE WHEN nullif(1, 1) > 2 THEN 'big' ELSE 'small' END;
--= 40f9a62b [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(nullif(1, 1));
--= ef794b48 [["_col0","double"]] [[null]]
SELECT nullif(1, 1) IN (1, 2, 5);
--= 8a9f2ff0 [["_col0","boolean"]] [[null]]
SELECT typeof(nullif(1, 1));
--= afa12c64 [["_col0","varchar"]] [["integer"]]
SELECT -nullif(1, 1);
--= 64569b12 [["_col0","integer"]] [[null]]
SELECT greatest(nullif(1, 1), 2);
--= c0b8ed9d [["_col0","integer"]] [[null]]
SELECT date_add('day', nullif(1, 1), DATE '2020-02-29');
--= 35b2db1f [["_col0","date"]] [[null]]
SELECT ARRAY[nullif(1, 1), 1];
--= f1bf226d [["_col0","array(integer)"]] [[[null,1]]]
SELECT array_max(ARRAY[1, 9]) + 1;
--= 7da5cef0 [["_col0","integer"]] [[10]]
SELECT array_max(ARRAY[1, 9]) * 1.5;
--= 29992cd8 [["_col0","double"]] [["13.5"]]
SELECT array_max(ARRAY[1, 9]) / 2;
--= 1664a350 [["_col0","integer"]] [[4]]
SELECT round(array_max(ARRAY[1, 9]), 1);
--= 4ae6dedb [["_col0","integer"]] [[9]]
SELECT abs(array_max(ARRAY[1, 9]));
--= 893d7f5f [["_col0","integer"]] [[9]]
SELECT CAST(array_max(ARRAY[1, 9]) AS varchar);
--= b993a7ba [["_col0","varchar"]] [["9"]]
SELECT CAST(array_max(ARRAY[1, 9]) AS decimal(10,2));
--= 55ada5d2 [["_col0","decimal(10,2)"]] [["9.00"]]
SELECT coalesce(array_max(ARRAY[1, 9]), 0);
--= 929f8124 [["_col0","integer"]] [[9]]
SELECT array_max(ARRAY[1, 9]) > 1.5;
--= 7fddf23f [["_col0","boolean"]] [[true]]
SELECT CASE WHEN array_max(ARRAY[1, 9]) > 2 THEN 'big' ELSE 'small' END;
--= 1fa64edb [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(array_max(ARRAY[1, 9]));
--= 5e76a169 [["_col0","double"]] [["3.0"]]
SELECT array_max(ARRAY[1, 9]) IN (1, 2, 5);
--= e0cba0e3 [["_col0","boolean"]] [[false]]
SELECT typeof(array_max(ARRAY[1, 9]));
--= ec302c1f [["_col0","varchar"]] [["integer"]]
SELECT -array_max(ARRAY[1, 9]);
--= bc6762dc [["_col0","integer"]] [[-9]]
SELECT greatest(array_max(ARRAY[1, 9]), 2);
--= 7cefc242 [["_col0","integer"]] [[9]]
SELECT date_add('day', array_max(ARRAY[1, 9]), DATE '2020-02-29');
--= b52521d8 [["_col0","date"]] [["2020-03-09"]]
SELECT ARRAY[array_max(ARRAY[1, 9]), 1];
--= 9db5e5f5 [["_col0","array(integer)"]] [[[9,1]]]
SELECT CAST(1.5 AS real) + 1;
--= ef6233d3 [["_col0","real"]] [["2.5"]]
SELECT CAST(1.5 AS real) * 1.5;
--= 55891227 [["_col0","double"]] [["2.25"]]
SELECT CAST(1.5 AS real) / 2;
--= fe5e9fcb [["_col0","real"]] [["0.75"]]
SELECT round(CAST(1.5 AS real), 1);
--= 1aa9ea6e [["_col0","real"]] [["1.5"]]
SELECT abs(CAST(1.5 AS real));
--= ba733be6 [["_col0","real"]] [["1.5"]]
SELECT CAST(CAST(1.5 AS real) AS varchar);
--= fc2fdb9d [["_col0","varchar"]] [["1.5E0"]]
SELECT CAST(CAST(1.5 AS real) AS decimal(10,2));
--= f8b20c84 [["_col0","decimal(10,2)"]] [["1.50"]]
SELECT coalesce(CAST(1.5 AS real), 0);
--= 961b4ef0 [["_col0","real"]] [["1.5"]]
SELECT CAST(1.5 AS real) > 1.5;
--= 9dc2cc5b [["_col0","boolean"]] [[false]]
SELECT CASE WHEN CAST(1.5 AS real) > 2 THEN 'big' ELSE 'small' END;
--= bcbbf42f [["_col0","varchar(5)"]] [["small"]]
SELECT sqrt(CAST(1.5 AS real));
--= 87277279 [["_col0","double"]] [["1.224744871391589"]]
SELECT CAST(1.5 AS real) IN (1, 2, 5);
--= 1cb1300d [["_col0","boolean"]] [[false]]
SELECT typeof(CAST(1.5 AS real));
--= d4704152 [["_col0","varchar"]] [["real"]]
SELECT -CAST(1.5 AS real);
--= 50c6243e [["_col0","real"]] [["-1.5"]]
SELECT greatest(CAST(1.5 AS real), 2);
--= 3116b834 [["_col0","real"]] [["2.0"]]
SELECT date_add('day', CAST(1.5 AS real), DATE '2020-02-29');
--= 62a6b38f FUNCTION_NOT_FOUND
SELECT ARRAY[CAST(1.5 AS real), 1];
--= 62ee980a [["_col0","array(real)"]] [[["1.5","1.0"]]]
SELECT TINYINT '3' + 1;
--= e226f0e9 [["_col0","integer"]] [[4]]
SELECT TINYINT '3' * 1.5;
--= 7bffb563 [["_col0","double"]] [["4.5"]]
SELECT TINYINT '3' / 2;
--= 562eec4b [["_col0","integer"]] [[1]]
SELECT round(TINYINT '3', 1);
--= 1d20cdbb [["_col0","tinyint"]] [[3]]
SELECT abs(TINYINT '3');
--= 9ab0ccdc [["_col0","tinyint"]] [[3]]
SELECT CAST(TINYINT '3' AS varchar);
--= 3e24e70c [["_col0","varchar"]] [["3"]]
SELECT CAST(TINYINT '3' AS decimal(10,2));
--= 97d0cdd7 [["_col0","decimal(10,2)"]] [["3.00"]]
SELECT coalesce(TINYINT '3', 0);
--= 15e71043 [["_col0","integer"]] [[3]]
SELECT TINYINT '3' > 1.5;
--= 33050ec8 [["_col0","boolean"]] [[true]]
SELECT CASE WHEN TINYINT '3' > 2 THEN 'big' ELSE 'small' END;
--= 960aadf2 [["_col0","varchar(5)"]] [["big"]]
SELECT sqrt(TINYINT '3');
--= c6794011 [["_col0","double"]] [["1.7320508075688772"]]
SELECT TINYINT '3' IN (1, 2, 5);
--= 6a4d0b68 [["_col0","boolean"]] [[false]]
SELECT typeof(TINYINT '3');
--= ea0b33e5 [["_col0","varchar"]] [["tinyint"]]
SELECT -TINYINT '3';
--= cf9acdd6 [["_col0","tinyint"]] [[-3]]
SELECT greatest(TINYINT '3', 2);
--= 4313d7d7 [["_col0","integer"]] [[3]]
SELECT date_add('day', TINYINT '3', DATE '2020-02-29');
--= 55876fe5 [["_col0","date"]] [["2020-03-03"]]
SELECT ARRAY[TINYINT '3', 1];
--= 69a7cafa [["_col0","array(integer)"]] [[[3,1]]]
