SELECT url_extract_host('http://a_b.com/x'), url_extract_path('http://a b/'), url_extract_query('http://x/?a b');
--= 7eee335c [["_col0","varchar(16)"],["_col1","varchar(11)"],["_col2","varchar(13)"]] [["",null,null]]
SELECT url_extract_parameter('http://x/?a=1&b&c=&d=x%20y+z', 'b'), url_extract_parameter('http://x/?a=1&b&c=&d=x%20y+z', 'c'), url_extract_parameter('http://x/?a=1&b&c=&d=x%20y+z', 'd'), url_extract_parameter('http://x/?a=1', 'z');
--= 7ac942ec [["_col0","varchar(28)"],["_col1","varchar(28)"],["_col2","varchar(28)"],["_col3","varchar(13)"]] [["","","x y z",null]]
SELECT url_extract_port('http://x:/'), url_extract_port('http://x:99999/'), url_extract_host('http://1.2.3.4:80/'), url_extract_host('http://1.2.3/');
--= 60d32e88 [["_col0","bigint"],["_col1","bigint"],["_col2","varchar(18)"],["_col3","varchar(13)"]] [[null,99999,"1.2.3.4",""]]
SELECT url_extract_path('/a/b c'), url_extract_path('a/b%20c'), url_extract_fragment('x#a%20b'), url_extract_protocol('HTTP://x');
--= 72dd370b [["_col0","varchar(6)"],["_col1","varchar(7)"],["_col2","varchar(7)"],["_col3","varchar(8)"]] [[null,"a/b c","a b","HTTP"]]
SELECT url_extract_path('http://x/a|b'), url_extract_path('http://x/{a}'), url_extract_path('http://x/"a"'), url_extract_path('http://x/a^b');
--= df1eb39e [["_col0","varchar(12)"],["_col1","varchar(12)"],["_col2","varchar(12)"],["_col3","varchar(12)"]] [[null,null,null,null]]
SELECT url_extract_query('http://x/?a=%zz'), url_extract_query('http://x?q=1?2'), url_extract_path('http://x?q');
--= 0dadd666 [["_col0","varchar(15)"],["_col1","varchar(14)"],["_col2","varchar(10)"]] [[null,"q=1?2",""]]
SELECT url_extract_host('http://user:pw@h.com:1/'), url_extract_host('http:///p'), url_extract_path('file:///etc/x'), url_extract_host('http://exa-mple.co.uk.');
--= fe46cc7e [["_col0","varchar(23)"],["_col1","varchar(9)"],["_col2","varchar(13)"],["_col3","varchar(22)"]] [["h.com","","/etc/x","exa-mple.co.uk."]]
SELECT levenshtein_distance('abc', 'yabd'), hamming_distance('karolin', 'kathrin'), soundex('Pfister'), soundex('Honeyman'), soundex('Jackson');
--= fb694667 [["_col0","bigint"],["_col1","bigint"],["_col2","varchar(4)"],["_col3","varchar(4)"],["_col4","varchar(4)"]] [[2,3,"P236","H555","J250"]]
SELECT format('%s %s', true, 'x'), format('%6.2e|%-10d|%+d', 1234.5e0, 42, 7), format('%08.3f', 3.14159), format('%,.2f', 1234567.891), format('%(d', -5), format('%x', -1);
--= 5148c512 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"]] [["true x","1.23e+03|42        |+7","0003.142","1,234,567.89","(5)","ffffffffffffffff"]]
SELECT format('%s', REAL '1.1'), format('%s', DECIMAL '1.10'), format('%.3s|', 'abcdef'), format('%S', 'abc'), format('%b', NULL), format('%5d', BIGINT '3'), format('%.0f', 2.5), format('%.1f', 0.25);
--= f172dd40 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"],["_col6","varchar"],["_col7","varchar"]] [["1.1","1.10","abc|","ABC","false","    3","3","0.3"]]
SELECT format('%d%%', 50), format('%3$s%1$s', 'a', 'b', 'c'), format('%s', DATE '2020-01-02');
--= b831e287 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"]] [["50%","ca","2020-01-02"]]
SELECT format('%s', TIMESTAMP '2020-01-02 03:04:05');
--= c9e792fb [["_col0","varchar"]] [["2020-01-02T03:04:05"]]
SELECT to_base(10, 1);
--= 78f4bb37 INVALID_FUNCTION_ARGUMENT
SELECT from_base('+11', 2), bit_count(7, 8);
--= 538a7171 [["_col0","bigint"],["_col1","bigint"]] [[3,3]]
SELECT sin(1e300), cos(1e22), tan(1.5707963267948966e0), asin(0.5e0), acos(-0.3e0), atan(1e10), atan2(-1, -0e0), sinh(0.3e0), cosh(0.3e0), tanh(-0.7e0), cbrt(27), cbrt(-0.001e0);
--= 38aef036 [["_col0","double"],["_col1","double"],["_col2","double"],["_col3","double"],["_col4","double"],["_col5","double"],["_col6","double"],["_col7","double"],["_col8","double"],["_col9","double"],["_col10","double"],["_col11","double"]] [["-0.8178819121159085","0.523214785395139","1.633123935319537E16","0.5235987755982989","1.8754889808102941","1.5707963266948965","-1.5707963267948966","0.3045202934471426","1.0453385141288605","-0.6043677771171636","3.0","-0.1"]]
SELECT width_bucket(3.5, ARRAY[1e0, 2e0, 3e0, 4e0]), width_bucket(5, 10, 0, 4), width_bucket(10, 10, 0, 4), width_bucket(-1, 10, 0, 4);
--= 5bc0ca45 [["_col0","bigint"],["_col1","bigint"],["_col2","bigint"],["_col3","bigint"]] [[3,2,0,5]]
SELECT to_hex(md5(to_utf8('a'))), to_hex(sha1(to_utf8('a'))), to_hex(sha256(to_utf8('a'))), to_hex(xxhash64(to_utf8('hello world, this is a text longer than 32 bytes'))), crc32(to_utf8('abc')), to_hex(murmur3(to_utf8('hello world, longer than sixteen'))), to_hex(hmac_sha256(to_utf8('a'), to_utf8('k')));
--= dd3ff28a [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","bigint"],["_col5","varchar"],["_col6","varchar"]] [["0CC175B9C0F1B6A831C399E269772661","86F7E437FAA5A7FCE15D1DDCB9EAEAEA377667B8","CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4E72B9807785AFEE48BB","EE05C81642485548",891568578,"C623C4CFAA717AB4A0FCADDC8C937243","78DA91511E675587F5B9DF78BEDEBAF5560DA2ABB88162EE875DCDF744951D9E"]]
SELECT to_hex(substr(X'00010203', 2, 2)), to_hex(substr(X'00010203', -2)), to_hex(lpad(X'01', 3, X'00')), to_hex(rpad(X'01', 3, X'FF')), to_hex(reverse(X'0102')), to_hex(X'01' || X'02'), X'01' < X'02', X'' = X'';
--= 2a7abee3 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","varchar"],["_col4","varchar"],["_col5","varchar"],["_col6","boolean"],["_col7","boolean"]] [["0102","0203","000001","01FFFF","0201","0102",true,true]]
SELECT from_utf8(X'58BF'), from_utf8(X'58BF', '#'), from_utf8(X'C3A9F0'), length(from_utf8(X'E282')), to_base64(X'00FF'), from_base64('AP8='), to_base32(X'00FF');
--= bc414090 [["_col0","varchar"],["_col1","varchar"],["_col2","varchar"],["_col3","bigint"],["_col4","varchar"],["_col5","varbinary"],["_col6","varchar"]] [["X�","X#","é�",1,"AP8=","AP8=","AD7Q===="]]
