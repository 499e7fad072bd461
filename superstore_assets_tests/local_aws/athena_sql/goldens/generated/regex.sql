SELECT regexp_like('ab 12 ba', '[a-z]+'), regexp_extract('ab 12 ba', '[a-z]+'), regexp_replace('ab 12 ba', '[a-z]+', '-');
--= f62a659b [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"ab","- 12 -"]]
SELECT regexp_like('ab 12 ba', ''), regexp_extract('ab 12 ba', ''), regexp_replace('ab 12 ba', '', '-');
--= 419a7d3a [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"","-a-b- -1-2- -b-a-"]]
SELECT regexp_like('ab 12 ba', 'a'), regexp_extract('ab 12 ba', 'a'), regexp_replace('ab 12 ba', 'a', '-');
--= 4d59d5c3 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-b 12 b-"]]
SELECT regexp_like('ab 12 ba', '^a'), regexp_extract('ab 12 ba', '^a'), regexp_replace('ab 12 ba', '^a', '-');
--= e0c27d63 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-b 12 ba"]]
SELECT regexp_like('ab 12 ba', 'a$'), regexp_extract('ab 12 ba', 'a$'), regexp_replace('ab 12 ba', 'a$', '-');
--= 904ed9f5 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","ab 12 b-"]]
SELECT regexp_like('ab 12 ba', '(a)(b)?'), regexp_extract('ab 12 ba', '(a)(b)?'), regexp_replace('ab 12 ba', '(a)(b)?', '-');
--= b0f8c724 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"ab","- 12 b-"]]
SELECT regexp_like('ab 12 ba', 'x*'), regexp_extract('ab 12 ba', 'x*'), regexp_replace('ab 12 ba', 'x*', '-');
--= eabc5be0 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"","-a-b- -1-2- -b-a-"]]
SELECT regexp_like('ab 12 ba', '.'), regexp_extract('ab 12 ba', '.'), regexp_replace('ab 12 ba', '.', '-');
--= 6f93e5c5 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","--------"]]
SELECT regexp_like('ab 12 ba', '\d+'), regexp_extract('ab 12 ba', '\d+'), regexp_replace('ab 12 ba', '\d+', '-');
--= 4ed41a47 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"12","ab - ba"]]
SELECT regexp_like('ab 12 ba', '\w+'), regexp_extract('ab 12 ba', '\w+'), regexp_replace('ab 12 ba', '\w+', '-');
--= 3462d6df [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"ab","- - -"]]
SELECT regexp_like('ab 12 ba', '\s'), regexp_extract('ab 12 ba', '\s'), regexp_replace('ab 12 ba', '\s', '-');
--= 00c77df4 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true," ","ab-12-ba"]]
SELECT regexp_like('ab 12 ba', '\b'), regexp_extract('ab 12 ba', '\b'), regexp_replace('ab 12 ba', '\b', '-');
--= 487941ba [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"","-ab- -12- -ba-"]]
SELECT regexp_like('ab 12 ba', '(?i)A'), regexp_extract('ab 12 ba', '(?i)A'), regexp_replace('ab 12 ba', '(?i)A', '-');
--= 40188908 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-b 12 b-"]]
SELECT regexp_like('ab 12 ba', 'é'), regexp_extract('ab 12 ba', 'é'), regexp_replace('ab 12 ba', 'é', '-');
--= 72aeafe8 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[false,null,"ab 12 ba"]]
SELECT regexp_like('ab 12 ba', '[^a]'), regexp_extract('ab 12 ba', '[^a]'), regexp_replace('ab 12 ba', '[^a]', '-');
--= 2207e8a5 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"b","a------a"]]
SELECT regexp_like('ab 12 ba', 'a|b'), regexp_extract('ab 12 ba', 'a|b'), regexp_replace('ab 12 ba', 'a|b', '-');
--= 8cd9c73e [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-- 12 --"]]
SELECT regexp_like('ab 12 ba', '('), regexp_extract('ab 12 ba', '('), regexp_replace('ab 12 ba', '(', '-');
--= d13a94cc INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', '[a'), regexp_extract('ab 12 ba', '[a'), regexp_replace('ab 12 ba', '[a', '-');
--= beed56b9 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', '(?<n>a)'), regexp_extract('ab 12 ba', '(?<n>a)'), regexp_replace('ab 12 ba', '(?<n>a)', '-');
--= c708910a [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-b 12 b-"]]
SELECT regexp_like('ab 12 ba', '(?=a)'), regexp_extract('ab 12 ba', '(?=a)'), regexp_replace('ab 12 ba', '(?=a)', '-');
--= d00e8d64 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"","-ab 12 b-a"]]
SELECT regexp_like('ab 12 ba', '\p{L}+'), regexp_extract('ab 12 ba', '\p{L}+'), regexp_replace('ab 12 ba', '\p{L}+', '-');
--= 11f567d2 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"ab","- 12 -"]]
SELECT regexp_like('ab 12 ba', '\p{IsGreek}'), regexp_extract('ab 12 ba', '\p{IsGreek}'), regexp_replace('ab 12 ba', '\p{IsGreek}', '-');
--= 320bba81 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', 'a{2}'), regexp_extract('ab 12 ba', 'a{2}'), regexp_replace('ab 12 ba', 'a{2}', '-');
--= 9a6565cf [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[false,null,"ab 12 ba"]]
SELECT regexp_like('ab 12 ba', 'a++'), regexp_extract('ab 12 ba', 'a++'), regexp_replace('ab 12 ba', 'a++', '-');
--= a60a81a3 [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[true,"a","-b 12 b-"]]
SELECT regexp_like('ab 12 ba', '\Qa.\E'), regexp_extract('ab 12 ba', '\Qa.\E'), regexp_replace('ab 12 ba', '\Qa.\E', '-');
--= 5fe5758f [["_col0","boolean"],["_col1","varchar(8)"],["_col2","varchar(44)"]] [[false,null,"ab 12 ba"]]
SELECT regexp_like('ab 12 ba', '\1'), regexp_extract('ab 12 ba', '\1'), regexp_replace('ab 12 ba', '\1', '-');
--= c61d1de5 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '[a-z]+'), regexp_extract('', '[a-z]+'), regexp_replace('', '[a-z]+', '-');
--= 0fe2a945 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', ''), regexp_extract('', ''), regexp_replace('', '', '-');
--= 986d28df [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[true,"","-"]]
SELECT regexp_like('', 'a'), regexp_extract('', 'a'), regexp_replace('', 'a', '-');
--= d97588b4 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '^a'), regexp_extract('', '^a'), regexp_replace('', '^a', '-');
--= 7df40bdf [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', 'a$'), regexp_extract('', 'a$'), regexp_replace('', 'a$', '-');
--= 9c4c11e2 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '(a)(b)?'), regexp_extract('', '(a)(b)?'), regexp_replace('', '(a)(b)?', '-');
--= 480a4dfd [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', 'x*'), regexp_extract('', 'x*'), regexp_replace('', 'x*', '-');
--= ee65349e [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[true,"","-"]]
SELECT regexp_like('', '.'), regexp_extract('', '.'), regexp_replace('', '.', '-');
--= 482fa898 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\d+'), regexp_extract('', '\d+'), regexp_replace('', '\d+', '-');
--= 2801b5e7 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\w+'), regexp_extract('', '\w+'), regexp_replace('', '\w+', '-');
--= c83135d1 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\s'), regexp_extract('', '\s'), regexp_replace('', '\s', '-');
--= 36283862 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\b'), regexp_extract('', '\b'), regexp_replace('', '\b', '-');
--= 45f2304c [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '(?i)A'), regexp_extract('', '(?i)A'), regexp_replace('', '(?i)A', '-');
--= 4a1579cc [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', 'é'), regexp_extract('', 'é'), regexp_replace('', 'é', '-');
--= 96ef0931 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '[^a]'), regexp_extract('', '[^a]'), regexp_replace('', '[^a]', '-');
--= 23c4f431 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', 'a|b'), regexp_extract('', 'a|b'), regexp_replace('', 'a|b', '-');
--= d7fe3520 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '('), regexp_extract('', '('), regexp_replace('', '(', '-');
--= d81d19d9 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '[a'), regexp_extract('', '[a'), regexp_replace('', '[a', '-');
--= 1a6ab13d INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '(?<n>a)'), regexp_extract('', '(?<n>a)'), regexp_replace('', '(?<n>a)', '-');
--= 2bec7e5c [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '(?=a)'), regexp_extract('', '(?=a)'), regexp_replace('', '(?=a)', '-');
--= 5baf2d20 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\p{L}+'), regexp_extract('', '\p{L}+'), regexp_replace('', '\p{L}+', '-');
--= 5c553287 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\p{IsGreek}'), regexp_extract('', '\p{IsGreek}'), regexp_replace('', '\p{IsGreek}', '-');
--= ce6cecfa INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', 'a{2}'), regexp_extract('', 'a{2}'), regexp_replace('', 'a{2}', '-');
--= 85172681 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', 'a++'), regexp_extract('', 'a++'), regexp_replace('', 'a++', '-');
--= 113add78 [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\Qa.\E'), regexp_extract('', '\Qa.\E'), regexp_replace('', '\Qa.\E', '-');
--= 92b1c63d [["_col0","boolean"],["_col1","varchar(0)"],["_col2","varchar(1)"]] [[false,null,""]]
SELECT regexp_like('', '\1'), regexp_extract('', '\1'), regexp_replace('', '\1', '-');
--= 5dffa33d INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('aab', '[a-z]+'), regexp_extract('aab', '[a-z]+'), regexp_replace('aab', '[a-z]+', '-');
--= 57e1e7e5 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"aab","-"]]
SELECT regexp_like('aab', ''), regexp_extract('aab', ''), regexp_replace('aab', '', '-');
--= 1457825b [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"","-a-a-b-"]]
SELECT regexp_like('aab', 'a'), regexp_extract('aab', 'a'), regexp_replace('aab', 'a', '-');
--= 95a2ca70 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","--b"]]
SELECT regexp_like('aab', '^a'), regexp_extract('aab', '^a'), regexp_replace('aab', '^a', '-');
--= 0a64d561 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","-ab"]]
SELECT regexp_like('aab', 'a$'), regexp_extract('aab', 'a$'), regexp_replace('aab', 'a$', '-');
--= 5fed6ea0 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[false,null,"aab"]]
SELECT regexp_like('aab', '(a)(b)?'), regexp_extract('aab', '(a)(b)?'), regexp_replace('aab', '(a)(b)?', '-');
--= 09603816 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","--"]]
SELECT regexp_like('aab', 'x*'), regexp_extract('aab', 'x*'), regexp_replace('aab', 'x*', '-');
--= d82fd1d1 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"","-a-a-b-"]]
SELECT regexp_like('aab', '.'), regexp_extract('aab', '.'), regexp_replace('aab', '.', '-');
--= afc10e00 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","---"]]
SELECT regexp_like('aab', '\d+'), regexp_extract('aab', '\d+'), regexp_replace('aab', '\d+', '-');
--= bfc73bea [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[false,null,"aab"]]
SELECT regexp_like('aab', '\w+'), regexp_extract('aab', '\w+'), regexp_replace('aab', '\w+', '-');
--= b06041f1 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"aab","-"]]
SELECT regexp_like('aab', '\s'), regexp_extract('aab', '\s'), regexp_replace('aab', '\s', '-');
--= 9c71754c [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[false,null,"aab"]]
SELECT regexp_like('aab', '\b'), regexp_extract('aab', '\b'), regexp_replace('aab', '\b', '-');
--= ce8970fe [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"","-aab-"]]
SELECT regexp_like('aab', '(?i)A'), regexp_extract('aab', '(?i)A'), regexp_replace('aab', '(?i)A', '-');
--= 1bf73b02 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","--b"]]
SELECT regexp_like('aab', 'é'), regexp_extract('aab', 'é'), regexp_replace('aab', 'é', '-');
--= 2c026ee3 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[false,null,"aab"]]
SELECT regexp_like('aab', '[^a]'), regexp_extract('aab', '[^a]'), regexp_replace('aab', '[^a]', '-');
--= 1602afe7 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"b","aa-"]]
SELECT regexp_like('aab', 'a|b'), regexp_extract('aab', 'a|b'), regexp_replace('aab', 'a|b', '-');
--= 34fc7bb6 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","---"]]
SELECT regexp_like('aab', '('), regexp_extract('aab', '('), regexp_replace('aab', '(', '-');
--= c4bba647 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('aab', '[a'), regexp_extract('aab', '[a'), regexp_replace('aab', '[a', '-');
--= 0959952b INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('aab', '(?<n>a)'), regexp_extract('aab', '(?<n>a)'), regexp_replace('aab', '(?<n>a)', '-');
--= d19cddb2 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"a","--b"]]
SELECT regexp_like('aab', '(?=a)'), regexp_extract('aab', '(?=a)'), regexp_replace('aab', '(?=a)', '-');
--= 2e512f4b [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"","-a-ab"]]
SELECT regexp_like('aab', '\p{L}+'), regexp_extract('aab', '\p{L}+'), regexp_replace('aab', '\p{L}+', '-');
--= e704530a [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"aab","-"]]
SELECT regexp_like('aab', '\p{IsGreek}'), regexp_extract('aab', '\p{IsGreek}'), regexp_replace('aab', '\p{IsGreek}', '-');
--= e2643555 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('aab', 'a{2}'), regexp_extract('aab', 'a{2}'), regexp_replace('aab', 'a{2}', '-');
--= cdfd9b6d [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"aa","-b"]]
SELECT regexp_like('aab', 'a++'), regexp_extract('aab', 'a++'), regexp_replace('aab', 'a++', '-');
--= b69dbd37 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[true,"aa","-b"]]
SELECT regexp_like('aab', '\Qa.\E'), regexp_extract('aab', '\Qa.\E'), regexp_replace('aab', '\Qa.\E', '-');
--= 095dca15 [["_col0","boolean"],["_col1","varchar(3)"],["_col2","varchar(7)"]] [[false,null,"aab"]]
SELECT regexp_like('aab', '\1'), regexp_extract('aab', '\1'), regexp_replace('aab', '\1', '-');
--= f9c2f80a INVALID_FUNCTION_ARGUMENT
SELECT regexp_like(U&'a\000ab\000a', '[a-z]+'), regexp_extract(U&'a\000ab\000a', '[a-z]+'), regexp_replace(U&'a\000ab\000a', '[a-z]+', '-');
--= af4ad7a3 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\n-\n"]]
SELECT regexp_like(U&'a\000ab\000a', ''), regexp_extract(U&'a\000ab\000a', ''), regexp_replace(U&'a\000ab\000a', '', '-');
--= ebd75762 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"","-a-\n-b-\n-"]]
SELECT regexp_like(U&'a\000ab\000a', 'a'), regexp_extract(U&'a\000ab\000a', 'a'), regexp_replace(U&'a\000ab\000a', 'a', '-');
--= 35455d6d [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '^a'), regexp_extract(U&'a\000ab\000a', '^a'), regexp_replace(U&'a\000ab\000a', '^a', '-');
--= 1f223dac [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', 'a$'), regexp_extract(U&'a\000ab\000a', 'a$'), regexp_replace(U&'a\000ab\000a', 'a$', '-');
--= 5cb67378 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[false,null,"a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '(a)(b)?'), regexp_extract(U&'a\000ab\000a', '(a)(b)?'), regexp_replace(U&'a\000ab\000a', '(a)(b)?', '-');
--= 59034572 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', 'x*'), regexp_extract(U&'a\000ab\000a', 'x*'), regexp_replace(U&'a\000ab\000a', 'x*', '-');
--= c0dc9803 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"","-a-\n-b-\n-"]]
SELECT regexp_like(U&'a\000ab\000a', '.'), regexp_extract(U&'a\000ab\000a', '.'), regexp_replace(U&'a\000ab\000a', '.', '-');
--= 75b3fc34 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\n-\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\d+'), regexp_extract(U&'a\000ab\000a', '\d+'), regexp_replace(U&'a\000ab\000a', '\d+', '-');
--= a4e4da75 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[false,null,"a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\w+'), regexp_extract(U&'a\000ab\000a', '\w+'), regexp_replace(U&'a\000ab\000a', '\w+', '-');
--= aa386546 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\n-\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\s'), regexp_extract(U&'a\000ab\000a', '\s'), regexp_replace(U&'a\000ab\000a', '\s', '-');
--= d60cce09 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"\n","a-b-"]]
SELECT regexp_like(U&'a\000ab\000a', '\b'), regexp_extract(U&'a\000ab\000a', '\b'), regexp_replace(U&'a\000ab\000a', '\b', '-');
--= 2e092361 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"","-a-\n-b-\n"]]
SELECT regexp_like(U&'a\000ab\000a', '(?i)A'), regexp_extract(U&'a\000ab\000a', '(?i)A'), regexp_replace(U&'a\000ab\000a', '(?i)A', '-');
--= 7e5c1295 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', 'é'), regexp_extract(U&'a\000ab\000a', 'é'), regexp_replace(U&'a\000ab\000a', 'é', '-');
--= f13cbacf [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[false,null,"a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '[^a]'), regexp_extract(U&'a\000ab\000a', '[^a]'), regexp_replace(U&'a\000ab\000a', '[^a]', '-');
--= a3015849 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"\n","a---"]]
SELECT regexp_like(U&'a\000ab\000a', 'a|b'), regexp_extract(U&'a\000ab\000a', 'a|b'), regexp_replace(U&'a\000ab\000a', 'a|b', '-');
--= ba89d9c3 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\n-\n"]]
SELECT regexp_like(U&'a\000ab\000a', '('), regexp_extract(U&'a\000ab\000a', '('), regexp_replace(U&'a\000ab\000a', '(', '-');
--= 1b0a9627 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like(U&'a\000ab\000a', '[a'), regexp_extract(U&'a\000ab\000a', '[a'), regexp_replace(U&'a\000ab\000a', '[a', '-');
--= ca994090 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like(U&'a\000ab\000a', '(?<n>a)'), regexp_extract(U&'a\000ab\000a', '(?<n>a)'), regexp_replace(U&'a\000ab\000a', '(?<n>a)', '-');
--= b26f738d [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '(?=a)'), regexp_extract(U&'a\000ab\000a', '(?=a)'), regexp_replace(U&'a\000ab\000a', '(?=a)', '-');
--= 5506ea4f [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"","-a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\p{L}+'), regexp_extract(U&'a\000ab\000a', '\p{L}+'), regexp_replace(U&'a\000ab\000a', '\p{L}+', '-');
--= 0b0f9aa1 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\n-\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\p{IsGreek}'), regexp_extract(U&'a\000ab\000a', '\p{IsGreek}'), regexp_replace(U&'a\000ab\000a', '\p{IsGreek}', '-');
--= f90854b0 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like(U&'a\000ab\000a', 'a{2}'), regexp_extract(U&'a\000ab\000a', 'a{2}'), regexp_replace(U&'a\000ab\000a', 'a{2}', '-');
--= 8fa45430 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[false,null,"a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', 'a++'), regexp_extract(U&'a\000ab\000a', 'a++'), regexp_replace(U&'a\000ab\000a', 'a++', '-');
--= 56c36e9d [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[true,"a","-\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\Qa.\E'), regexp_extract(U&'a\000ab\000a', '\Qa.\E'), regexp_replace(U&'a\000ab\000a', '\Qa.\E', '-');
--= cf500d86 [["_col0","boolean"],["_col1","varchar(4)"],["_col2","varchar(14)"]] [[false,null,"a\nb\n"]]
SELECT regexp_like(U&'a\000ab\000a', '\1'), regexp_extract(U&'a\000ab\000a', '\1'), regexp_replace(U&'a\000ab\000a', '\1', '-');
--= 2d1e9948 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('é A 😀', '[a-z]+'), regexp_extract('é A 😀', '[a-z]+'), regexp_replace('é A 😀', '[a-z]+', '-');
--= 7f15da87 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', ''), regexp_extract('é A 😀', ''), regexp_replace('é A 😀', '', '-');
--= 0a972655 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"","-é- -A- -😀-"]]
SELECT regexp_like('é A 😀', 'a'), regexp_extract('é A 😀', 'a'), regexp_replace('é A 😀', 'a', '-');
--= 9bab62cc [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '^a'), regexp_extract('é A 😀', '^a'), regexp_replace('é A 😀', '^a', '-');
--= db44f21e [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', 'a$'), regexp_extract('é A 😀', 'a$'), regexp_replace('é A 😀', 'a$', '-');
--= 9b3303ca [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '(a)(b)?'), regexp_extract('é A 😀', '(a)(b)?'), regexp_replace('é A 😀', '(a)(b)?', '-');
--= d9a41721 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', 'x*'), regexp_extract('é A 😀', 'x*'), regexp_replace('é A 😀', 'x*', '-');
--= dd00669a [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"","-é- -A- -😀-"]]
SELECT regexp_like('é A 😀', '.'), regexp_extract('é A 😀', '.'), regexp_replace('é A 😀', '.', '-');
--= 9cd31aed [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"é","-----"]]
SELECT regexp_like('é A 😀', '\d+'), regexp_extract('é A 😀', '\d+'), regexp_replace('é A 😀', '\d+', '-');
--= 79f616c8 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '\w+'), regexp_extract('é A 😀', '\w+'), regexp_replace('é A 😀', '\w+', '-');
--= f5bac5f9 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"A","é - 😀"]]
SELECT regexp_like('é A 😀', '\s'), regexp_extract('é A 😀', '\s'), regexp_replace('é A 😀', '\s', '-');
--= 3a5897a7 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true," ","é-A-😀"]]
SELECT regexp_like('é A 😀', '\b'), regexp_extract('é A 😀', '\b'), regexp_replace('é A 😀', '\b', '-');
--= 7c5cad2d [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"","-é- -A- 😀"]]
SELECT regexp_like('é A 😀', '(?i)A'), regexp_extract('é A 😀', '(?i)A'), regexp_replace('é A 😀', '(?i)A', '-');
--= 6fd0a252 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"A","é - 😀"]]
SELECT regexp_like('é A 😀', 'é'), regexp_extract('é A 😀', 'é'), regexp_replace('é A 😀', 'é', '-');
--= fa297814 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"é","- A 😀"]]
SELECT regexp_like('é A 😀', '[^a]'), regexp_extract('é A 😀', '[^a]'), regexp_replace('é A 😀', '[^a]', '-');
--= 136cf629 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"é","-----"]]
SELECT regexp_like('é A 😀', 'a|b'), regexp_extract('é A 😀', 'a|b'), regexp_replace('é A 😀', 'a|b', '-');
--= 6eb781e1 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '('), regexp_extract('é A 😀', '('), regexp_replace('é A 😀', '(', '-');
--= 819f67a3 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('é A 😀', '[a'), regexp_extract('é A 😀', '[a'), regexp_replace('é A 😀', '[a', '-');
--= 9ed675ac INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('é A 😀', '(?<n>a)'), regexp_extract('é A 😀', '(?<n>a)'), regexp_replace('é A 😀', '(?<n>a)', '-');
--= 032e4f64 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '(?=a)'), regexp_extract('é A 😀', '(?=a)'), regexp_replace('é A 😀', '(?=a)', '-');
--= a4a78b32 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '\p{L}+'), regexp_extract('é A 😀', '\p{L}+'), regexp_replace('é A 😀', '\p{L}+', '-');
--= adb35857 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[true,"é","- - 😀"]]
SELECT regexp_like('é A 😀', '\p{IsGreek}'), regexp_extract('é A 😀', '\p{IsGreek}'), regexp_replace('é A 😀', '\p{IsGreek}', '-');
--= 952f9cb0 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('é A 😀', 'a{2}'), regexp_extract('é A 😀', 'a{2}'), regexp_replace('é A 😀', 'a{2}', '-');
--= 7a850d75 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', 'a++'), regexp_extract('é A 😀', 'a++'), regexp_replace('é A 😀', 'a++', '-');
--= a1f19f56 [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '\Qa.\E'), regexp_extract('é A 😀', '\Qa.\E'), regexp_replace('é A 😀', '\Qa.\E', '-');
--= da5335fd [["_col0","boolean"],["_col1","varchar(5)"],["_col2","varchar(17)"]] [[false,null,"é A 😀"]]
SELECT regexp_like('é A 😀', '\1'), regexp_extract('é A 😀', '\1'), regexp_replace('é A 😀', '\1', '-');
--= db7fd5d3 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', '[a-z]+');
--= 0e22ff20 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '[a-z]+');
--= be2c3d94 [["_col0","varchar(8)"]] [["ab"]]
SELECT regexp_extract_all('ab 12 ba', '[a-z]+');
--= b44eda99 [["_col0","array(varchar(8))"]] [[["ab","ba"]]]
SELECT regexp_replace('ab 12 ba', '[a-z]+');
--= 599d02e6 [["_col0","varchar(8)"]] [[" 12 "]]
SELECT regexp_split('ab 12 ba', '[a-z]+');
--= b892c444 [["_col0","array(varchar(8))"]] [[[""," 12 ",""]]]
SELECT regexp_count('ab 12 ba', '[a-z]+');
--= d6a40ed8 [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '[a-z]+');
--= 56cdb14f [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '');
--= f024b810 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '');
--= ebaf1e07 [["_col0","varchar(8)"]] [[""]]
SELECT regexp_extract_all('ab 12 ba', '');
--= 3744e011 [["_col0","array(varchar(8))"]] [[["","","","","","","","",""]]]
SELECT regexp_replace('ab 12 ba', '');
--= 88370f59 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', '');
--= 579c5c69 [["_col0","array(varchar(8))"]] [[["","a","b"," ","1","2"," ","b","a",""]]]
SELECT regexp_count('ab 12 ba', '');
--= 80419be9 [["_col0","bigint"]] [[9]]
SELECT regexp_position('ab 12 ba', '');
--= eff66d36 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', 'a');
--= 8343b592 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', 'a');
--= c5595091 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', 'a');
--= b4dd2712 [["_col0","array(varchar(8))"]] [[["a","a"]]]
SELECT regexp_replace('ab 12 ba', 'a');
--= 269514e5 [["_col0","varchar(8)"]] [["b 12 b"]]
SELECT regexp_split('ab 12 ba', 'a');
--= d38683fb [["_col0","array(varchar(8))"]] [[["","b 12 b",""]]]
SELECT regexp_count('ab 12 ba', 'a');
--= 35cc92b1 [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', 'a');
--= c2dfdccb [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '^a');
--= 67fdb998 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '^a');
--= 44a39e37 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', '^a');
--= 87ff2c17 [["_col0","array(varchar(8))"]] [[["a"]]]
SELECT regexp_replace('ab 12 ba', '^a');
--= ae26b9e4 [["_col0","varchar(8)"]] [["b 12 ba"]]
SELECT regexp_split('ab 12 ba', '^a');
--= 3dd12623 [["_col0","array(varchar(8))"]] [[["","b 12 ba"]]]
SELECT regexp_count('ab 12 ba', '^a');
--= 02d2dd1e [["_col0","bigint"]] [[1]]
SELECT regexp_position('ab 12 ba', '^a');
--= fb888f3e [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', 'a$');
--= 16f5adfb [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', 'a$');
--= d780b8df [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', 'a$');
--= 64438e5d [["_col0","array(varchar(8))"]] [[["a"]]]
SELECT regexp_replace('ab 12 ba', 'a$');
--= 68275884 [["_col0","varchar(8)"]] [["ab 12 b"]]
SELECT regexp_split('ab 12 ba', 'a$');
--= 3fa7c9aa [["_col0","array(varchar(8))"]] [[["ab 12 b",""]]]
SELECT regexp_count('ab 12 ba', 'a$');
--= c3677721 [["_col0","bigint"]] [[1]]
SELECT regexp_position('ab 12 ba', 'a$');
--= d9eaa898 [["_col0","integer"]] [[8]]
SELECT regexp_like('ab 12 ba', '(a)(b)?');
--= 8e44b1d0 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '(a)(b)?');
--= 38707984 [["_col0","varchar(8)"]] [["ab"]]
SELECT regexp_extract_all('ab 12 ba', '(a)(b)?');
--= 890a0997 [["_col0","array(varchar(8))"]] [[["ab","a"]]]
SELECT regexp_replace('ab 12 ba', '(a)(b)?');
--= 91d89a2c [["_col0","varchar(8)"]] [[" 12 b"]]
SELECT regexp_split('ab 12 ba', '(a)(b)?');
--= 0843a803 [["_col0","array(varchar(8))"]] [[[""," 12 b",""]]]
SELECT regexp_count('ab 12 ba', '(a)(b)?');
--= 9cf7da11 [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '(a)(b)?');
--= 65d71645 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', 'x*');
--= de867717 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', 'x*');
--= 7b8f75b6 [["_col0","varchar(8)"]] [[""]]
SELECT regexp_extract_all('ab 12 ba', 'x*');
--= 6db4b4b0 [["_col0","array(varchar(8))"]] [[["","","","","","","","",""]]]
SELECT regexp_replace('ab 12 ba', 'x*');
--= 4b112b02 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', 'x*');
--= b8d2d1d0 [["_col0","array(varchar(8))"]] [[["","a","b"," ","1","2"," ","b","a",""]]]
SELECT regexp_count('ab 12 ba', 'x*');
--= 36316658 [["_col0","bigint"]] [[9]]
SELECT regexp_position('ab 12 ba', 'x*');
--= 79d1238e [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '.');
--= fed1fbe2 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '.');
--= 5f796cb1 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', '.');
--= c882802d [["_col0","array(varchar(8))"]] [[["a","b"," ","1","2"," ","b","a"]]]
SELECT regexp_replace('ab 12 ba', '.');
--= f5b8f4b9 [["_col0","varchar(8)"]] [[""]]
SELECT regexp_split('ab 12 ba', '.');
--= b2ded551 [["_col0","array(varchar(8))"]] [[["","","","","","","","",""]]]
SELECT regexp_count('ab 12 ba', '.');
--= 1fa82f4f [["_col0","bigint"]] [[8]]
SELECT regexp_position('ab 12 ba', '.');
--= 92fd664f [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '\d+');
--= 3a2d90b4 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '\d+');
--= f9d84654 [["_col0","varchar(8)"]] [["12"]]
SELECT regexp_extract_all('ab 12 ba', '\d+');
--= d5c4f1f0 [["_col0","array(varchar(8))"]] [[["12"]]]
SELECT regexp_replace('ab 12 ba', '\d+');
--= 5e625073 [["_col0","varchar(8)"]] [["ab  ba"]]
SELECT regexp_split('ab 12 ba', '\d+');
--= 6d8dadb1 [["_col0","array(varchar(8))"]] [[["ab "," ba"]]]
SELECT regexp_count('ab 12 ba', '\d+');
--= 53499d87 [["_col0","bigint"]] [[1]]
SELECT regexp_position('ab 12 ba', '\d+');
--= 58a87c12 [["_col0","integer"]] [[4]]
SELECT regexp_like('ab 12 ba', '\w+');
--= 73772a04 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '\w+');
--= 0d304bb1 [["_col0","varchar(8)"]] [["ab"]]
SELECT regexp_extract_all('ab 12 ba', '\w+');
--= 8a8bcdcd [["_col0","array(varchar(8))"]] [[["ab","12","ba"]]]
SELECT regexp_replace('ab 12 ba', '\w+');
--= 984fe9c7 [["_col0","varchar(8)"]] [["  "]]
SELECT regexp_split('ab 12 ba', '\w+');
--= c0468737 [["_col0","array(varchar(8))"]] [[[""," "," ",""]]]
SELECT regexp_count('ab 12 ba', '\w+');
--= 5775c613 [["_col0","bigint"]] [[3]]
SELECT regexp_position('ab 12 ba', '\w+');
--= 2c25e604 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '\s');
--= 0001f89d [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '\s');
--= 6af1c4d5 [["_col0","varchar(8)"]] [[" "]]
SELECT regexp_extract_all('ab 12 ba', '\s');
--= beef0145 [["_col0","array(varchar(8))"]] [[[" "," "]]]
SELECT regexp_replace('ab 12 ba', '\s');
--= 6b074cd5 [["_col0","varchar(8)"]] [["ab12ba"]]
SELECT regexp_split('ab 12 ba', '\s');
--= a4eda3a4 [["_col0","array(varchar(8))"]] [[["ab","12","ba"]]]
SELECT regexp_count('ab 12 ba', '\s');
--= 295be48f [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '\s');
--= 0d29e01d [["_col0","integer"]] [[3]]
SELECT regexp_like('ab 12 ba', '\b');
--= 70520a0d [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '\b');
--= 5fe7ecce [["_col0","varchar(8)"]] [[""]]
SELECT regexp_extract_all('ab 12 ba', '\b');
--= bc42c08c [["_col0","array(varchar(8))"]] [[["","","","","",""]]]
SELECT regexp_replace('ab 12 ba', '\b');
--= d8533720 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', '\b');
--= 7fe1275a [["_col0","array(varchar(8))"]] [[["","ab"," ","12"," ","ba",""]]]
SELECT regexp_count('ab 12 ba', '\b');
--= 52d5aefc [["_col0","bigint"]] [[6]]
SELECT regexp_position('ab 12 ba', '\b');
--= b0476fc7 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '(?i)A');
--= 4174f8c9 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '(?i)A');
--= d1642e59 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', '(?i)A');
--= 6ad1319e [["_col0","array(varchar(8))"]] [[["a","a"]]]
SELECT regexp_replace('ab 12 ba', '(?i)A');
--= 70a31225 [["_col0","varchar(8)"]] [["b 12 b"]]
SELECT regexp_split('ab 12 ba', '(?i)A');
--= 8d2f2509 [["_col0","array(varchar(8))"]] [[["","b 12 b",""]]]
SELECT regexp_count('ab 12 ba', '(?i)A');
--= a0b29bee [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '(?i)A');
--= 5ed7989c [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', 'é');
--= 46fb9dc9 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('ab 12 ba', 'é');
--= 35558d9c [["_col0","varchar(8)"]] [[null]]
SELECT regexp_extract_all('ab 12 ba', 'é');
--= 757531a2 [["_col0","array(varchar(8))"]] [[[]]]
SELECT regexp_replace('ab 12 ba', 'é');
--= 3b60f6fc [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', 'é');
--= ef1624d9 [["_col0","array(varchar(8))"]] [[["ab 12 ba"]]]
SELECT regexp_count('ab 12 ba', 'é');
--= 8fca99ab [["_col0","bigint"]] [[0]]
SELECT regexp_position('ab 12 ba', 'é');
--= e5828943 [["_col0","integer"]] [[-1]]
SELECT regexp_like('ab 12 ba', '[^a]');
--= 2d862390 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '[^a]');
--= 3588d767 [["_col0","varchar(8)"]] [["b"]]
SELECT regexp_extract_all('ab 12 ba', '[^a]');
--= cf197e56 [["_col0","array(varchar(8))"]] [[["b"," ","1","2"," ","b"]]]
SELECT regexp_replace('ab 12 ba', '[^a]');
--= ea0c3191 [["_col0","varchar(8)"]] [["aa"]]
SELECT regexp_split('ab 12 ba', '[^a]');
--= 78cb6419 [["_col0","array(varchar(8))"]] [[["a","","","","","","a"]]]
SELECT regexp_count('ab 12 ba', '[^a]');
--= 52f5ef41 [["_col0","bigint"]] [[6]]
SELECT regexp_position('ab 12 ba', '[^a]');
--= e59ab179 [["_col0","integer"]] [[2]]
SELECT regexp_like('ab 12 ba', 'a|b');
--= eb81c4cf [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', 'a|b');
--= 42adb693 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', 'a|b');
--= d7ed1024 [["_col0","array(varchar(8))"]] [[["a","b","b","a"]]]
SELECT regexp_replace('ab 12 ba', 'a|b');
--= 3b6b97d8 [["_col0","varchar(8)"]] [[" 12 "]]
SELECT regexp_split('ab 12 ba', 'a|b');
--= af2ef532 [["_col0","array(varchar(8))"]] [[["",""," 12 ","",""]]]
SELECT regexp_count('ab 12 ba', 'a|b');
--= d98278c9 [["_col0","bigint"]] [[4]]
SELECT regexp_position('ab 12 ba', 'a|b');
--= bda51d6a [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '(');
--= 30bff343 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab 12 ba', '(');
--= 8a57abda INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab 12 ba', '(');
--= 46f3cf16 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab 12 ba', '(');
--= cfd1ee35 INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('ab 12 ba', '(');
--= 41aa6aaf INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('ab 12 ba', '(');
--= 0bd18af1 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab 12 ba', '(');
--= 09f98512 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', '[a');
--= 2101f217 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab 12 ba', '[a');
--= 7b46237e INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab 12 ba', '[a');
--= 1385db58 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab 12 ba', '[a');
--= f03b665c INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('ab 12 ba', '[a');
--= 24b884ee INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('ab 12 ba', '[a');
--= 355d3b2e INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab 12 ba', '[a');
--= 6cba2c38 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', '(?<n>a)');
--= 01866e02 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '(?<n>a)');
--= 8b86b666 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', '(?<n>a)');
--= 1fc12561 [["_col0","array(varchar(8))"]] [[["a","a"]]]
SELECT regexp_replace('ab 12 ba', '(?<n>a)');
--= 69b35b93 [["_col0","varchar(8)"]] [["b 12 b"]]
SELECT regexp_split('ab 12 ba', '(?<n>a)');
--= 27b02f83 [["_col0","array(varchar(8))"]] [[["","b 12 b",""]]]
SELECT regexp_count('ab 12 ba', '(?<n>a)');
--= 905587ed [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '(?<n>a)');
--= 71811614 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '(?=a)');
--= 52eb6cc2 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '(?=a)');
--= 27268998 [["_col0","varchar(8)"]] [[""]]
SELECT regexp_extract_all('ab 12 ba', '(?=a)');
--= 57222ba2 [["_col0","array(varchar(8))"]] [[["",""]]]
SELECT regexp_replace('ab 12 ba', '(?=a)');
--= c8f21313 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', '(?=a)');
--= 736ad849 [["_col0","array(varchar(8))"]] [[["","ab 12 b","a"]]]
SELECT regexp_count('ab 12 ba', '(?=a)');
--= 9d77fa72 [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '(?=a)');
--= d4a53031 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '\p{L}+');
--= fa638208 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', '\p{L}+');
--= 47f4d5cc [["_col0","varchar(8)"]] [["ab"]]
SELECT regexp_extract_all('ab 12 ba', '\p{L}+');
--= f962ed84 [["_col0","array(varchar(8))"]] [[["ab","ba"]]]
SELECT regexp_replace('ab 12 ba', '\p{L}+');
--= 138c4b74 [["_col0","varchar(8)"]] [[" 12 "]]
SELECT regexp_split('ab 12 ba', '\p{L}+');
--= 93d7a804 [["_col0","array(varchar(8))"]] [[[""," 12 ",""]]]
SELECT regexp_count('ab 12 ba', '\p{L}+');
--= 304b8bc2 [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', '\p{L}+');
--= df28df88 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '\p{IsGreek}');
--= 8af501c2 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab 12 ba', '\p{IsGreek}');
--= 5d9a0d2c INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab 12 ba', '\p{IsGreek}');
--= 9eeefde6 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab 12 ba', '\p{IsGreek}');
--= 5e509f2a INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('ab 12 ba', '\p{IsGreek}');
--= 5bfe029b INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('ab 12 ba', '\p{IsGreek}');
--= 5a05b5d9 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab 12 ba', '\p{IsGreek}');
--= 27acc00a INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('ab 12 ba', 'a{2}');
--= d395b9c1 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('ab 12 ba', 'a{2}');
--= 27b57480 [["_col0","varchar(8)"]] [[null]]
SELECT regexp_extract_all('ab 12 ba', 'a{2}');
--= c712163e [["_col0","array(varchar(8))"]] [[[]]]
SELECT regexp_replace('ab 12 ba', 'a{2}');
--= 81779c18 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', 'a{2}');
--= 323d51de [["_col0","array(varchar(8))"]] [[["ab 12 ba"]]]
SELECT regexp_count('ab 12 ba', 'a{2}');
--= 2412f625 [["_col0","bigint"]] [[0]]
SELECT regexp_position('ab 12 ba', 'a{2}');
--= f28635ca [["_col0","integer"]] [[-1]]
SELECT regexp_like('ab 12 ba', 'a++');
--= 95337816 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('ab 12 ba', 'a++');
--= a1445960 [["_col0","varchar(8)"]] [["a"]]
SELECT regexp_extract_all('ab 12 ba', 'a++');
--= afd90c14 [["_col0","array(varchar(8))"]] [[["a","a"]]]
SELECT regexp_replace('ab 12 ba', 'a++');
--= 342e5b1c [["_col0","varchar(8)"]] [["b 12 b"]]
SELECT regexp_split('ab 12 ba', 'a++');
--= f3baaa29 [["_col0","array(varchar(8))"]] [[["","b 12 b",""]]]
SELECT regexp_count('ab 12 ba', 'a++');
--= ba85f3ce [["_col0","bigint"]] [[2]]
SELECT regexp_position('ab 12 ba', 'a++');
--= 9351efc0 [["_col0","integer"]] [[1]]
SELECT regexp_like('ab 12 ba', '\Qa.\E');
--= 14dd5864 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('ab 12 ba', '\Qa.\E');
--= 5d76e35d [["_col0","varchar(8)"]] [[null]]
SELECT regexp_extract_all('ab 12 ba', '\Qa.\E');
--= 782d8f15 [["_col0","array(varchar(8))"]] [[[]]]
SELECT regexp_replace('ab 12 ba', '\Qa.\E');
--= 25c60af3 [["_col0","varchar(8)"]] [["ab 12 ba"]]
SELECT regexp_split('ab 12 ba', '\Qa.\E');
--= e9db993e [["_col0","array(varchar(8))"]] [[["ab 12 ba"]]]
SELECT regexp_count('ab 12 ba', '\Qa.\E');
--= cb622cb1 [["_col0","bigint"]] [[0]]
SELECT regexp_position('ab 12 ba', '\Qa.\E');
--= e9c03d7a [["_col0","integer"]] [[-1]]
SELECT regexp_like('ab 12 ba', '\1');
--= a7d5553b INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab 12 ba', '\1');
--= f79f5a2a INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab 12 ba', '\1');
--= 62255b83 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab 12 ba', '\1');
--= 27bb32b1 INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('ab 12 ba', '\1');
--= fa4e8b43 INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('ab 12 ba', '\1');
--= 751f0594 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab 12 ba', '\1');
--= 3b143745 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '[a-z]+');
--= 9a5e33f9 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '[a-z]+');
--= 44ef6472 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '[a-z]+');
--= dd73508f [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '[a-z]+');
--= 72399635 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '[a-z]+');
--= b730a5df [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '[a-z]+');
--= 29633b8d [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '[a-z]+');
--= d8dad55d [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '');
--= 6f2c986c [["_col0","boolean"]] [[true]]
SELECT regexp_extract('', '');
--= 5dc62a84 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_extract_all('', '');
--= 632bba3e [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_replace('', '');
--= 192d958f [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '');
--= 4c648d29 [["_col0","array(varchar(0))"]] [[["",""]]]
SELECT regexp_count('', '');
--= 64b77adf [["_col0","bigint"]] [[1]]
SELECT regexp_position('', '');
--= a6d2414b [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'a');
--= f429deed [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'a');
--= e7ab5592 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'a');
--= f853a5f3 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'a');
--= 4d2b2bd3 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'a');
--= a04768e7 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'a');
--= 4f58b058 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'a');
--= 1119452c [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '^a');
--= 6fee9b51 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '^a');
--= 9686facc [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '^a');
--= ef6e55a5 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '^a');
--= 8ac0bf8b [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '^a');
--= 96659569 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '^a');
--= b0755d34 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '^a');
--= 4034301b [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'a$');
--= 385fd543 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'a$');
--= 031104d6 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'a$');
--= c284d7b0 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'a$');
--= 3862b46b [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'a$');
--= bb0fdab2 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'a$');
--= 5d9f8b38 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'a$');
--= 8a28cfbe [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '(a)(b)?');
--= 4f473c0b [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '(a)(b)?');
--= 6a100426 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '(a)(b)?');
--= efc2240c [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '(a)(b)?');
--= e2a8d1a2 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '(a)(b)?');
--= ef2b365b [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '(a)(b)?');
--= 766d563c [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '(a)(b)?');
--= 6f86c84c [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'x*');
--= bb128456 [["_col0","boolean"]] [[true]]
SELECT regexp_extract('', 'x*');
--= baf54b49 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_extract_all('', 'x*');
--= d62e176a [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_replace('', 'x*');
--= 61f3bfd8 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'x*');
--= 7c1e2f5c [["_col0","array(varchar(0))"]] [[["",""]]]
SELECT regexp_count('', 'x*');
--= f8ad5969 [["_col0","bigint"]] [[1]]
SELECT regexp_position('', 'x*');
--= 3b5ee278 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '.');
--= 8a49b29b [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '.');
--= 8a478396 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '.');
--= 3fd087bd [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '.');
--= e14de369 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '.');
--= a3a8b0c8 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '.');
--= e8a0330f [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '.');
--= f38d71e9 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\d+');
--= 6c20f604 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\d+');
--= 53357e0f [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\d+');
--= 7937d07f [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\d+');
--= 7fbfb5ec [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\d+');
--= 0c23365a [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\d+');
--= 919554b8 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\d+');
--= 7e292fe9 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\w+');
--= 4dc95e4a [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\w+');
--= 66e08fd9 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\w+');
--= 981ddb80 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\w+');
--= a2b0929d [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\w+');
--= 6ac7eab4 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\w+');
--= 02e4e36b [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\w+');
--= 1f7edc29 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\s');
--= c5c9f2ee [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\s');
--= a0455fd6 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\s');
--= f42c8a6b [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\s');
--= 16c49dd5 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\s');
--= d4e50f4b [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\s');
--= 2057eb41 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\s');
--= 09eee49e [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\b');
--= 99f96783 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\b');
--= 1520e2c3 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\b');
--= 5ef758c2 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\b');
--= d3f8bd7d [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\b');
--= d0576286 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\b');
--= bed2c702 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\b');
--= a67fdfc8 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '(?i)A');
--= 0af234c8 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '(?i)A');
--= 92ff3860 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '(?i)A');
--= 07fd9205 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '(?i)A');
--= b4de7bfc [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '(?i)A');
--= b59920dd [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '(?i)A');
--= 205376e2 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '(?i)A');
--= 788ee5d9 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'é');
--= 7a8ff87f [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'é');
--= f740e66b [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'é');
--= 583c6b0e [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'é');
--= 81772073 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'é');
--= 3c4e8d32 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'é');
--= c7ee6032 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'é');
--= c1cb0910 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '[^a]');
--= 9407c7ed [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '[^a]');
--= 9e954736 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '[^a]');
--= 28baa6b2 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '[^a]');
--= fa1e1b00 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '[^a]');
--= 9a622b0c [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '[^a]');
--= 900f064d [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '[^a]');
--= cfd4efe9 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'a|b');
--= b7786687 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'a|b');
--= 014d0309 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'a|b');
--= 94058ee9 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'a|b');
--= 8e0f2b4a [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'a|b');
--= 140af49a [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'a|b');
--= acaf5604 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'a|b');
--= 1b25e975 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '(');
--= 8a634c8b INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('', '(');
--= 1bd4afce INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('', '(');
--= 932256a2 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('', '(');
--= 86a28d64 INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('', '(');
--= 40f00f9a INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('', '(');
--= dad24adc INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('', '(');
--= 67034458 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '[a');
--= dda9e8b5 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('', '[a');
--= 1d9c324f INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('', '[a');
--= bc444a6f INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('', '[a');
--= adc487da INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('', '[a');
--= edd87a01 INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('', '[a');
--= dd002413 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('', '[a');
--= 46256068 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', '(?<n>a)');
--= f153682d [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '(?<n>a)');
--= d1134cce [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '(?<n>a)');
--= 1bff9727 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '(?<n>a)');
--= 2d42368b [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '(?<n>a)');
--= ae986343 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '(?<n>a)');
--= 4d42ae7c [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '(?<n>a)');
--= 390947ec [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '(?=a)');
--= dc384bcc [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '(?=a)');
--= ff175a63 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '(?=a)');
--= e2b37500 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '(?=a)');
--= e306568b [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '(?=a)');
--= 37d7cdd0 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '(?=a)');
--= c6fe0c92 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '(?=a)');
--= 450d8e31 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\p{L}+');
--= a34bcff5 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\p{L}+');
--= e120065e [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\p{L}+');
--= 4446a277 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\p{L}+');
--= d19abf9c [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\p{L}+');
--= f143e34e [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\p{L}+');
--= 67692fac [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\p{L}+');
--= 3a245162 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\p{IsGreek}');
--= 8a3815a4 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('', '\p{IsGreek}');
--= 11390128 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('', '\p{IsGreek}');
--= 99628a20 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('', '\p{IsGreek}');
--= 665e8e1f INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('', '\p{IsGreek}');
--= f7221822 INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('', '\p{IsGreek}');
--= 33a8689f INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('', '\p{IsGreek}');
--= a715ddb6 INVALID_FUNCTION_ARGUMENT
SELECT regexp_like('', 'a{2}');
--= cbb13e29 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'a{2}');
--= fd344f27 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'a{2}');
--= eee80071 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'a{2}');
--= d461121d [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'a{2}');
--= b97984d2 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'a{2}');
--= 5dcc72f5 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'a{2}');
--= 43424333 [["_col0","integer"]] [[-1]]
SELECT regexp_like('', 'a++');
--= 2edc5969 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', 'a++');
--= 529cac69 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', 'a++');
--= f2889d0e [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', 'a++');
--= 2c1973a0 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', 'a++');
--= dbac8468 [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', 'a++');
--= 87aade98 [["_col0","bigint"]] [[0]]
SELECT regexp_position('', 'a++');
--= 1118db2f [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\Qa.\E');
--= d9170c73 [["_col0","boolean"]] [[false]]
SELECT regexp_extract('', '\Qa.\E');
--= 06ffb185 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract_all('', '\Qa.\E');
--= c88af9fa [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_replace('', '\Qa.\E');
--= 5046d443 [["_col0","varchar(0)"]] [[""]]
SELECT regexp_split('', '\Qa.\E');
--= 21878afb [["_col0","array(varchar(0))"]] [[[""]]]
SELECT regexp_count('', '\Qa.\E');
--= 5da9330e [["_col0","bigint"]] [[0]]
SELECT regexp_position('', '\Qa.\E');
--= 27e5e22a [["_col0","integer"]] [[-1]]
SELECT regexp_like('', '\1');
--= b57b1744 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('', '\1');
--= 0f65e5e8 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('', '\1');
--= 8d7b6f28 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('', '\1');
--= 23884386 INVALID_FUNCTION_ARGUMENT
SELECT regexp_split('', '\1');
--= e31947ec INVALID_FUNCTION_ARGUMENT
SELECT regexp_count('', '\1');
--= aaa7ee0a INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('', '\1');
--= 825b8e8a INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', 1);
--= d6b00f50 [["_col0","varchar(4)"]] [["ab"]]
SELECT regexp_extract('', '([a-z]+)(\d+)', 1);
--= 7f5fe012 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract(NULL, '([a-z]+)(\d+)', 1);
--= b3b67043 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract('ab12', '(a), 1);
--= afb524d9 SYNTAX_ERROR
SELECT regexp_extract('ab12', (1)', 1);
--= 9b8ccb98 SYNTAX_ERROR
SELECT regexp_extract('ab12', NULL, 1);
--= 224b495c [["_col0","varchar(4)"]] [[null]]
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', 0);
--= 28fb56b2 [["_col0","varchar(4)"]] [["ab12"]]
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', 2);
--= d5cf52b8 [["_col0","varchar(4)"]] [["12"]]
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', 3);
--= 42407569 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', -1);
--= 0a5cf21f INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract('ab12', '([a-z]+)(\d+)', NULL);
--= 299341d0 [["_col0","varchar(4)"]] [[null]]
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', 1);
--= fa3b4dd3 [["_col0","array(varchar(7))"]] [[["ab","cd"]]]
SELECT regexp_extract_all('', '([a-z]+)(\d+)', 1);
--= de9c0ce9 [["_col0","array(varchar(0))"]] [[[]]]
SELECT regexp_extract_all(NULL, '([a-z]+)(\d+)', 1);
--= 02768512 [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_extract_all('ab12cd3', 'x*', 1);
--= d2616912 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab12cd3', NULL, 1);
--= d7560a58 [["_col0","array(varchar(7))"]] [[null]]
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', 0);
--= 4ccfaaa9 [["_col0","array(varchar(7))"]] [[["ab12","cd3"]]]
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', 2);
--= d9c6695c [["_col0","array(varchar(7))"]] [[["12","3"]]]
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', 3);
--= acc18e66 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', -1);
--= ece4dc03 INVALID_FUNCTION_ARGUMENT
SELECT regexp_extract_all('ab12cd3', '([a-z]+)(\d+)', NULL);
--= 12d14206 [["_col0","array(varchar(7))"]] [[null]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '<$1>');
--= 1bab46f1 [["_col0","varchar(44)"]] [["<a><b>2"]]
SELECT regexp_replace('', '([a-z])(\d)?', '<$1>');
--= 6814474e [["_col0","varchar(4)"]] [[""]]
SELECT regexp_replace(NULL, '([a-z])(\d)?', '<$1>');
--= 3d0231b4 [["_col0","varchar(4)"]] [[null]]
SELECT regexp_replace('ab12', '', '<$1>');
--= d62da2d7 INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab12', '(?<l>b)', '<$1>');
--= aa051cc3 [["_col0","varchar(44)"]] [["a<b>12"]]
SELECT regexp_replace('ab12', NULL, '<$1>');
--= a2820a21 [["_col0","varchar(44)"]] [[null]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '');
--= ba8bf91f [["_col0","varchar(4)"]] [["2"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '$0');
--= e886c223 [["_col0","varchar(24)"]] [["ab12"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '$2');
--= d209c531 [["_col0","varchar(24)"]] [["12"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '$9');
--= 9cd7e6fe INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab12', '([a-z])(\d)?', '$');
--= 542c97de INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab12', '([a-z])(\d)?', '\$');
--= 49f7d104 [["_col0","varchar(24)"]] [["$$2"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '\\');
--= 2f531b11 [["_col0","varchar(24)"]] [["\\\\2"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', '${l}');
--= 13da206a INVALID_FUNCTION_ARGUMENT
SELECT regexp_replace('ab12', '([a-z])(\d)?', '$10');
--= cd06752d [["_col0","varchar(34)"]] [["a0b02"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', 'a\1');
--= 3ad29ba1 [["_col0","varchar(34)"]] [["a1a12"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', NULL);
--= be8b37b4 [["_col0","varchar(4)"]] [[null]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', x -> upper(x[1]));
--= f88ab28c [["_col0","varchar"]] [["AB2"]]
SELECT regexp_replace('', '([a-z])(\d)?', x -> upper(x[1]));
--= 614b16c7 [["_col0","varchar"]] [[""]]
SELECT regexp_replace(NULL, '([a-z])(\d)?', x -> upper(x[1]));
--= 4859670a [["_col0","varchar"]] [[null]]
SELECT regexp_replace('ab12', NULL, x -> upper(x[1]));
--= 83f0818c [["_col0","varchar"]] [[null]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', x -> 'y');
--= 3e9f713b [["_col0","varchar"]] [["yy2"]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', x -> x[2]);
--= a44c858a [["_col0","varchar"]] [[null]]
SELECT regexp_replace('ab12', '([a-z])(\d)?', x -> NULL);
--= 03bf9306 FUNCTION_NOT_FOUND
SELECT regexp_position('ab12ab', 'b', 2, 1);
--= 4e7e91a7 [["_col0","integer"]] [[2]]
SELECT regexp_position('', 'b', 2, 1);
--= 0d413399 [["_col0","integer"]] [[-1]]
SELECT regexp_position(NULL, 'b', 2, 1);
--= b252b119 [["_col0","integer"]] [[null]]
SELECT regexp_position('ab12ab', '', 2, 1);
--= 858b6fb0 [["_col0","integer"]] [[2]]
SELECT regexp_position('ab12ab', '\d', 2, 1);
--= e82ca3b5 [["_col0","integer"]] [[3]]
SELECT regexp_position('ab12ab', NULL, 2, 1);
--= 7598890d [["_col0","integer"]] [[null]]
SELECT regexp_position('ab12ab', 'b', 1, 1);
--= ec8d40d3 [["_col0","integer"]] [[2]]
SELECT regexp_position('ab12ab', 'b', 3, 1);
--= 5f87730b [["_col0","integer"]] [[6]]
SELECT regexp_position('ab12ab', 'b', 10, 1);
--= 3841e103 [["_col0","integer"]] [[-1]]
SELECT regexp_position('ab12ab', 'b', 0, 1);
--= 0c2cb4e9 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab12ab', 'b', -1, 1);
--= b40db20b INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab12ab', 'b', NULL, 1);
--= d589f61c [["_col0","integer"]] [[null]]
SELECT regexp_position('ab12ab', 'b', 2, 2);
--= 1eb1be1a [["_col0","integer"]] [[6]]
SELECT regexp_position('ab12ab', 'b', 2, 0);
--= 0eece563 INVALID_FUNCTION_ARGUMENT
SELECT regexp_position('ab12ab', 'b', 2, 3);
--= 42a7c971 [["_col0","integer"]] [[-1]]
SELECT regexp_position('ab12ab', 'b', 2, NULL);
--= 09817f7f [["_col0","integer"]] [[null]]
SELECT regexp_like('ab12', 'b');
--= 2199a190 [["_col0","boolean"]] [[true]]
SELECT regexp_like(NULL, 'b');
--= b6865d9a [["_col0","boolean"]] [[null]]
SELECT regexp_like('ab12', NULL);
--= a47dc463 [["_col0","boolean"]] [[null]]
SELECT x, regexp_like(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= 2f3f1e52 [["x","varchar(3)"],["_col1","boolean"]] [["abc",true],["é",true],["",false],[null,null],["cba",true]]
SELECT x, p, regexp_like(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= 3c7b2a23 [["x","varchar(3)"],["p","varchar(1)"],["_col2","boolean"]] [["abc","b",true],["abc","x",false],["abc",null,null]]
SELECT regexp_extract('ab12', 'b');
--= 06ba22ad [["_col0","varchar(4)"]] [["b"]]
SELECT regexp_extract(NULL, 'b');
--= 97bc6673 [["_col0","varchar(0)"]] [[null]]
SELECT regexp_extract('ab12', NULL);
--= 7dd42f8c [["_col0","varchar(4)"]] [[null]]
SELECT x, regexp_extract(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= 6b8d151e [["x","varchar(3)"],["_col1","varchar(3)"]] [["abc","a"],["é","é"],["",null],[null,null],["cba","a"]]
SELECT x, p, regexp_extract(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= 81df2e56 [["x","varchar(3)"],["p","varchar(1)"],["_col2","varchar(3)"]] [["abc","b","b"],["abc","x",null],["abc",null,null]]
SELECT regexp_extract_all('ab12', 'b');
--= be5c79c4 [["_col0","array(varchar(4))"]] [[["b"]]]
SELECT regexp_extract_all(NULL, 'b');
--= f42ec726 [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_extract_all('ab12', NULL);
--= 574ce44d [["_col0","array(varchar(4))"]] [[null]]
SELECT x, regexp_extract_all(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= b429f65f [["x","varchar(3)"],["_col1","array(varchar(3))"]] [["abc",["a"]],["é",["é"]],["",[]],[null,null],["cba",["a"]]]
SELECT x, p, regexp_extract_all(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= a8fe63e2 [["x","varchar(3)"],["p","varchar(1)"],["_col2","array(varchar(3))"]] [["abc","b",["b"]],["abc","x",[]],["abc",null,null]]
SELECT regexp_replace('ab12', 'b');
--= e64d7230 [["_col0","varchar(4)"]] [["a12"]]
SELECT regexp_replace(NULL, 'b');
--= b45e8b1f [["_col0","varchar(0)"]] [[null]]
SELECT regexp_replace('ab12', NULL);
--= d4b80627 [["_col0","varchar(4)"]] [[null]]
SELECT x, regexp_replace(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= c83bc2e4 [["x","varchar(3)"],["_col1","varchar(3)"]] [["abc","bc"],["é",""],["",""],[null,null],["cba","cb"]]
SELECT x, p, regexp_replace(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= c44ce0a8 [["x","varchar(3)"],["p","varchar(1)"],["_col2","varchar(3)"]] [["abc","b","ac"],["abc","x","abc"],["abc",null,null]]
SELECT regexp_split('ab12', 'b');
--= 799f3ece [["_col0","array(varchar(4))"]] [[["a","12"]]]
SELECT regexp_split(NULL, 'b');
--= 029eb057 [["_col0","array(varchar(0))"]] [[null]]
SELECT regexp_split('ab12', NULL);
--= b3e6786a [["_col0","array(varchar(4))"]] [[null]]
SELECT x, regexp_split(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= bcb8f390 [["x","varchar(3)"],["_col1","array(varchar(3))"]] [["abc",["","bc"]],["é",["",""]],["",[""]],[null,null],["cba",["cb",""]]]
SELECT x, p, regexp_split(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= a6e1bfe6 [["x","varchar(3)"],["p","varchar(1)"],["_col2","array(varchar(3))"]] [["abc","b",["a","c"]],["abc","x",["abc"]],["abc",null,null]]
SELECT regexp_count('ab12', 'b');
--= f0fec928 [["_col0","bigint"]] [[1]]
SELECT regexp_count(NULL, 'b');
--= eacd7740 [["_col0","bigint"]] [[null]]
SELECT regexp_count('ab12', NULL);
--= a2b2ff16 [["_col0","bigint"]] [[null]]
SELECT x, regexp_count(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= b4670fc7 [["x","varchar(3)"],["_col1","bigint"]] [["abc",1],["é",1],["",0],[null,null],["cba",1]]
SELECT x, p, regexp_count(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= a672fb0f [["x","varchar(3)"],["p","varchar(1)"],["_col2","bigint"]] [["abc","b",1],["abc","x",0],["abc",null,null]]
SELECT regexp_position('ab12', 'b');
--= e21f87c3 [["_col0","integer"]] [[2]]
SELECT regexp_position(NULL, 'b');
--= bb0323ce [["_col0","integer"]] [[null]]
SELECT regexp_position('ab12', NULL);
--= 7df82f20 [["_col0","integer"]] [[null]]
SELECT x, regexp_position(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x);
--= 36c677ee [["x","varchar(3)"],["_col1","integer"]] [["abc",1],["é",1],["",-1],[null,null],["cba",3]]
SELECT x, p, regexp_position(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p);
--= 24df7acb [["x","varchar(3)"],["p","varchar(1)"],["_col2","integer"]] [["abc","b",2],["abc","x",-1],["abc",null,null]]
