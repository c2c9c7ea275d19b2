class Sizes { // finding
  private void m0() {
    run(0);
  }

  private void m1() {
    run(1);
  }

  private void m2() {
    run(2);
  }

  private void m3() {
    run(3);
  }

  private void m4() {
    run(4);
  }

  private void m5() {
    run(5);
  }

  private void m6() {
    run(6);
  }

  private void m7() {
    run(7);
  }

  private void m8() {
    run(8);
  }

  private void m9() {
    run(9);
  }

  private void m10() {
    run(10);
  }

  private void m11() {
    run(11);
  }

  private void m12() {
    run(12);
  }

  private void m13() {
    run(13);
  }

  private void m14() {
    run(14);
  }

  private void m15() {
    run(15);
  }

  private void m16() {
    run(16);
  }

  private void m17() {
    run(17);
  }

  private void m18() {
    run(18);
  }

  private void m19() {
    run(19);
  }

  private void m20() {
    run(20);
  }

  private void m21() {
    run(21);
  }

  private void m22() {
    run(22);
  }

  private void m23() {
    run(23);
  }

  private void m24() {
    run(24);
  }

  private void m25() {
    run(25);
  }

  private void m26() {
    run(26);
  }

  private void m27() {
    run(27);
  }

  private void m28() {
    run(28);
  }

  private void m29() {
    run(29);
  }

  private void m30() {
    run(30);
  }

  private void m31() {
    run(31);
  }

  private void m32() {
    run(32);
  }

  private void m33() {
    run(33);
  }

  private void m34() {
    run(34);
  }

  private void m35() {
    run(35);
  }

  private void m36() {
    run(36);
  }

  private void m37() {
    run(37);
  }

  private void m38() {
    run(38);
  }

  private void m39() {
    run(39);
  }

  private void m40() {
    run(40);
  }

  private void m41() {
    run(41);
  }

  private void m42() {
    run(42);
  }

  private void m43() {
    run(43);
  }

  private void m44() {
    run(44);
  }

  private void m45() {
    run(45);
  }

  private void m46() {
    run(46);
  }

  private void m47() {
    run(47);
  }

  private void m48() {
    run(48);
  }

  private void m49() {
    run(49);
  }

  private void m50() {
    run(50);
  }

  private void m51() {
    run(51);
  }

  private void m52() {
    run(52);
  }

  private void m53() {
    run(53);
  }

  private void m54() {
    run(54);
  }

  private void m55() {
    run(55);
  }

  private void m56() {
    run(56);
  }

  private void m57() {
    run(57);
  }

  private void m58() {
    run(58);
  }

  private void m59() {
    run(59);
  }

  private void m60() {
    run(60);
  }

  private void m61() {
    run(61);
  }

  private void m62() {
    run(62);
  }

  private void m63() {
    run(63);
  }

  private void m64() {
    run(64);
  }

  private void m65() {
    run(65);
  }

  private void m66() {
    run(66);
  }

  private void m67() {
    run(67);
  }

  private void m68() {
    run(68);
  }

  private void m69() {
    run(69);
  }

  private void m70() {
    run(70);
  }

  private void m71() {
    run(71);
  }

  private void m72() {
    run(72);
  }

  private void m73() {
    run(73);
  }

  private void m74() {
    run(74);
  }

  private void m75() {
    run(75);
  }

  private void m76() {
    run(76);
  }

  private void m77() {
    run(77);
  }

  private void m78() {
    run(78);
  }

  private void m79() {
    run(79);
  }

  private void m80() {
    run(80);
  }

  private void m81() {
    run(81);
  }

  private void m82() {
    run(82);
  }

  private void m83() {
    run(83);
  }

  private void m84() {
    run(84);
  }

  private void m85() {
    run(85);
  }

  private void m86() {
    run(86);
  }

  private void m87() {
    run(87);
  }

  private void m88() {
    run(88);
  }

  private void m89() {
    run(89);
  }

  private void m90() {
    run(90);
  }

  private void m91() {
    run(91);
  }

  private void m92() {
    run(92);
  }

  private void m93() {
    run(93);
  }

  private void m94() {
    run(94);
  }

  private void m95() {
    run(95);
  }

  private void m96() {
    run(96);
  }

  private void m97() {
    run(97);
  }

  private void m98() {
    run(98);
  }

  private void m99() {
    run(99);
  }

  private void m100() {
    run(100);
  }

  private void m101() {
    run(101);
  }

  private void m102() {
    run(102);
  }

  private void m103() {
    run(103);
  }

  private void m104() {
    run(104);
  }

  private void m105() {
    run(105);
  }

  private void m106() {
    run(106);
  }

  private void m107() {
    run(107);
  }

  private void m108() {
    run(108);
  }

  private void m109() {
    run(109);
  }

  private void m110() {
    run(110);
  }

  private void m111() {
    run(111);
  }

  private void m112() {
    run(112);
  }

  private void m113() {
    run(113);
  }

  private void m114() {
    run(114);
  }

  private void m115() {
    run(115);
  }

  private void m116() {
    run(116);
  }

  private void m117() {
    run(117);
  }

  private void m118() {
    run(118);
  }

  private void m119() {
    run(119);
  }

  private void m120() {
    run(120);
  }

  private void m121() {
    run(121);
  }

  private void m122() {
    run(122);
  }

  private void m123() {
    run(123);
  }

  private void m124() {
    run(124);
  }

  private void m125() {
    run(125);
  }

  private void m126() {
    run(126);
  }

  private void m127() {
    run(127);
  }

  private void m128() {
    run(128);
  }

  private void m129() {
    run(129);
  }

  private void m130() {
    run(130);
  }

  private void m131() {
    run(131);
  }

  private void m132() {
    run(132);
  }
}

class AtTheLimit {
  private void m0() {
    run(0);
  }

  private void m1() {
    run(1);
  }

  private void m2() {
    run(2);
  }

  private void m3() {
    run(3);
  }

  private void m4() {
    run(4);
  }

  private void m5() {
    run(5);
  }

  private void m6() {
    run(6);
  }

  private void m7() {
    run(7);
  }

  private void m8() {
    run(8);
  }

  private void m9() {
    run(9);
  }

  private void m10() {
    run(10);
  }

  private void m11() {
    run(11);
  }

  private void m12() {
    run(12);
  }

  private void m13() {
    run(13);
  }

  private void m14() {
    run(14);
  }

  private void m15() {
    run(15);
  }

  private void m16() {
    run(16);
  }

  private void m17() {
    run(17);
  }

  private void m18() {
    run(18);
  }

  private void m19() {
    run(19);
  }

  private void m20() {
    run(20);
  }

  private void m21() {
    run(21);
  }

  private void m22() {
    run(22);
  }

  private void m23() {
    run(23);
  }

  private void m24() {
    run(24);
  }

  private void m25() {
    run(25);
  }

  private void m26() {
    run(26);
  }

  private void m27() {
    run(27);
  }

  private void m28() {
    run(28);
  }

  private void m29() {
    run(29);
  }

  private void m30() {
    run(30);
  }

  private void m31() {
    run(31);
  }

  private void m32() {
    run(32);
  }

  private void m33() {
    run(33);
  }

  private void m34() {
    run(34);
  }

  private void m35() {
    run(35);
  }

  private void m36() {
    run(36);
  }

  private void m37() {
    run(37);
  }

  private void m38() {
    run(38);
  }

  private void m39() {
    run(39);
  }

  private void m40() {
    run(40);
  }

  private void m41() {
    run(41);
  }

  private void m42() {
    run(42);
  }

  private void m43() {
    run(43);
  }

  private void m44() {
    run(44);
  }

  private void m45() {
    run(45);
  }

  private void m46() {
    run(46);
  }

  private void m47() {
    run(47);
  }

  private void m48() {
    run(48);
  }

  private void m49() {
    run(49);
  }

  private void m50() {
    run(50);
  }

  private void m51() {
    run(51);
  }

  private void m52() {
    run(52);
  }

  private void m53() {
    run(53);
  }

  private void m54() {
    run(54);
  }

  private void m55() {
    run(55);
  }

  private void m56() {
    run(56);
  }

  private void m57() {
    run(57);
  }

  private void m58() {
    run(58);
  }

  private void m59() {
    run(59);
  }

  private void m60() {
    run(60);
  }

  private void m61() {
    run(61);
  }

  private void m62() {
    run(62);
  }

  private void m63() {
    run(63);
  }

  private void m64() {
    run(64);
  }

  private void m65() {
    run(65);
  }

  private void m66() {
    run(66);
  }

  private void m67() {
    run(67);
  }

  private void m68() {
    run(68);
  }

  private void m69() {
    run(69);
  }

  private void m70() {
    run(70);
  }

  private void m71() {
    run(71);
  }

  private void m72() {
    run(72);
  }

  private void m73() {
    run(73);
  }

  private void m74() {
    run(74);
  }

  private void m75() {
    run(75);
  }

  private void m76() {
    run(76);
  }

  private void m77() {
    run(77);
  }

  private void m78() {
    run(78);
  }

  private void m79() {
    run(79);
  }

  private void m80() {
    run(80);
  }

  private void m81() {
    run(81);
  }

  private void m82() {
    run(82);
  }

  private void m83() {
    run(83);
  }

  private void m84() {
    run(84);
  }

  private void m85() {
    run(85);
  }

  private void m86() {
    run(86);
  }

  private void m87() {
    run(87);
  }

  private void m88() {
    run(88);
  }

  private void m89() {
    run(89);
  }

  private void m90() {
    run(90);
  }

  private void m91() {
    run(91);
  }

  private void m92() {
    run(92);
  }

  private void m93() {
    run(93);
  }

  private void m94() {
    run(94);
  }

  private void m95() {
    run(95);
  }

  private void m96() {
    run(96);
  }

  private void m97() {
    run(97);
  }

  private void m98() {
    run(98);
  }

  private void m99() {
    run(99);
  }

  private void m100() {
    run(100);
  }

  private void m101() {
    run(101);
  }

  private void m102() {
    run(102);
  }

  private void m103() {
    run(103);
  }

  private void m104() {
    run(104);
  }

  private void m105() {
    run(105);
  }

  private void m106() {
    run(106);
  }

  private void m107() {
    run(107);
  }

  private void m108() {
    run(108);
  }

  private void m109() {
    run(109);
  }

  private void m110() {
    run(110);
  }

  private void m111() {
    run(111);
  }

  private void m112() {
    run(112);
  }

  private void m113() {
    run(113);
  }

  private void m114() {
    run(114);
  }

  private void m115() {
    run(115);
  }

  private void m116() {
    run(116);
  }

  private void m117() {
    run(117);
  }

  private void m118() {
    run(118);
  }

  private void m119() {
    run(119);
  }

  private void m120() {
    run(120);
  }

  private void m121() {
    run(121);
  }

  private void m122() {
    run(122);
  }

  private void m123() {
    run(123);
  }

  private void m124() {
    run(124);
  }

  private void m125() {
    run(125);
  }

  private void m126() {
    run(126);
  }

  private void m127() {
    run(127);
  }

  private void m128() {
    run(128);
  }

  private void m129() {
    run(129);
  }

  private void m130() {
    run(130);
  }

  private void m131() {
    run(131);
  }
  private int a;
  private int b;
}

class Constants {
  static final String CONSTANT_0 = "0";
  static final String CONSTANT_1 = "1";
  static final String CONSTANT_2 = "2";
  static final String CONSTANT_3 = "3";
  static final String CONSTANT_4 = "4";
  static final String CONSTANT_5 = "5";
  static final String CONSTANT_6 = "6";
  static final String CONSTANT_7 = "7";
  static final String CONSTANT_8 = "8";
  static final String CONSTANT_9 = "9";
  static final String CONSTANT_10 = "10";
  static final String CONSTANT_11 = "11";
  static final String CONSTANT_12 = "12";
  static final String CONSTANT_13 = "13";
  static final String CONSTANT_14 = "14";
  static final String CONSTANT_15 = "15";
  static final String CONSTANT_16 = "16";
  static final String CONSTANT_17 = "17";
  static final String CONSTANT_18 = "18";
  static final String CONSTANT_19 = "19";
  static final String CONSTANT_20 = "20";
  static final String CONSTANT_21 = "21";
  static final String CONSTANT_22 = "22";
  static final String CONSTANT_23 = "23";
  static final String CONSTANT_24 = "24";
  static final String CONSTANT_25 = "25";
  static final String CONSTANT_26 = "26";
  static final String CONSTANT_27 = "27";
  static final String CONSTANT_28 = "28";
  static final String CONSTANT_29 = "29";
  static final String CONSTANT_30 = "30";
  static final String CONSTANT_31 = "31";
  static final String CONSTANT_32 = "32";
  static final String CONSTANT_33 = "33";
  static final String CONSTANT_34 = "34";
  static final String CONSTANT_35 = "35";
  static final String CONSTANT_36 = "36";
  static final String CONSTANT_37 = "37";
  static final String CONSTANT_38 = "38";
  static final String CONSTANT_39 = "39";
  static final String CONSTANT_40 = "40";
  static final String CONSTANT_41 = "41";
  static final String CONSTANT_42 = "42";
  static final String CONSTANT_43 = "43";
  static final String CONSTANT_44 = "44";
  static final String CONSTANT_45 = "45";
  static final String CONSTANT_46 = "46";
  static final String CONSTANT_47 = "47";
  static final String CONSTANT_48 = "48";
  static final String CONSTANT_49 = "49";
  static final String CONSTANT_50 = "50";
  static final String CONSTANT_51 = "51";
  static final String CONSTANT_52 = "52";
  static final String CONSTANT_53 = "53";
  static final String CONSTANT_54 = "54";
  static final String CONSTANT_55 = "55";
  static final String CONSTANT_56 = "56";
  static final String CONSTANT_57 = "57";
  static final String CONSTANT_58 = "58";
  static final String CONSTANT_59 = "59";
  static final String CONSTANT_60 = "60";
  static final String CONSTANT_61 = "61";
  static final String CONSTANT_62 = "62";
  static final String CONSTANT_63 = "63";
  static final String CONSTANT_64 = "64";
  static final String CONSTANT_65 = "65";
  static final String CONSTANT_66 = "66";
  static final String CONSTANT_67 = "67";
  static final String CONSTANT_68 = "68";
  static final String CONSTANT_69 = "69";
  static final String CONSTANT_70 = "70";
  static final String CONSTANT_71 = "71";
  static final String CONSTANT_72 = "72";
  static final String CONSTANT_73 = "73";
  static final String CONSTANT_74 = "74";
  static final String CONSTANT_75 = "75";
  static final String CONSTANT_76 = "76";
  static final String CONSTANT_77 = "77";
  static final String CONSTANT_78 = "78";
  static final String CONSTANT_79 = "79";
  static final String CONSTANT_80 = "80";
  static final String CONSTANT_81 = "81";
  static final String CONSTANT_82 = "82";
  static final String CONSTANT_83 = "83";
  static final String CONSTANT_84 = "84";
  static final String CONSTANT_85 = "85";
  static final String CONSTANT_86 = "86";
  static final String CONSTANT_87 = "87";
  static final String CONSTANT_88 = "88";
  static final String CONSTANT_89 = "89";
  static final String CONSTANT_90 = "90";
  static final String CONSTANT_91 = "91";
  static final String CONSTANT_92 = "92";
  static final String CONSTANT_93 = "93";
  static final String CONSTANT_94 = "94";
  static final String CONSTANT_95 = "95";
  static final String CONSTANT_96 = "96";
  static final String CONSTANT_97 = "97";
  static final String CONSTANT_98 = "98";
  static final String CONSTANT_99 = "99";
  static final String CONSTANT_100 = "100";
  static final String CONSTANT_101 = "101";
  static final String CONSTANT_102 = "102";
  static final String CONSTANT_103 = "103";
  static final String CONSTANT_104 = "104";
  static final String CONSTANT_105 = "105";
  static final String CONSTANT_106 = "106";
  static final String CONSTANT_107 = "107";
  static final String CONSTANT_108 = "108";
  static final String CONSTANT_109 = "109";
  static final String CONSTANT_110 = "110";
  static final String CONSTANT_111 = "111";
  static final String CONSTANT_112 = "112";
  static final String CONSTANT_113 = "113";
  static final String CONSTANT_114 = "114";
  static final String CONSTANT_115 = "115";
  static final String CONSTANT_116 = "116";
  static final String CONSTANT_117 = "117";
  static final String CONSTANT_118 = "118";
  static final String CONSTANT_119 = "119";
  static final String CONSTANT_120 = "120";
  static final String CONSTANT_121 = "121";
  static final String CONSTANT_122 = "122";
  static final String CONSTANT_123 = "123";
  static final String CONSTANT_124 = "124";
  static final String CONSTANT_125 = "125";
  static final String CONSTANT_126 = "126";
  static final String CONSTANT_127 = "127";
  static final String CONSTANT_128 = "128";
  static final String CONSTANT_129 = "129";
  static final String CONSTANT_130 = "130";
  static final String CONSTANT_131 = "131";
  static final String CONSTANT_132 = "132";
  static final String CONSTANT_133 = "133";
  static final String CONSTANT_134 = "134";
  static final String CONSTANT_135 = "135";
  static final String CONSTANT_136 = "136";
  static final String CONSTANT_137 = "137";
  static final String CONSTANT_138 = "138";
  static final String CONSTANT_139 = "139";
  static final String CONSTANT_140 = "140";
  static final String CONSTANT_141 = "141";
  static final String CONSTANT_142 = "142";
  static final String CONSTANT_143 = "143";
  static final String CONSTANT_144 = "144";
  static final String CONSTANT_145 = "145";
  static final String CONSTANT_146 = "146";
  static final String CONSTANT_147 = "147";
  static final String CONSTANT_148 = "148";
  static final String CONSTANT_149 = "149";
  static final String CONSTANT_150 = "150";
  static final String CONSTANT_151 = "151";
  static final String CONSTANT_152 = "152";
  static final String CONSTANT_153 = "153";
  static final String CONSTANT_154 = "154";
  static final String CONSTANT_155 = "155";
  static final String CONSTANT_156 = "156";
  static final String CONSTANT_157 = "157";
  static final String CONSTANT_158 = "158";
  static final String CONSTANT_159 = "159";
  static final String CONSTANT_160 = "160";
  static final String CONSTANT_161 = "161";
  static final String CONSTANT_162 = "162";
  static final String CONSTANT_163 = "163";
  static final String CONSTANT_164 = "164";
  static final String CONSTANT_165 = "165";
  static final String CONSTANT_166 = "166";
  static final String CONSTANT_167 = "167";
  static final String CONSTANT_168 = "168";
  static final String CONSTANT_169 = "169";
  static final String CONSTANT_170 = "170";
  static final String CONSTANT_171 = "171";
  static final String CONSTANT_172 = "172";
  static final String CONSTANT_173 = "173";
  static final String CONSTANT_174 = "174";
  static final String CONSTANT_175 = "175";
  static final String CONSTANT_176 = "176";
  static final String CONSTANT_177 = "177";
  static final String CONSTANT_178 = "178";
  static final String CONSTANT_179 = "179";
  static final String CONSTANT_180 = "180";
  static final String CONSTANT_181 = "181";
  static final String CONSTANT_182 = "182";
  static final String CONSTANT_183 = "183";
  static final String CONSTANT_184 = "184";
  static final String CONSTANT_185 = "185";
  static final String CONSTANT_186 = "186";
  static final String CONSTANT_187 = "187";
  static final String CONSTANT_188 = "188";
  static final String CONSTANT_189 = "189";
  static final String CONSTANT_190 = "190";
  static final String CONSTANT_191 = "191";
  static final String CONSTANT_192 = "192";
  static final String CONSTANT_193 = "193";
  static final String CONSTANT_194 = "194";
  static final String CONSTANT_195 = "195";
  static final String CONSTANT_196 = "196";
  static final String CONSTANT_197 = "197";
  static final String CONSTANT_198 = "198";
  static final String CONSTANT_199 = "199";
  static final String CONSTANT_200 = "200";
  static final String CONSTANT_201 = "201";
  static final String CONSTANT_202 = "202";
  static final String CONSTANT_203 = "203";
  static final String CONSTANT_204 = "204";
  static final String CONSTANT_205 = "205";
  static final String CONSTANT_206 = "206";
  static final String CONSTANT_207 = "207";
  static final String CONSTANT_208 = "208";
  static final String CONSTANT_209 = "209";
  static final String CONSTANT_210 = "210";
  static final String CONSTANT_211 = "211";
  static final String CONSTANT_212 = "212";
  static final String CONSTANT_213 = "213";
  static final String CONSTANT_214 = "214";
  static final String CONSTANT_215 = "215";
  static final String CONSTANT_216 = "216";
  static final String CONSTANT_217 = "217";
  static final String CONSTANT_218 = "218";
  static final String CONSTANT_219 = "219";
  static final String CONSTANT_220 = "220";
  static final String CONSTANT_221 = "221";
  static final String CONSTANT_222 = "222";
  static final String CONSTANT_223 = "223";
  static final String CONSTANT_224 = "224";
  static final String CONSTANT_225 = "225";
  static final String CONSTANT_226 = "226";
  static final String CONSTANT_227 = "227";
  static final String CONSTANT_228 = "228";
  static final String CONSTANT_229 = "229";
  static final String CONSTANT_230 = "230";
  static final String CONSTANT_231 = "231";
  static final String CONSTANT_232 = "232";
  static final String CONSTANT_233 = "233";
  static final String CONSTANT_234 = "234";
  static final String CONSTANT_235 = "235";
  static final String CONSTANT_236 = "236";
  static final String CONSTANT_237 = "237";
  static final String CONSTANT_238 = "238";
  static final String CONSTANT_239 = "239";
  static final String CONSTANT_240 = "240";
  static final String CONSTANT_241 = "241";
  static final String CONSTANT_242 = "242";
  static final String CONSTANT_243 = "243";
  static final String CONSTANT_244 = "244";
  static final String CONSTANT_245 = "245";
  static final String CONSTANT_246 = "246";
  static final String CONSTANT_247 = "247";
  static final String CONSTANT_248 = "248";
  static final String CONSTANT_249 = "249";
  static final String CONSTANT_250 = "250";
  static final String CONSTANT_251 = "251";
  static final String CONSTANT_252 = "252";
  static final String CONSTANT_253 = "253";
  static final String CONSTANT_254 = "254";
  static final String CONSTANT_255 = "255";
  static final String CONSTANT_256 = "256";
  static final String CONSTANT_257 = "257";
  static final String CONSTANT_258 = "258";
  static final String CONSTANT_259 = "259";
  static final String CONSTANT_260 = "260";
  static final String CONSTANT_261 = "261";
  static final String CONSTANT_262 = "262";
  static final String CONSTANT_263 = "263";
  static final String CONSTANT_264 = "264";
  static final String CONSTANT_265 = "265";
  static final String CONSTANT_266 = "266";
  static final String CONSTANT_267 = "267";
  static final String CONSTANT_268 = "268";
  static final String CONSTANT_269 = "269";
  static final String CONSTANT_270 = "270";
  static final String CONSTANT_271 = "271";
  static final String CONSTANT_272 = "272";
  static final String CONSTANT_273 = "273";
  static final String CONSTANT_274 = "274";
  static final String CONSTANT_275 = "275";
  static final String CONSTANT_276 = "276";
  static final String CONSTANT_277 = "277";
  static final String CONSTANT_278 = "278";
  static final String CONSTANT_279 = "279";
  static final String CONSTANT_280 = "280";
  static final String CONSTANT_281 = "281";
  static final String CONSTANT_282 = "282";
  static final String CONSTANT_283 = "283";
  static final String CONSTANT_284 = "284";
  static final String CONSTANT_285 = "285";
  static final String CONSTANT_286 = "286";
  static final String CONSTANT_287 = "287";
  static final String CONSTANT_288 = "288";
  static final String CONSTANT_289 = "289";
  static final String CONSTANT_290 = "290";
  static final String CONSTANT_291 = "291";
  static final String CONSTANT_292 = "292";
  static final String CONSTANT_293 = "293";
  static final String CONSTANT_294 = "294";
  static final String CONSTANT_295 = "295";
  static final String CONSTANT_296 = "296";
  static final String CONSTANT_297 = "297";
  static final String CONSTANT_298 = "298";
  static final String CONSTANT_299 = "299";
  static final String CONSTANT_300 = "300";
  static final String CONSTANT_301 = "301";
  static final String CONSTANT_302 = "302";
  static final String CONSTANT_303 = "303";
  static final String CONSTANT_304 = "304";
  static final String CONSTANT_305 = "305";
  static final String CONSTANT_306 = "306";
  static final String CONSTANT_307 = "307";
  static final String CONSTANT_308 = "308";
  static final String CONSTANT_309 = "309";
  static final String CONSTANT_310 = "310";
  static final String CONSTANT_311 = "311";
  static final String CONSTANT_312 = "312";
  static final String CONSTANT_313 = "313";
  static final String CONSTANT_314 = "314";
  static final String CONSTANT_315 = "315";
  static final String CONSTANT_316 = "316";
  static final String CONSTANT_317 = "317";
  static final String CONSTANT_318 = "318";
  static final String CONSTANT_319 = "319";
  static final String CONSTANT_320 = "320";
  static final String CONSTANT_321 = "321";
  static final String CONSTANT_322 = "322";
  static final String CONSTANT_323 = "323";
  static final String CONSTANT_324 = "324";
  static final String CONSTANT_325 = "325";
  static final String CONSTANT_326 = "326";
  static final String CONSTANT_327 = "327";
  static final String CONSTANT_328 = "328";
  static final String CONSTANT_329 = "329";
  static final String CONSTANT_330 = "330";
  static final String CONSTANT_331 = "331";
  static final String CONSTANT_332 = "332";
  static final String CONSTANT_333 = "333";
  static final String CONSTANT_334 = "334";
  static final String CONSTANT_335 = "335";
  static final String CONSTANT_336 = "336";
  static final String CONSTANT_337 = "337";
  static final String CONSTANT_338 = "338";
  static final String CONSTANT_339 = "339";
  static final String CONSTANT_340 = "340";
  static final String CONSTANT_341 = "341";
  static final String CONSTANT_342 = "342";
  static final String CONSTANT_343 = "343";
  static final String CONSTANT_344 = "344";
  static final String CONSTANT_345 = "345";
  static final String CONSTANT_346 = "346";
  static final String CONSTANT_347 = "347";
  static final String CONSTANT_348 = "348";
  static final String CONSTANT_349 = "349";
  static final String CONSTANT_350 = "350";
  static final String CONSTANT_351 = "351";
  static final String CONSTANT_352 = "352";
  static final String CONSTANT_353 = "353";
  static final String CONSTANT_354 = "354";
  static final String CONSTANT_355 = "355";
  static final String CONSTANT_356 = "356";
  static final String CONSTANT_357 = "357";
  static final String CONSTANT_358 = "358";
  static final String CONSTANT_359 = "359";
  static final String CONSTANT_360 = "360";
  static final String CONSTANT_361 = "361";
  static final String CONSTANT_362 = "362";
  static final String CONSTANT_363 = "363";
  static final String CONSTANT_364 = "364";
  static final String CONSTANT_365 = "365";
  static final String CONSTANT_366 = "366";
  static final String CONSTANT_367 = "367";
  static final String CONSTANT_368 = "368";
  static final String CONSTANT_369 = "369";
  static final String CONSTANT_370 = "370";
  static final String CONSTANT_371 = "371";
  static final String CONSTANT_372 = "372";
  static final String CONSTANT_373 = "373";
  static final String CONSTANT_374 = "374";
  static final String CONSTANT_375 = "375";
  static final String CONSTANT_376 = "376";
  static final String CONSTANT_377 = "377";
  static final String CONSTANT_378 = "378";
  static final String CONSTANT_379 = "379";
  static final String CONSTANT_380 = "380";
  static final String CONSTANT_381 = "381";
  static final String CONSTANT_382 = "382";
  static final String CONSTANT_383 = "383";
  static final String CONSTANT_384 = "384";
  static final String CONSTANT_385 = "385";
  static final String CONSTANT_386 = "386";
  static final String CONSTANT_387 = "387";
  static final String CONSTANT_388 = "388";
  static final String CONSTANT_389 = "389";
  static final String CONSTANT_390 = "390";
  static final String CONSTANT_391 = "391";
  static final String CONSTANT_392 = "392";
  static final String CONSTANT_393 = "393";
  static final String CONSTANT_394 = "394";
  static final String CONSTANT_395 = "395";
  static final String CONSTANT_396 = "396";
  static final String CONSTANT_397 = "397";
  static final String CONSTANT_398 = "398";
  static final String CONSTANT_399 = "399";
  static final String CONSTANT_400 = "400";
  static final String CONSTANT_401 = "401";
  static final String CONSTANT_402 = "402";
  static final String CONSTANT_403 = "403";
  static final String CONSTANT_404 = "404";
  static final String CONSTANT_405 = "405";
  static final String CONSTANT_406 = "406";
  static final String CONSTANT_407 = "407";
  static final String CONSTANT_408 = "408";
  static final String CONSTANT_409 = "409";
  static final String CONSTANT_410 = "410";
  static final String CONSTANT_411 = "411";
  static final String CONSTANT_412 = "412";
  static final String CONSTANT_413 = "413";
  static final String CONSTANT_414 = "414";
  static final String CONSTANT_415 = "415";
  static final String CONSTANT_416 = "416";
  static final String CONSTANT_417 = "417";
  static final String CONSTANT_418 = "418";
  static final String CONSTANT_419 = "419";
  static final String CONSTANT_420 = "420";
  static final String CONSTANT_421 = "421";
  static final String CONSTANT_422 = "422";
  static final String CONSTANT_423 = "423";
  static final String CONSTANT_424 = "424";
  static final String CONSTANT_425 = "425";
  static final String CONSTANT_426 = "426";
  static final String CONSTANT_427 = "427";
  static final String CONSTANT_428 = "428";
  static final String CONSTANT_429 = "429";
  static final String CONSTANT_430 = "430";
  static final String CONSTANT_431 = "431";
  static final String CONSTANT_432 = "432";
  static final String CONSTANT_433 = "433";
  static final String CONSTANT_434 = "434";
  static final String CONSTANT_435 = "435";
  static final String CONSTANT_436 = "436";
  static final String CONSTANT_437 = "437";
  static final String CONSTANT_438 = "438";
  static final String CONSTANT_439 = "439";
  static final String CONSTANT_440 = "440";
  static final String CONSTANT_441 = "441";
  static final String CONSTANT_442 = "442";
  static final String CONSTANT_443 = "443";
  static final String CONSTANT_444 = "444";
  static final String CONSTANT_445 = "445";
  static final String CONSTANT_446 = "446";
  static final String CONSTANT_447 = "447";
  static final String CONSTANT_448 = "448";
  static final String CONSTANT_449 = "449";
  static final String CONSTANT_450 = "450";
  static final String CONSTANT_451 = "451";
  static final String CONSTANT_452 = "452";
  static final String CONSTANT_453 = "453";
  static final String CONSTANT_454 = "454";
  static final String CONSTANT_455 = "455";
  static final String CONSTANT_456 = "456";
  static final String CONSTANT_457 = "457";
  static final String CONSTANT_458 = "458";
  static final String CONSTANT_459 = "459";
  static final String CONSTANT_460 = "460";
  static final String CONSTANT_461 = "461";
  static final String CONSTANT_462 = "462";
  static final String CONSTANT_463 = "463";
  static final String CONSTANT_464 = "464";
  static final String CONSTANT_465 = "465";
  static final String CONSTANT_466 = "466";
  static final String CONSTANT_467 = "467";
  static final String CONSTANT_468 = "468";
  static final String CONSTANT_469 = "469";
  static final String CONSTANT_470 = "470";
  static final String CONSTANT_471 = "471";
  static final String CONSTANT_472 = "472";
  static final String CONSTANT_473 = "473";
  static final String CONSTANT_474 = "474";
  static final String CONSTANT_475 = "475";
  static final String CONSTANT_476 = "476";
  static final String CONSTANT_477 = "477";
  static final String CONSTANT_478 = "478";
  static final String CONSTANT_479 = "479";
  static final String CONSTANT_480 = "480";
  static final String CONSTANT_481 = "481";
  static final String CONSTANT_482 = "482";
  static final String CONSTANT_483 = "483";
  static final String CONSTANT_484 = "484";
  static final String CONSTANT_485 = "485";
  static final String CONSTANT_486 = "486";
  static final String CONSTANT_487 = "487";
  static final String CONSTANT_488 = "488";
  static final String CONSTANT_489 = "489";
  static final String CONSTANT_490 = "490";
  static final String CONSTANT_491 = "491";
  static final String CONSTANT_492 = "492";
  static final String CONSTANT_493 = "493";
  static final String CONSTANT_494 = "494";
  static final String CONSTANT_495 = "495";
  static final String CONSTANT_496 = "496";
  static final String CONSTANT_497 = "497";
  static final String CONSTANT_498 = "498";
  static final String CONSTANT_499 = "499";
}

interface InterfaceConstants {
  String CONSTANT_0 = "0";
  String CONSTANT_1 = "1";
  String CONSTANT_2 = "2";
  String CONSTANT_3 = "3";
  String CONSTANT_4 = "4";
  String CONSTANT_5 = "5";
  String CONSTANT_6 = "6";
  String CONSTANT_7 = "7";
  String CONSTANT_8 = "8";
  String CONSTANT_9 = "9";
  String CONSTANT_10 = "10";
  String CONSTANT_11 = "11";
  String CONSTANT_12 = "12";
  String CONSTANT_13 = "13";
  String CONSTANT_14 = "14";
  String CONSTANT_15 = "15";
  String CONSTANT_16 = "16";
  String CONSTANT_17 = "17";
  String CONSTANT_18 = "18";
  String CONSTANT_19 = "19";
  String CONSTANT_20 = "20";
  String CONSTANT_21 = "21";
  String CONSTANT_22 = "22";
  String CONSTANT_23 = "23";
  String CONSTANT_24 = "24";
  String CONSTANT_25 = "25";
  String CONSTANT_26 = "26";
  String CONSTANT_27 = "27";
  String CONSTANT_28 = "28";
  String CONSTANT_29 = "29";
  String CONSTANT_30 = "30";
  String CONSTANT_31 = "31";
  String CONSTANT_32 = "32";
  String CONSTANT_33 = "33";
  String CONSTANT_34 = "34";
  String CONSTANT_35 = "35";
  String CONSTANT_36 = "36";
  String CONSTANT_37 = "37";
  String CONSTANT_38 = "38";
  String CONSTANT_39 = "39";
  String CONSTANT_40 = "40";
  String CONSTANT_41 = "41";
  String CONSTANT_42 = "42";
  String CONSTANT_43 = "43";
  String CONSTANT_44 = "44";
  String CONSTANT_45 = "45";
  String CONSTANT_46 = "46";
  String CONSTANT_47 = "47";
  String CONSTANT_48 = "48";
  String CONSTANT_49 = "49";
  String CONSTANT_50 = "50";
  String CONSTANT_51 = "51";
  String CONSTANT_52 = "52";
  String CONSTANT_53 = "53";
  String CONSTANT_54 = "54";
  String CONSTANT_55 = "55";
  String CONSTANT_56 = "56";
  String CONSTANT_57 = "57";
  String CONSTANT_58 = "58";
  String CONSTANT_59 = "59";
  String CONSTANT_60 = "60";
  String CONSTANT_61 = "61";
  String CONSTANT_62 = "62";
  String CONSTANT_63 = "63";
  String CONSTANT_64 = "64";
  String CONSTANT_65 = "65";
  String CONSTANT_66 = "66";
  String CONSTANT_67 = "67";
  String CONSTANT_68 = "68";
  String CONSTANT_69 = "69";
  String CONSTANT_70 = "70";
  String CONSTANT_71 = "71";
  String CONSTANT_72 = "72";
  String CONSTANT_73 = "73";
  String CONSTANT_74 = "74";
  String CONSTANT_75 = "75";
  String CONSTANT_76 = "76";
  String CONSTANT_77 = "77";
  String CONSTANT_78 = "78";
  String CONSTANT_79 = "79";
  String CONSTANT_80 = "80";
  String CONSTANT_81 = "81";
  String CONSTANT_82 = "82";
  String CONSTANT_83 = "83";
  String CONSTANT_84 = "84";
  String CONSTANT_85 = "85";
  String CONSTANT_86 = "86";
  String CONSTANT_87 = "87";
  String CONSTANT_88 = "88";
  String CONSTANT_89 = "89";
  String CONSTANT_90 = "90";
  String CONSTANT_91 = "91";
  String CONSTANT_92 = "92";
  String CONSTANT_93 = "93";
  String CONSTANT_94 = "94";
  String CONSTANT_95 = "95";
  String CONSTANT_96 = "96";
  String CONSTANT_97 = "97";
  String CONSTANT_98 = "98";
  String CONSTANT_99 = "99";
  String CONSTANT_100 = "100";
  String CONSTANT_101 = "101";
  String CONSTANT_102 = "102";
  String CONSTANT_103 = "103";
  String CONSTANT_104 = "104";
  String CONSTANT_105 = "105";
  String CONSTANT_106 = "106";
  String CONSTANT_107 = "107";
  String CONSTANT_108 = "108";
  String CONSTANT_109 = "109";
  String CONSTANT_110 = "110";
  String CONSTANT_111 = "111";
  String CONSTANT_112 = "112";
  String CONSTANT_113 = "113";
  String CONSTANT_114 = "114";
  String CONSTANT_115 = "115";
  String CONSTANT_116 = "116";
  String CONSTANT_117 = "117";
  String CONSTANT_118 = "118";
  String CONSTANT_119 = "119";
  String CONSTANT_120 = "120";
  String CONSTANT_121 = "121";
  String CONSTANT_122 = "122";
  String CONSTANT_123 = "123";
  String CONSTANT_124 = "124";
  String CONSTANT_125 = "125";
  String CONSTANT_126 = "126";
  String CONSTANT_127 = "127";
  String CONSTANT_128 = "128";
  String CONSTANT_129 = "129";
  String CONSTANT_130 = "130";
  String CONSTANT_131 = "131";
  String CONSTANT_132 = "132";
  String CONSTANT_133 = "133";
  String CONSTANT_134 = "134";
  String CONSTANT_135 = "135";
  String CONSTANT_136 = "136";
  String CONSTANT_137 = "137";
  String CONSTANT_138 = "138";
  String CONSTANT_139 = "139";
  String CONSTANT_140 = "140";
  String CONSTANT_141 = "141";
  String CONSTANT_142 = "142";
  String CONSTANT_143 = "143";
  String CONSTANT_144 = "144";
  String CONSTANT_145 = "145";
  String CONSTANT_146 = "146";
  String CONSTANT_147 = "147";
  String CONSTANT_148 = "148";
  String CONSTANT_149 = "149";
  String CONSTANT_150 = "150";
  String CONSTANT_151 = "151";
  String CONSTANT_152 = "152";
  String CONSTANT_153 = "153";
  String CONSTANT_154 = "154";
  String CONSTANT_155 = "155";
  String CONSTANT_156 = "156";
  String CONSTANT_157 = "157";
  String CONSTANT_158 = "158";
  String CONSTANT_159 = "159";
  String CONSTANT_160 = "160";
  String CONSTANT_161 = "161";
  String CONSTANT_162 = "162";
  String CONSTANT_163 = "163";
  String CONSTANT_164 = "164";
  String CONSTANT_165 = "165";
  String CONSTANT_166 = "166";
  String CONSTANT_167 = "167";
  String CONSTANT_168 = "168";
  String CONSTANT_169 = "169";
  String CONSTANT_170 = "170";
  String CONSTANT_171 = "171";
  String CONSTANT_172 = "172";
  String CONSTANT_173 = "173";
  String CONSTANT_174 = "174";
  String CONSTANT_175 = "175";
  String CONSTANT_176 = "176";
  String CONSTANT_177 = "177";
  String CONSTANT_178 = "178";
  String CONSTANT_179 = "179";
  String CONSTANT_180 = "180";
  String CONSTANT_181 = "181";
  String CONSTANT_182 = "182";
  String CONSTANT_183 = "183";
  String CONSTANT_184 = "184";
  String CONSTANT_185 = "185";
  String CONSTANT_186 = "186";
  String CONSTANT_187 = "187";
  String CONSTANT_188 = "188";
  String CONSTANT_189 = "189";
  String CONSTANT_190 = "190";
  String CONSTANT_191 = "191";
  String CONSTANT_192 = "192";
  String CONSTANT_193 = "193";
  String CONSTANT_194 = "194";
  String CONSTANT_195 = "195";
  String CONSTANT_196 = "196";
  String CONSTANT_197 = "197";
  String CONSTANT_198 = "198";
  String CONSTANT_199 = "199";
  String CONSTANT_200 = "200";
  String CONSTANT_201 = "201";
  String CONSTANT_202 = "202";
  String CONSTANT_203 = "203";
  String CONSTANT_204 = "204";
  String CONSTANT_205 = "205";
  String CONSTANT_206 = "206";
  String CONSTANT_207 = "207";
  String CONSTANT_208 = "208";
  String CONSTANT_209 = "209";
  String CONSTANT_210 = "210";
  String CONSTANT_211 = "211";
  String CONSTANT_212 = "212";
  String CONSTANT_213 = "213";
  String CONSTANT_214 = "214";
  String CONSTANT_215 = "215";
  String CONSTANT_216 = "216";
  String CONSTANT_217 = "217";
  String CONSTANT_218 = "218";
  String CONSTANT_219 = "219";
  String CONSTANT_220 = "220";
  String CONSTANT_221 = "221";
  String CONSTANT_222 = "222";
  String CONSTANT_223 = "223";
  String CONSTANT_224 = "224";
  String CONSTANT_225 = "225";
  String CONSTANT_226 = "226";
  String CONSTANT_227 = "227";
  String CONSTANT_228 = "228";
  String CONSTANT_229 = "229";
  String CONSTANT_230 = "230";
  String CONSTANT_231 = "231";
  String CONSTANT_232 = "232";
  String CONSTANT_233 = "233";
  String CONSTANT_234 = "234";
  String CONSTANT_235 = "235";
  String CONSTANT_236 = "236";
  String CONSTANT_237 = "237";
  String CONSTANT_238 = "238";
  String CONSTANT_239 = "239";
  String CONSTANT_240 = "240";
  String CONSTANT_241 = "241";
  String CONSTANT_242 = "242";
  String CONSTANT_243 = "243";
  String CONSTANT_244 = "244";
  String CONSTANT_245 = "245";
  String CONSTANT_246 = "246";
  String CONSTANT_247 = "247";
  String CONSTANT_248 = "248";
  String CONSTANT_249 = "249";
  String CONSTANT_250 = "250";
  String CONSTANT_251 = "251";
  String CONSTANT_252 = "252";
  String CONSTANT_253 = "253";
  String CONSTANT_254 = "254";
  String CONSTANT_255 = "255";
  String CONSTANT_256 = "256";
  String CONSTANT_257 = "257";
  String CONSTANT_258 = "258";
  String CONSTANT_259 = "259";
  String CONSTANT_260 = "260";
  String CONSTANT_261 = "261";
  String CONSTANT_262 = "262";
  String CONSTANT_263 = "263";
  String CONSTANT_264 = "264";
  String CONSTANT_265 = "265";
  String CONSTANT_266 = "266";
  String CONSTANT_267 = "267";
  String CONSTANT_268 = "268";
  String CONSTANT_269 = "269";
  String CONSTANT_270 = "270";
  String CONSTANT_271 = "271";
  String CONSTANT_272 = "272";
  String CONSTANT_273 = "273";
  String CONSTANT_274 = "274";
  String CONSTANT_275 = "275";
  String CONSTANT_276 = "276";
  String CONSTANT_277 = "277";
  String CONSTANT_278 = "278";
  String CONSTANT_279 = "279";
  String CONSTANT_280 = "280";
  String CONSTANT_281 = "281";
  String CONSTANT_282 = "282";
  String CONSTANT_283 = "283";
  String CONSTANT_284 = "284";
  String CONSTANT_285 = "285";
  String CONSTANT_286 = "286";
  String CONSTANT_287 = "287";
  String CONSTANT_288 = "288";
  String CONSTANT_289 = "289";
  String CONSTANT_290 = "290";
  String CONSTANT_291 = "291";
  String CONSTANT_292 = "292";
  String CONSTANT_293 = "293";
  String CONSTANT_294 = "294";
  String CONSTANT_295 = "295";
  String CONSTANT_296 = "296";
  String CONSTANT_297 = "297";
  String CONSTANT_298 = "298";
  String CONSTANT_299 = "299";
  String CONSTANT_300 = "300";
  String CONSTANT_301 = "301";
  String CONSTANT_302 = "302";
  String CONSTANT_303 = "303";
  String CONSTANT_304 = "304";
  String CONSTANT_305 = "305";
  String CONSTANT_306 = "306";
  String CONSTANT_307 = "307";
  String CONSTANT_308 = "308";
  String CONSTANT_309 = "309";
  String CONSTANT_310 = "310";
  String CONSTANT_311 = "311";
  String CONSTANT_312 = "312";
  String CONSTANT_313 = "313";
  String CONSTANT_314 = "314";
  String CONSTANT_315 = "315";
  String CONSTANT_316 = "316";
  String CONSTANT_317 = "317";
  String CONSTANT_318 = "318";
  String CONSTANT_319 = "319";
  String CONSTANT_320 = "320";
  String CONSTANT_321 = "321";
  String CONSTANT_322 = "322";
  String CONSTANT_323 = "323";
  String CONSTANT_324 = "324";
  String CONSTANT_325 = "325";
  String CONSTANT_326 = "326";
  String CONSTANT_327 = "327";
  String CONSTANT_328 = "328";
  String CONSTANT_329 = "329";
  String CONSTANT_330 = "330";
  String CONSTANT_331 = "331";
  String CONSTANT_332 = "332";
  String CONSTANT_333 = "333";
  String CONSTANT_334 = "334";
  String CONSTANT_335 = "335";
  String CONSTANT_336 = "336";
  String CONSTANT_337 = "337";
  String CONSTANT_338 = "338";
  String CONSTANT_339 = "339";
  String CONSTANT_340 = "340";
  String CONSTANT_341 = "341";
  String CONSTANT_342 = "342";
  String CONSTANT_343 = "343";
  String CONSTANT_344 = "344";
  String CONSTANT_345 = "345";
  String CONSTANT_346 = "346";
  String CONSTANT_347 = "347";
  String CONSTANT_348 = "348";
  String CONSTANT_349 = "349";
  String CONSTANT_350 = "350";
  String CONSTANT_351 = "351";
  String CONSTANT_352 = "352";
  String CONSTANT_353 = "353";
  String CONSTANT_354 = "354";
  String CONSTANT_355 = "355";
  String CONSTANT_356 = "356";
  String CONSTANT_357 = "357";
  String CONSTANT_358 = "358";
  String CONSTANT_359 = "359";
  String CONSTANT_360 = "360";
  String CONSTANT_361 = "361";
  String CONSTANT_362 = "362";
  String CONSTANT_363 = "363";
  String CONSTANT_364 = "364";
  String CONSTANT_365 = "365";
  String CONSTANT_366 = "366";
  String CONSTANT_367 = "367";
  String CONSTANT_368 = "368";
  String CONSTANT_369 = "369";
  String CONSTANT_370 = "370";
  String CONSTANT_371 = "371";
  String CONSTANT_372 = "372";
  String CONSTANT_373 = "373";
  String CONSTANT_374 = "374";
  String CONSTANT_375 = "375";
  String CONSTANT_376 = "376";
  String CONSTANT_377 = "377";
  String CONSTANT_378 = "378";
  String CONSTANT_379 = "379";
  String CONSTANT_380 = "380";
  String CONSTANT_381 = "381";
  String CONSTANT_382 = "382";
  String CONSTANT_383 = "383";
  String CONSTANT_384 = "384";
  String CONSTANT_385 = "385";
  String CONSTANT_386 = "386";
  String CONSTANT_387 = "387";
  String CONSTANT_388 = "388";
  String CONSTANT_389 = "389";
  String CONSTANT_390 = "390";
  String CONSTANT_391 = "391";
  String CONSTANT_392 = "392";
  String CONSTANT_393 = "393";
  String CONSTANT_394 = "394";
  String CONSTANT_395 = "395";
  String CONSTANT_396 = "396";
  String CONSTANT_397 = "397";
  String CONSTANT_398 = "398";
  String CONSTANT_399 = "399";
  String CONSTANT_400 = "400";
  String CONSTANT_401 = "401";
  String CONSTANT_402 = "402";
  String CONSTANT_403 = "403";
  String CONSTANT_404 = "404";
  String CONSTANT_405 = "405";
  String CONSTANT_406 = "406";
  String CONSTANT_407 = "407";
  String CONSTANT_408 = "408";
  String CONSTANT_409 = "409";
  String CONSTANT_410 = "410";
  String CONSTANT_411 = "411";
  String CONSTANT_412 = "412";
  String CONSTANT_413 = "413";
  String CONSTANT_414 = "414";
  String CONSTANT_415 = "415";
  String CONSTANT_416 = "416";
  String CONSTANT_417 = "417";
  String CONSTANT_418 = "418";
  String CONSTANT_419 = "419";
  String CONSTANT_420 = "420";
  String CONSTANT_421 = "421";
  String CONSTANT_422 = "422";
  String CONSTANT_423 = "423";
  String CONSTANT_424 = "424";
  String CONSTANT_425 = "425";
  String CONSTANT_426 = "426";
  String CONSTANT_427 = "427";
  String CONSTANT_428 = "428";
  String CONSTANT_429 = "429";
  String CONSTANT_430 = "430";
  String CONSTANT_431 = "431";
  String CONSTANT_432 = "432";
  String CONSTANT_433 = "433";
  String CONSTANT_434 = "434";
  String CONSTANT_435 = "435";
  String CONSTANT_436 = "436";
  String CONSTANT_437 = "437";
  String CONSTANT_438 = "438";
  String CONSTANT_439 = "439";
  String CONSTANT_440 = "440";
  String CONSTANT_441 = "441";
  String CONSTANT_442 = "442";
  String CONSTANT_443 = "443";
  String CONSTANT_444 = "444";
  String CONSTANT_445 = "445";
  String CONSTANT_446 = "446";
  String CONSTANT_447 = "447";
  String CONSTANT_448 = "448";
  String CONSTANT_449 = "449";
  String CONSTANT_450 = "450";
  String CONSTANT_451 = "451";
  String CONSTANT_452 = "452";
  String CONSTANT_453 = "453";
  String CONSTANT_454 = "454";
  String CONSTANT_455 = "455";
  String CONSTANT_456 = "456";
  String CONSTANT_457 = "457";
  String CONSTANT_458 = "458";
  String CONSTANT_459 = "459";
  String CONSTANT_460 = "460";
  String CONSTANT_461 = "461";
  String CONSTANT_462 = "462";
  String CONSTANT_463 = "463";
  String CONSTANT_464 = "464";
  String CONSTANT_465 = "465";
  String CONSTANT_466 = "466";
  String CONSTANT_467 = "467";
  String CONSTANT_468 = "468";
  String CONSTANT_469 = "469";
  String CONSTANT_470 = "470";
  String CONSTANT_471 = "471";
  String CONSTANT_472 = "472";
  String CONSTANT_473 = "473";
  String CONSTANT_474 = "474";
  String CONSTANT_475 = "475";
  String CONSTANT_476 = "476";
  String CONSTANT_477 = "477";
  String CONSTANT_478 = "478";
  String CONSTANT_479 = "479";
  String CONSTANT_480 = "480";
  String CONSTANT_481 = "481";
  String CONSTANT_482 = "482";
  String CONSTANT_483 = "483";
  String CONSTANT_484 = "484";
  String CONSTANT_485 = "485";
  String CONSTANT_486 = "486";
  String CONSTANT_487 = "487";
  String CONSTANT_488 = "488";
  String CONSTANT_489 = "489";
  String CONSTANT_490 = "490";
  String CONSTANT_491 = "491";
  String CONSTANT_492 = "492";
  String CONSTANT_493 = "493";
  String CONSTANT_494 = "494";
  String CONSTANT_495 = "495";
  String CONSTANT_496 = "496";
  String CONSTANT_497 = "497";
  String CONSTANT_498 = "498";
  String CONSTANT_499 = "499";
}

enum Table {
  CONSTANT_0("0"),
  CONSTANT_1("1"),
  CONSTANT_2("2"),
  CONSTANT_3("3"),
  CONSTANT_4("4"),
  CONSTANT_5("5"),
  CONSTANT_6("6"),
  CONSTANT_7("7"),
  CONSTANT_8("8"),
  CONSTANT_9("9"),
  CONSTANT_10("10"),
  CONSTANT_11("11"),
  CONSTANT_12("12"),
  CONSTANT_13("13"),
  CONSTANT_14("14"),
  CONSTANT_15("15"),
  CONSTANT_16("16"),
  CONSTANT_17("17"),
  CONSTANT_18("18"),
  CONSTANT_19("19"),
  CONSTANT_20("20"),
  CONSTANT_21("21"),
  CONSTANT_22("22"),
  CONSTANT_23("23"),
  CONSTANT_24("24"),
  CONSTANT_25("25"),
  CONSTANT_26("26"),
  CONSTANT_27("27"),
  CONSTANT_28("28"),
  CONSTANT_29("29"),
  CONSTANT_30("30"),
  CONSTANT_31("31"),
  CONSTANT_32("32"),
  CONSTANT_33("33"),
  CONSTANT_34("34"),
  CONSTANT_35("35"),
  CONSTANT_36("36"),
  CONSTANT_37("37"),
  CONSTANT_38("38"),
  CONSTANT_39("39"),
  CONSTANT_40("40"),
  CONSTANT_41("41"),
  CONSTANT_42("42"),
  CONSTANT_43("43"),
  CONSTANT_44("44"),
  CONSTANT_45("45"),
  CONSTANT_46("46"),
  CONSTANT_47("47"),
  CONSTANT_48("48"),
  CONSTANT_49("49"),
  CONSTANT_50("50"),
  CONSTANT_51("51"),
  CONSTANT_52("52"),
  CONSTANT_53("53"),
  CONSTANT_54("54"),
  CONSTANT_55("55"),
  CONSTANT_56("56"),
  CONSTANT_57("57"),
  CONSTANT_58("58"),
  CONSTANT_59("59"),
  CONSTANT_60("60"),
  CONSTANT_61("61"),
  CONSTANT_62("62"),
  CONSTANT_63("63"),
  CONSTANT_64("64"),
  CONSTANT_65("65"),
  CONSTANT_66("66"),
  CONSTANT_67("67"),
  CONSTANT_68("68"),
  CONSTANT_69("69"),
  CONSTANT_70("70"),
  CONSTANT_71("71"),
  CONSTANT_72("72"),
  CONSTANT_73("73"),
  CONSTANT_74("74"),
  CONSTANT_75("75"),
  CONSTANT_76("76"),
  CONSTANT_77("77"),
  CONSTANT_78("78"),
  CONSTANT_79("79"),
  CONSTANT_80("80"),
  CONSTANT_81("81"),
  CONSTANT_82("82"),
  CONSTANT_83("83"),
  CONSTANT_84("84"),
  CONSTANT_85("85"),
  CONSTANT_86("86"),
  CONSTANT_87("87"),
  CONSTANT_88("88"),
  CONSTANT_89("89"),
  CONSTANT_90("90"),
  CONSTANT_91("91"),
  CONSTANT_92("92"),
  CONSTANT_93("93"),
  CONSTANT_94("94"),
  CONSTANT_95("95"),
  CONSTANT_96("96"),
  CONSTANT_97("97"),
  CONSTANT_98("98"),
  CONSTANT_99("99"),
  CONSTANT_100("100"),
  CONSTANT_101("101"),
  CONSTANT_102("102"),
  CONSTANT_103("103"),
  CONSTANT_104("104"),
  CONSTANT_105("105"),
  CONSTANT_106("106"),
  CONSTANT_107("107"),
  CONSTANT_108("108"),
  CONSTANT_109("109"),
  CONSTANT_110("110"),
  CONSTANT_111("111"),
  CONSTANT_112("112"),
  CONSTANT_113("113"),
  CONSTANT_114("114"),
  CONSTANT_115("115"),
  CONSTANT_116("116"),
  CONSTANT_117("117"),
  CONSTANT_118("118"),
  CONSTANT_119("119"),
  CONSTANT_120("120"),
  CONSTANT_121("121"),
  CONSTANT_122("122"),
  CONSTANT_123("123"),
  CONSTANT_124("124"),
  CONSTANT_125("125"),
  CONSTANT_126("126"),
  CONSTANT_127("127"),
  CONSTANT_128("128"),
  CONSTANT_129("129"),
  CONSTANT_130("130"),
  CONSTANT_131("131"),
  CONSTANT_132("132"),
  CONSTANT_133("133"),
  CONSTANT_134("134"),
  CONSTANT_135("135"),
  CONSTANT_136("136"),
  CONSTANT_137("137"),
  CONSTANT_138("138"),
  CONSTANT_139("139"),
  CONSTANT_140("140"),
  CONSTANT_141("141"),
  CONSTANT_142("142"),
  CONSTANT_143("143"),
  CONSTANT_144("144"),
  CONSTANT_145("145"),
  CONSTANT_146("146"),
  CONSTANT_147("147"),
  CONSTANT_148("148"),
  CONSTANT_149("149"),
  CONSTANT_150("150"),
  CONSTANT_151("151"),
  CONSTANT_152("152"),
  CONSTANT_153("153"),
  CONSTANT_154("154"),
  CONSTANT_155("155"),
  CONSTANT_156("156"),
  CONSTANT_157("157"),
  CONSTANT_158("158"),
  CONSTANT_159("159"),
  CONSTANT_160("160"),
  CONSTANT_161("161"),
  CONSTANT_162("162"),
  CONSTANT_163("163"),
  CONSTANT_164("164"),
  CONSTANT_165("165"),
  CONSTANT_166("166"),
  CONSTANT_167("167"),
  CONSTANT_168("168"),
  CONSTANT_169("169"),
  CONSTANT_170("170"),
  CONSTANT_171("171"),
  CONSTANT_172("172"),
  CONSTANT_173("173"),
  CONSTANT_174("174"),
  CONSTANT_175("175"),
  CONSTANT_176("176"),
  CONSTANT_177("177"),
  CONSTANT_178("178"),
  CONSTANT_179("179"),
  CONSTANT_180("180"),
  CONSTANT_181("181"),
  CONSTANT_182("182"),
  CONSTANT_183("183"),
  CONSTANT_184("184"),
  CONSTANT_185("185"),
  CONSTANT_186("186"),
  CONSTANT_187("187"),
  CONSTANT_188("188"),
  CONSTANT_189("189"),
  CONSTANT_190("190"),
  CONSTANT_191("191"),
  CONSTANT_192("192"),
  CONSTANT_193("193"),
  CONSTANT_194("194"),
  CONSTANT_195("195"),
  CONSTANT_196("196"),
  CONSTANT_197("197"),
  CONSTANT_198("198"),
  CONSTANT_199("199"),
  CONSTANT_200("200"),
  CONSTANT_201("201"),
  CONSTANT_202("202"),
  CONSTANT_203("203"),
  CONSTANT_204("204"),
  CONSTANT_205("205"),
  CONSTANT_206("206"),
  CONSTANT_207("207"),
  CONSTANT_208("208"),
  CONSTANT_209("209"),
  CONSTANT_210("210"),
  CONSTANT_211("211"),
  CONSTANT_212("212"),
  CONSTANT_213("213"),
  CONSTANT_214("214"),
  CONSTANT_215("215"),
  CONSTANT_216("216"),
  CONSTANT_217("217"),
  CONSTANT_218("218"),
  CONSTANT_219("219"),
  CONSTANT_220("220"),
  CONSTANT_221("221"),
  CONSTANT_222("222"),
  CONSTANT_223("223"),
  CONSTANT_224("224"),
  CONSTANT_225("225"),
  CONSTANT_226("226"),
  CONSTANT_227("227"),
  CONSTANT_228("228"),
  CONSTANT_229("229"),
  CONSTANT_230("230"),
  CONSTANT_231("231"),
  CONSTANT_232("232"),
  CONSTANT_233("233"),
  CONSTANT_234("234"),
  CONSTANT_235("235"),
  CONSTANT_236("236"),
  CONSTANT_237("237"),
  CONSTANT_238("238"),
  CONSTANT_239("239"),
  CONSTANT_240("240"),
  CONSTANT_241("241"),
  CONSTANT_242("242"),
  CONSTANT_243("243"),
  CONSTANT_244("244"),
  CONSTANT_245("245"),
  CONSTANT_246("246"),
  CONSTANT_247("247"),
  CONSTANT_248("248"),
  CONSTANT_249("249"),
  CONSTANT_250("250"),
  CONSTANT_251("251"),
  CONSTANT_252("252"),
  CONSTANT_253("253"),
  CONSTANT_254("254"),
  CONSTANT_255("255"),
  CONSTANT_256("256"),
  CONSTANT_257("257"),
  CONSTANT_258("258"),
  CONSTANT_259("259"),
  CONSTANT_260("260"),
  CONSTANT_261("261"),
  CONSTANT_262("262"),
  CONSTANT_263("263"),
  CONSTANT_264("264"),
  CONSTANT_265("265"),
  CONSTANT_266("266"),
  CONSTANT_267("267"),
  CONSTANT_268("268"),
  CONSTANT_269("269"),
  CONSTANT_270("270"),
  CONSTANT_271("271"),
  CONSTANT_272("272"),
  CONSTANT_273("273"),
  CONSTANT_274("274"),
  CONSTANT_275("275"),
  CONSTANT_276("276"),
  CONSTANT_277("277"),
  CONSTANT_278("278"),
  CONSTANT_279("279"),
  CONSTANT_280("280"),
  CONSTANT_281("281"),
  CONSTANT_282("282"),
  CONSTANT_283("283"),
  CONSTANT_284("284"),
  CONSTANT_285("285"),
  CONSTANT_286("286"),
  CONSTANT_287("287"),
  CONSTANT_288("288"),
  CONSTANT_289("289"),
  CONSTANT_290("290"),
  CONSTANT_291("291"),
  CONSTANT_292("292"),
  CONSTANT_293("293"),
  CONSTANT_294("294"),
  CONSTANT_295("295"),
  CONSTANT_296("296"),
  CONSTANT_297("297"),
  CONSTANT_298("298"),
  CONSTANT_299("299"),
  CONSTANT_300("300"),
  CONSTANT_301("301"),
  CONSTANT_302("302"),
  CONSTANT_303("303"),
  CONSTANT_304("304"),
  CONSTANT_305("305"),
  CONSTANT_306("306"),
  CONSTANT_307("307"),
  CONSTANT_308("308"),
  CONSTANT_309("309"),
  CONSTANT_310("310"),
  CONSTANT_311("311"),
  CONSTANT_312("312"),
  CONSTANT_313("313"),
  CONSTANT_314("314"),
  CONSTANT_315("315"),
  CONSTANT_316("316"),
  CONSTANT_317("317"),
  CONSTANT_318("318"),
  CONSTANT_319("319"),
  CONSTANT_320("320"),
  CONSTANT_321("321"),
  CONSTANT_322("322"),
  CONSTANT_323("323"),
  CONSTANT_324("324"),
  CONSTANT_325("325"),
  CONSTANT_326("326"),
  CONSTANT_327("327"),
  CONSTANT_328("328"),
  CONSTANT_329("329"),
  CONSTANT_330("330"),
  CONSTANT_331("331"),
  CONSTANT_332("332"),
  CONSTANT_333("333"),
  CONSTANT_334("334"),
  CONSTANT_335("335"),
  CONSTANT_336("336"),
  CONSTANT_337("337"),
  CONSTANT_338("338"),
  CONSTANT_339("339"),
  CONSTANT_340("340"),
  CONSTANT_341("341"),
  CONSTANT_342("342"),
  CONSTANT_343("343"),
  CONSTANT_344("344"),
  CONSTANT_345("345"),
  CONSTANT_346("346"),
  CONSTANT_347("347"),
  CONSTANT_348("348"),
  CONSTANT_349("349"),
  CONSTANT_350("350"),
  CONSTANT_351("351"),
  CONSTANT_352("352"),
  CONSTANT_353("353"),
  CONSTANT_354("354"),
  CONSTANT_355("355"),
  CONSTANT_356("356"),
  CONSTANT_357("357"),
  CONSTANT_358("358"),
  CONSTANT_359("359"),
  CONSTANT_360("360"),
  CONSTANT_361("361"),
  CONSTANT_362("362"),
  CONSTANT_363("363"),
  CONSTANT_364("364"),
  CONSTANT_365("365"),
  CONSTANT_366("366"),
  CONSTANT_367("367"),
  CONSTANT_368("368"),
  CONSTANT_369("369"),
  CONSTANT_370("370"),
  CONSTANT_371("371"),
  CONSTANT_372("372"),
  CONSTANT_373("373"),
  CONSTANT_374("374"),
  CONSTANT_375("375"),
  CONSTANT_376("376"),
  CONSTANT_377("377"),
  CONSTANT_378("378"),
  CONSTANT_379("379"),
  CONSTANT_380("380"),
  CONSTANT_381("381"),
  CONSTANT_382("382"),
  CONSTANT_383("383"),
  CONSTANT_384("384"),
  CONSTANT_385("385"),
  CONSTANT_386("386"),
  CONSTANT_387("387"),
  CONSTANT_388("388"),
  CONSTANT_389("389"),
  CONSTANT_390("390"),
  CONSTANT_391("391"),
  CONSTANT_392("392"),
  CONSTANT_393("393"),
  CONSTANT_394("394"),
  CONSTANT_395("395"),
  CONSTANT_396("396"),
  CONSTANT_397("397"),
  CONSTANT_398("398"),
  CONSTANT_399("399"),
  CONSTANT_400("400"),
  CONSTANT_401("401"),
  CONSTANT_402("402"),
  CONSTANT_403("403"),
  CONSTANT_404("404"),
  CONSTANT_405("405"),
  CONSTANT_406("406"),
  CONSTANT_407("407"),
  CONSTANT_408("408"),
  CONSTANT_409("409"),
  CONSTANT_410("410"),
  CONSTANT_411("411"),
  CONSTANT_412("412"),
  CONSTANT_413("413"),
  CONSTANT_414("414"),
  CONSTANT_415("415"),
  CONSTANT_416("416"),
  CONSTANT_417("417"),
  CONSTANT_418("418"),
  CONSTANT_419("419"),
  CONSTANT_420("420"),
  CONSTANT_421("421"),
  CONSTANT_422("422"),
  CONSTANT_423("423"),
  CONSTANT_424("424"),
  CONSTANT_425("425"),
  CONSTANT_426("426"),
  CONSTANT_427("427"),
  CONSTANT_428("428"),
  CONSTANT_429("429"),
  CONSTANT_430("430"),
  CONSTANT_431("431"),
  CONSTANT_432("432"),
  CONSTANT_433("433"),
  CONSTANT_434("434"),
  CONSTANT_435("435"),
  CONSTANT_436("436"),
  CONSTANT_437("437"),
  CONSTANT_438("438"),
  CONSTANT_439("439"),
  CONSTANT_440("440"),
  CONSTANT_441("441"),
  CONSTANT_442("442"),
  CONSTANT_443("443"),
  CONSTANT_444("444"),
  CONSTANT_445("445"),
  CONSTANT_446("446"),
  CONSTANT_447("447"),
  CONSTANT_448("448"),
  CONSTANT_449("449"),
  CONSTANT_450("450"),
  CONSTANT_451("451"),
  CONSTANT_452("452"),
  CONSTANT_453("453"),
  CONSTANT_454("454"),
  CONSTANT_455("455"),
  CONSTANT_456("456"),
  CONSTANT_457("457"),
  CONSTANT_458("458"),
  CONSTANT_459("459"),
  CONSTANT_460("460"),
  CONSTANT_461("461"),
  CONSTANT_462("462"),
  CONSTANT_463("463"),
  CONSTANT_464("464"),
  CONSTANT_465("465"),
  CONSTANT_466("466"),
  CONSTANT_467("467"),
  CONSTANT_468("468"),
  CONSTANT_469("469"),
  CONSTANT_470("470"),
  CONSTANT_471("471"),
  CONSTANT_472("472"),
  CONSTANT_473("473"),
  CONSTANT_474("474"),
  CONSTANT_475("475"),
  CONSTANT_476("476"),
  CONSTANT_477("477"),
  CONSTANT_478("478"),
  CONSTANT_479("479"),
  CONSTANT_480("480"),
  CONSTANT_481("481"),
  CONSTANT_482("482"),
  CONSTANT_483("483"),
  CONSTANT_484("484"),
  CONSTANT_485("485"),
  CONSTANT_486("486"),
  CONSTANT_487("487"),
  CONSTANT_488("488"),
  CONSTANT_489("489"),
  CONSTANT_490("490"),
  CONSTANT_491("491"),
  CONSTANT_492("492"),
  CONSTANT_493("493"),
  CONSTANT_494("494"),
  CONSTANT_495("495"),
  CONSTANT_496("496"),
  CONSTANT_497("497"),
  CONSTANT_498("498"),
  CONSTANT_499("499");

  private final String code;

  Table(String code) {
    this.code = code;
  }
}

class NestedTypesAreJudgedAlone {
  private void m0() {
    run(0);
  }

  private void m1() {
    run(1);
  }

  private void m2() {
    run(2);
  }

  private void m3() {
    run(3);
  }

  private void m4() {
    run(4);
  }

  private void m5() {
    run(5);
  }

  private void m6() {
    run(6);
  }

  private void m7() {
    run(7);
  }

  private void m8() {
    run(8);
  }

  private void m9() {
    run(9);
  }

  private void m10() {
    run(10);
  }

  private void m11() {
    run(11);
  }

  private void m12() {
    run(12);
  }

  private void m13() {
    run(13);
  }

  private void m14() {
    run(14);
  }

  private void m15() {
    run(15);
  }

  private void m16() {
    run(16);
  }

  private void m17() {
    run(17);
  }

  private void m18() {
    run(18);
  }

  private void m19() {
    run(19);
  }

  private void m20() {
    run(20);
  }

  private void m21() {
    run(21);
  }

  private void m22() {
    run(22);
  }

  private void m23() {
    run(23);
  }

  private void m24() {
    run(24);
  }

  private void m25() {
    run(25);
  }

  private void m26() {
    run(26);
  }

  private void m27() {
    run(27);
  }

  private void m28() {
    run(28);
  }

  private void m29() {
    run(29);
  }

  private void m30() {
    run(30);
  }

  private void m31() {
    run(31);
  }

  private void m32() {
    run(32);
  }

  private void m33() {
    run(33);
  }

  private void m34() {
    run(34);
  }

  private void m35() {
    run(35);
  }

  private void m36() {
    run(36);
  }

  private void m37() {
    run(37);
  }

  private void m38() {
    run(38);
  }

  private void m39() {
    run(39);
  }

  private void m40() {
    run(40);
  }

  private void m41() {
    run(41);
  }

  private void m42() {
    run(42);
  }

  private void m43() {
    run(43);
  }

  private void m44() {
    run(44);
  }

  private void m45() {
    run(45);
  }

  private void m46() {
    run(46);
  }

  private void m47() {
    run(47);
  }

  private void m48() {
    run(48);
  }

  private void m49() {
    run(49);
  }

  private void m50() {
    run(50);
  }

  private void m51() {
    run(51);
  }

  private void m52() {
    run(52);
  }

  private void m53() {
    run(53);
  }

  private void m54() {
    run(54);
  }

  private void m55() {
    run(55);
  }

  private void m56() {
    run(56);
  }

  private void m57() {
    run(57);
  }

  private void m58() {
    run(58);
  }

  private void m59() {
    run(59);
  }

  private void m60() {
    run(60);
  }

  private void m61() {
    run(61);
  }

  private void m62() {
    run(62);
  }

  private void m63() {
    run(63);
  }

  private void m64() {
    run(64);
  }

  private void m65() {
    run(65);
  }

  private void m66() {
    run(66);
  }

  private void m67() {
    run(67);
  }

  private void m68() {
    run(68);
  }

  private void m69() {
    run(69);
  }

  static class Inner {
    private void m0() {
      run(0);
    }

    private void m1() {
      run(1);
    }

    private void m2() {
      run(2);
    }

    private void m3() {
      run(3);
    }

    private void m4() {
      run(4);
    }

    private void m5() {
      run(5);
    }

    private void m6() {
      run(6);
    }

    private void m7() {
      run(7);
    }

    private void m8() {
      run(8);
    }

    private void m9() {
      run(9);
    }

    private void m10() {
      run(10);
    }

    private void m11() {
      run(11);
    }

    private void m12() {
      run(12);
    }

    private void m13() {
      run(13);
    }

    private void m14() {
      run(14);
    }

    private void m15() {
      run(15);
    }

    private void m16() {
      run(16);
    }

    private void m17() {
      run(17);
    }

    private void m18() {
      run(18);
    }

    private void m19() {
      run(19);
    }

    private void m20() {
      run(20);
    }

    private void m21() {
      run(21);
    }

    private void m22() {
      run(22);
    }

    private void m23() {
      run(23);
    }

    private void m24() {
      run(24);
    }

    private void m25() {
      run(25);
    }

    private void m26() {
      run(26);
    }

    private void m27() {
      run(27);
    }

    private void m28() {
      run(28);
    }

    private void m29() {
      run(29);
    }

    private void m30() {
      run(30);
    }

    private void m31() {
      run(31);
    }

    private void m32() {
      run(32);
    }

    private void m33() {
      run(33);
    }

    private void m34() {
      run(34);
    }

    private void m35() {
      run(35);
    }

    private void m36() {
      run(36);
    }

    private void m37() {
      run(37);
    }

    private void m38() {
      run(38);
    }

    private void m39() {
      run(39);
    }

    private void m40() {
      run(40);
    }

    private void m41() {
      run(41);
    }

    private void m42() {
      run(42);
    }

    private void m43() {
      run(43);
    }

    private void m44() {
      run(44);
    }

    private void m45() {
      run(45);
    }

    private void m46() {
      run(46);
    }

    private void m47() {
      run(47);
    }

    private void m48() {
      run(48);
    }

    private void m49() {
      run(49);
    }

    private void m50() {
      run(50);
    }

    private void m51() {
      run(51);
    }

    private void m52() {
      run(52);
    }

    private void m53() {
      run(53);
    }

    private void m54() {
      run(54);
    }

    private void m55() {
      run(55);
    }

    private void m56() {
      run(56);
    }

    private void m57() {
      run(57);
    }

    private void m58() {
      run(58);
    }

    private void m59() {
      run(59);
    }

    private void m60() {
      run(60);
    }

    private void m61() {
      run(61);
    }

    private void m62() {
      run(62);
    }

    private void m63() {
      run(63);
    }

    private void m64() {
      run(64);
    }

    private void m65() {
      run(65);
    }

    private void m66() {
      run(66);
    }

    private void m67() {
      run(67);
    }

    private void m68() {
      run(68);
    }

    private void m69() {
      run(69);
    }
  }

  static class LargeInner { // finding
    private void m0() {
      run(0);
    }

    private void m1() {
      run(1);
    }

    private void m2() {
      run(2);
    }

    private void m3() {
      run(3);
    }

    private void m4() {
      run(4);
    }

    private void m5() {
      run(5);
    }

    private void m6() {
      run(6);
    }

    private void m7() {
      run(7);
    }

    private void m8() {
      run(8);
    }

    private void m9() {
      run(9);
    }

    private void m10() {
      run(10);
    }

    private void m11() {
      run(11);
    }

    private void m12() {
      run(12);
    }

    private void m13() {
      run(13);
    }

    private void m14() {
      run(14);
    }

    private void m15() {
      run(15);
    }

    private void m16() {
      run(16);
    }

    private void m17() {
      run(17);
    }

    private void m18() {
      run(18);
    }

    private void m19() {
      run(19);
    }

    private void m20() {
      run(20);
    }

    private void m21() {
      run(21);
    }

    private void m22() {
      run(22);
    }

    private void m23() {
      run(23);
    }

    private void m24() {
      run(24);
    }

    private void m25() {
      run(25);
    }

    private void m26() {
      run(26);
    }

    private void m27() {
      run(27);
    }

    private void m28() {
      run(28);
    }

    private void m29() {
      run(29);
    }

    private void m30() {
      run(30);
    }

    private void m31() {
      run(31);
    }

    private void m32() {
      run(32);
    }

    private void m33() {
      run(33);
    }

    private void m34() {
      run(34);
    }

    private void m35() {
      run(35);
    }

    private void m36() {
      run(36);
    }

    private void m37() {
      run(37);
    }

    private void m38() {
      run(38);
    }

    private void m39() {
      run(39);
    }

    private void m40() {
      run(40);
    }

    private void m41() {
      run(41);
    }

    private void m42() {
      run(42);
    }

    private void m43() {
      run(43);
    }

    private void m44() {
      run(44);
    }

    private void m45() {
      run(45);
    }

    private void m46() {
      run(46);
    }

    private void m47() {
      run(47);
    }

    private void m48() {
      run(48);
    }

    private void m49() {
      run(49);
    }

    private void m50() {
      run(50);
    }

    private void m51() {
      run(51);
    }

    private void m52() {
      run(52);
    }

    private void m53() {
      run(53);
    }

    private void m54() {
      run(54);
    }

    private void m55() {
      run(55);
    }

    private void m56() {
      run(56);
    }

    private void m57() {
      run(57);
    }

    private void m58() {
      run(58);
    }

    private void m59() {
      run(59);
    }

    private void m60() {
      run(60);
    }

    private void m61() {
      run(61);
    }

    private void m62() {
      run(62);
    }

    private void m63() {
      run(63);
    }

    private void m64() {
      run(64);
    }

    private void m65() {
      run(65);
    }

    private void m66() {
      run(66);
    }

    private void m67() {
      run(67);
    }

    private void m68() {
      run(68);
    }

    private void m69() {
      run(69);
    }

    private void m70() {
      run(70);
    }

    private void m71() {
      run(71);
    }

    private void m72() {
      run(72);
    }

    private void m73() {
      run(73);
    }

    private void m74() {
      run(74);
    }

    private void m75() {
      run(75);
    }

    private void m76() {
      run(76);
    }

    private void m77() {
      run(77);
    }

    private void m78() {
      run(78);
    }

    private void m79() {
      run(79);
    }

    private void m80() {
      run(80);
    }

    private void m81() {
      run(81);
    }

    private void m82() {
      run(82);
    }

    private void m83() {
      run(83);
    }

    private void m84() {
      run(84);
    }

    private void m85() {
      run(85);
    }

    private void m86() {
      run(86);
    }

    private void m87() {
      run(87);
    }

    private void m88() {
      run(88);
    }

    private void m89() {
      run(89);
    }

    private void m90() {
      run(90);
    }

    private void m91() {
      run(91);
    }

    private void m92() {
      run(92);
    }

    private void m93() {
      run(93);
    }

    private void m94() {
      run(94);
    }

    private void m95() {
      run(95);
    }

    private void m96() {
      run(96);
    }

    private void m97() {
      run(97);
    }

    private void m98() {
      run(98);
    }

    private void m99() {
      run(99);
    }

    private void m100() {
      run(100);
    }

    private void m101() {
      run(101);
    }

    private void m102() {
      run(102);
    }

    private void m103() {
      run(103);
    }

    private void m104() {
      run(104);
    }

    private void m105() {
      run(105);
    }

    private void m106() {
      run(106);
    }

    private void m107() {
      run(107);
    }

    private void m108() {
      run(108);
    }

    private void m109() {
      run(109);
    }

    private void m110() {
      run(110);
    }

    private void m111() {
      run(111);
    }

    private void m112() {
      run(112);
    }

    private void m113() {
      run(113);
    }

    private void m114() {
      run(114);
    }

    private void m115() {
      run(115);
    }

    private void m116() {
      run(116);
    }

    private void m117() {
      run(117);
    }

    private void m118() {
      run(118);
    }

    private void m119() {
      run(119);
    }

    private void m120() {
      run(120);
    }

    private void m121() {
      run(121);
    }

    private void m122() {
      run(122);
    }

    private void m123() {
      run(123);
    }

    private void m124() {
      run(124);
    }

    private void m125() {
      run(125);
    }

    private void m126() {
      run(126);
    }

    private void m127() {
      run(127);
    }

    private void m128() {
      run(128);
    }

    private void m129() {
      run(129);
    }

    private void m130() {
      run(130);
    }

    private void m131() {
      run(131);
    }

    private void m132() {
      run(132);
    }

    private void m133() {
      run(133);
    }

    private void m134() {
      run(134);
    }

    private void m135() {
      run(135);
    }

    private void m136() {
      run(136);
    }

    private void m137() {
      run(137);
    }

    private void m138() {
      run(138);
    }

    private void m139() {
      run(139);
    }
  }
}

class Overloads {
  void add(A0 item) {}
  void add(A1 item) {}
  void add(A2 item) {}
  void add(A3 item) {}
  void add(A4 item) {}
  void add(A5 item) {}
  void add(A6 item) {}
  void add(A7 item) {}
  void add(A8 item) {}
  void add(A9 item) {}
  void add(A10 item) {}
  void add(A11 item) {}
  void add(A12 item) {}
  void add(A13 item) {}
  void add(A14 item) {}
  void add(A15 item) {}
  void add(A16 item) {}
  void add(A17 item) {}
  void add(A18 item) {}
  void add(A19 item) {}
  void add(A20 item) {}
  void add(A21 item) {}
  void add(A22 item) {}
  void add(A23 item) {}
  void add(A24 item) {}
  void add(A25 item) {}
  void add(A26 item) {}
  void add(A27 item) {}
  void add(A28 item) {}
  void add(A29 item) {}
  void add(A30 item) {}
  void add(A31 item) {}
  void add(A32 item) {}
  void add(A33 item) {}
  void add(A34 item) {}
  void add(A35 item) {}
  void add(A36 item) {}
  void add(A37 item) {}
  void add(A38 item) {}
  void add(A39 item) {}
  void add(A40 item) {}
  void add(A41 item) {}
  void add(A42 item) {}
  void add(A43 item) {}
  void add(A44 item) {}
  void add(A45 item) {}
  void add(A46 item) {}
  void add(A47 item) {}
  void add(A48 item) {}
  void add(A49 item) {}
  void add(A50 item) {}
  void add(A51 item) {}
  void add(A52 item) {}
  void add(A53 item) {}
  void add(A54 item) {}
  void add(A55 item) {}
  void add(A56 item) {}
  void add(A57 item) {}
  void add(A58 item) {}
  void add(A59 item) {}
}

class Bean {
  int getA0() { return a0; }  void setA0(int a) { a0 = a; }
  int getA1() { return a1; }  void setA1(int a) { a1 = a; }
  int getA2() { return a2; }  void setA2(int a) { a2 = a; }
  int getA3() { return a3; }  void setA3(int a) { a3 = a; }
  int getA4() { return a4; }  void setA4(int a) { a4 = a; }
  int getA5() { return a5; }  void setA5(int a) { a5 = a; }
  int getA6() { return a6; }  void setA6(int a) { a6 = a; }
  int getA7() { return a7; }  void setA7(int a) { a7 = a; }
  int getA8() { return a8; }  void setA8(int a) { a8 = a; }
  int getA9() { return a9; }  void setA9(int a) { a9 = a; }
  int getA10() { return a10; }  void setA10(int a) { a10 = a; }
  int getA11() { return a11; }  void setA11(int a) { a11 = a; }
  int getA12() { return a12; }  void setA12(int a) { a12 = a; }
  int getA13() { return a13; }  void setA13(int a) { a13 = a; }
  int getA14() { return a14; }  void setA14(int a) { a14 = a; }
  int getA15() { return a15; }  void setA15(int a) { a15 = a; }
  int getA16() { return a16; }  void setA16(int a) { a16 = a; }
  int getA17() { return a17; }  void setA17(int a) { a17 = a; }
  int getA18() { return a18; }  void setA18(int a) { a18 = a; }
  int getA19() { return a19; }  void setA19(int a) { a19 = a; }
  int getA20() { return a20; }  void setA20(int a) { a20 = a; }
  int getA21() { return a21; }  void setA21(int a) { a21 = a; }
  int getA22() { return a22; }  void setA22(int a) { a22 = a; }
  int getA23() { return a23; }  void setA23(int a) { a23 = a; }
  int getA24() { return a24; }  void setA24(int a) { a24 = a; }
  int getA25() { return a25; }  void setA25(int a) { a25 = a; }
  int getA26() { return a26; }  void setA26(int a) { a26 = a; }
  int getA27() { return a27; }  void setA27(int a) { a27 = a; }
  int getA28() { return a28; }  void setA28(int a) { a28 = a; }
  int getA29() { return a29; }  void setA29(int a) { a29 = a; }
  int getA30() { return a30; }  void setA30(int a) { a30 = a; }
  int getA31() { return a31; }  void setA31(int a) { a31 = a; }
  int getA32() { return a32; }  void setA32(int a) { a32 = a; }
  int getA33() { return a33; }  void setA33(int a) { a33 = a; }
  int getA34() { return a34; }  void setA34(int a) { a34 = a; }
}

abstract class Overriding extends Base {
  @Override public void m0() {}
  @Override public void m1() {}
  @Override public void m2() {}
  @Override public void m3() {}
  @Override public void m4() {}
  @Override public void m5() {}
  @Override public void m6() {}
  @Override public void m7() {}
  @Override public void m8() {}
  @Override public void m9() {}
  @Override public void m10() {}
  @Override public void m11() {}
  @Override public void m12() {}
  @Override public void m13() {}
  @Override public void m14() {}
  @Override public void m15() {}
  @Override public void m16() {}
  @Override public void m17() {}
  @Override public void m18() {}
  @Override public void m19() {}
  @Override public void m20() {}
  @Override public void m21() {}
  @Override public void m22() {}
  @Override public void m23() {}
  @Override public void m24() {}
  @Override public void m25() {}
  @Override public void m26() {}
  @Override public void m27() {}
  @Override public void m28() {}
  @Override public void m29() {}
  @Override public void m30() {}
  @Override public void m31() {}
  @Override public void m32() {}
  @Override public void m33() {}
  @Override public void m34() {}
  @Override public void m35() {}
  @Override public void m36() {}
  @Override public void m37() {}
  @Override public void m38() {}
  @Override public void m39() {}
  @Override public void m40() {}
  @Override public void m41() {}
  @Override public void m42() {}
  @Override public void m43() {}
  @Override public void m44() {}
  @Override public void m45() {}
  @Override public void m46() {}
  @Override public void m47() {}
  @Override public void m48() {}
  @Override public void m49() {}
  @Override public void m50() {}
  @Override public void m51() {}
  @Override public void m52() {}
  @Override public void m53() {}
  @Override public void m54() {}
  @Override public void m55() {}
  @Override public void m56() {}
  @Override public void m57() {}
  @Override public void m58() {}
  @Override public void m59() {}
}

class ManyMethods { // finding
  void m0() {}
  void m1() {}
  void m2() {}
  void m3() {}
  void m4() {}
  void m5() {}
  void m6() {}
  void m7() {}
  void m8() {}
  void m9() {}
  void m10() {}
  void m11() {}
  void m12() {}
  void m13() {}
  void m14() {}
  void m15() {}
  void m16() {}
  void m17() {}
  void m18() {}
  void m19() {}
  void m20() {}
  void m21() {}
  void m22() {}
  void m23() {}
  void m24() {}
  void m25() {}
  void m26() {}
  void m27() {}
  void m28() {}
  void m29() {}
  void m30() {}
  void m31() {}
  void m32() {}
  void m33() {}
  void m34() {}
  void m35() {}
  void m36() {}
  void m37() {}
  void m38() {}
  void m39() {}
  void m40() {}
}
