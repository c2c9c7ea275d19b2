class Lengths {
  int total;

  void atTheLimit() {
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
  }

  void beyond() { // finding
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
    total += step38(total);
  }

  /** Blank lines and comments do not count. */
  void spaced() {
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);

    // a comment
    /* another
       one */

    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
  }

  Lengths() { // finding
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
    total += step38(total);
    total += step39(total);
  }

  static { // finding
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
    total += step38(total);
    total += step39(total);
  }

  @Override
  public boolean equals(Object other) {
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
    total += step38(total);
    total += step39(total);
    return true;
  }

  abstract static class Bodiless {
    abstract void nothing();
  }

  int[] table() {
    return new int[] {
      0, -1,
      1, -2,
      2, -3,
      3, -4,
      4, -5,
      5, -6,
      6, -7,
      7, -8,
      8, -9,
      9, -10,
      10, -11,
      11, -12,
      12, -13,
      13, -14,
      14, -15,
      15, -16,
      16, -17,
      17, -18,
      18, -19,
      19, -20,
      20, -21,
      21, -22,
      22, -23,
      23, -24,
      24, -25,
      25, -26,
      26, -27,
      27, -28,
      28, -29,
      29, -30,
      30, -31,
      31, -32,
      32, -33,
      33, -34,
      34, -35,
      35, -36,
      36, -37,
      37, -38,
      38, -39,
      39, -40,
      40, -41,
      41, -42,
      42, -43,
      43, -44,
      44, -45,
      45, -46,
      46, -47,
      47, -48,
      48, -49,
      49, -50,
      50, -51,
      51, -52,
      52, -53,
      53, -54,
      54, -55,
      55, -56,
      56, -57,
      57, -58,
      58, -59,
      59, -60,
    };
  }

  String text() {
    return """
        line 0
        line 1
        line 2
        line 3
        line 4
        line 5
        line 6
        line 7
        line 8
        line 9
        line 10
        line 11
        line 12
        line 13
        line 14
        line 15
        line 16
        line 17
        line 18
        line 19
        line 20
        line 21
        line 22
        line 23
        line 24
        line 25
        line 26
        line 27
        line 28
        line 29
        line 30
        line 31
        line 32
        line 33
        line 34
        line 35
        line 36
        line 37
        line 38
        line 39
        line 40
        line 41
        line 42
        line 43
        line 44
        line 45
        line 46
        line 47
        line 48
        line 49
        line 50
        line 51
        line 52
        line 53
        line 54
        line 55
        line 56
        line 57
        line 58
        line 59
        """;
  }

  List<String> list() {
    return List.of(
        "line 0",
        "line 1",
        "line 2",
        "line 3",
        "line 4",
        "line 5",
        "line 6",
        "line 7",
        "line 8",
        "line 9",
        "line 10",
        "line 11",
        "line 12",
        "line 13",
        "line 14",
        "line 15",
        "line 16",
        "line 17",
        "line 18",
        "line 19",
        "line 20",
        "line 21",
        "line 22",
        "line 23",
        "line 24",
        "line 25",
        "line 26",
        "line 27",
        "line 28",
        "line 29",
        "line 30",
        "line 31",
        "line 32",
        "line 33",
        "line 34",
        "line 35",
        "line 36",
        "line 37",
        "line 38",
        "line 39",
        "line 40",
        "line 41",
        "line 42",
        "line 43",
        "line 44",
        "line 45",
        "line 46",
        "line 47",
        "line 48",
        "line 49",
        "line 50",
        "line 51",
        "line 52",
        "line 53",
        "line 54",
        "line 55",
        "line 56",
        "line 57",
        "line 58",
        "line 59");
  }

  Settings build() {
    return Settings.builder()
        .with("key0", new Value(0), Kind.PLAIN)
        .with("key1", new Value(1), Kind.PLAIN)
        .with("key2", new Value(2), Kind.PLAIN)
        .with("key3", new Value(3), Kind.PLAIN)
        .with("key4", new Value(4), Kind.PLAIN)
        .with("key5", new Value(5), Kind.PLAIN)
        .with("key6", new Value(6), Kind.PLAIN)
        .with("key7", new Value(7), Kind.PLAIN)
        .with("key8", new Value(8), Kind.PLAIN)
        .with("key9", new Value(9), Kind.PLAIN)
        .with("key10", new Value(10), Kind.PLAIN)
        .with("key11", new Value(11), Kind.PLAIN)
        .with("key12", new Value(12), Kind.PLAIN)
        .with("key13", new Value(13), Kind.PLAIN)
        .with("key14", new Value(14), Kind.PLAIN)
        .with("key15", new Value(15), Kind.PLAIN)
        .with("key16", new Value(16), Kind.PLAIN)
        .with("key17", new Value(17), Kind.PLAIN)
        .with("key18", new Value(18), Kind.PLAIN)
        .with("key19", new Value(19), Kind.PLAIN)
        .with("key20", new Value(20), Kind.PLAIN)
        .with("key21", new Value(21), Kind.PLAIN)
        .with("key22", new Value(22), Kind.PLAIN)
        .with("key23", new Value(23), Kind.PLAIN)
        .with("key24", new Value(24), Kind.PLAIN)
        .with("key25", new Value(25), Kind.PLAIN)
        .with("key26", new Value(26), Kind.PLAIN)
        .with("key27", new Value(27), Kind.PLAIN)
        .with("key28", new Value(28), Kind.PLAIN)
        .with("key29", new Value(29), Kind.PLAIN)
        .with("key30", new Value(30), Kind.PLAIN)
        .with("key31", new Value(31), Kind.PLAIN)
        .with("key32", new Value(32), Kind.PLAIN)
        .with("key33", new Value(33), Kind.PLAIN)
        .with("key34", new Value(34), Kind.PLAIN)
        .with("key35", new Value(35), Kind.PLAIN)
        .with("key36", new Value(36), Kind.PLAIN)
        .with("key37", new Value(37), Kind.PLAIN)
        .with("key38", new Value(38), Kind.PLAIN)
        .with("key39", new Value(39), Kind.PLAIN)
        .with("key40", new Value(40), Kind.PLAIN)
        .with("key41", new Value(41), Kind.PLAIN)
        .with("key42", new Value(42), Kind.PLAIN)
        .with("key43", new Value(43), Kind.PLAIN)
        .with("key44", new Value(44), Kind.PLAIN)
        .with("key45", new Value(45), Kind.PLAIN)
        .with("key46", new Value(46), Kind.PLAIN)
        .with("key47", new Value(47), Kind.PLAIN)
        .with("key48", new Value(48), Kind.PLAIN)
        .with("key49", new Value(49), Kind.PLAIN)
        .with("key50", new Value(50), Kind.PLAIN)
        .with("key51", new Value(51), Kind.PLAIN)
        .with("key52", new Value(52), Kind.PLAIN)
        .with("key53", new Value(53), Kind.PLAIN)
        .with("key54", new Value(54), Kind.PLAIN)
        .with("key55", new Value(55), Kind.PLAIN)
        .with("key56", new Value(56), Kind.PLAIN)
        .with("key57", new Value(57), Kind.PLAIN)
        .with("key58", new Value(58), Kind.PLAIN)
        .with("key59", new Value(59), Kind.PLAIN)
        .build();
  }

  String name(int code) {
    switch (code) {
      case 0:
        return "code 0";
      case 1:
        return "code 1";
      case 2:
        return "code 2";
      case 3:
        return "code 3";
      case 4:
        return "code 4";
      case 5:
        return "code 5";
      case 6:
        return "code 6";
      case 7:
        return "code 7";
      case 8:
        return "code 8";
      case 9:
        return "code 9";
      case 10:
        return "code 10";
      case 11:
        return "code 11";
      case 12:
        return "code 12";
      case 13:
        return "code 13";
      case 14:
        return "code 14";
      case 15:
        return "code 15";
      case 16:
        return "code 16";
      case 17:
        return "code 17";
      case 18:
        return "code 18";
      case 19:
        return "code 19";
      case 20:
        return "code 20";
      case 21:
        return "code 21";
      case 22:
        return "code 22";
      case 23:
        return "code 23";
      case 24:
        return "code 24";
      case 25:
        return "code 25";
      case 26:
        return "code 26";
      case 27:
        return "code 27";
      case 28:
        return "code 28";
      case 29:
        return "code 29";
      default:
        throw new IllegalArgumentException();
    }
  }

  String arrows(int code) {
    return switch (code) {
      case 0 -> "code 0";
      case 1 -> "code 1";
      case 2 -> "code 2";
      case 3 -> "code 3";
      case 4 -> "code 4";
      case 5 -> "code 5";
      case 6 -> "code 6";
      case 7 -> "code 7";
      case 8 -> "code 8";
      case 9 -> "code 9";
      case 10 -> "code 10";
      case 11 -> "code 11";
      case 12 -> "code 12";
      case 13 -> "code 13";
      case 14 -> "code 14";
      case 15 -> "code 15";
      case 16 -> "code 16";
      case 17 -> "code 17";
      case 18 -> "code 18";
      case 19 -> "code 19";
      case 20 -> "code 20";
      case 21 -> "code 21";
      case 22 -> "code 22";
      case 23 -> "code 23";
      case 24 -> "code 24";
      case 25 -> "code 25";
      case 26 -> "code 26";
      case 27 -> "code 27";
      case 28 -> "code 28";
      case 29 -> "code 29";
      case 30 -> "code 30";
      case 31 -> "code 31";
      case 32 -> "code 32";
      case 33 -> "code 33";
      case 34 -> "code 34";
      case 35 -> "code 35";
      case 36 -> "code 36";
      case 37 -> "code 37";
      case 38 -> "code 38";
      case 39 -> "code 39";
      case 40 -> "code 40";
      case 41 -> "code 41";
      case 42 -> "code 42";
      case 43 -> "code 43";
      case 44 -> "code 44";
      case 45 -> "code 45";
      case 46 -> "code 46";
      case 47 -> "code 47";
      case 48 -> "code 48";
      case 49 -> "code 49";
      case 50 -> "code 50";
      case 51 -> "code 51";
      case 52 -> "code 52";
      case 53 -> "code 53";
      case 54 -> "code 54";
      case 55 -> "code 55";
      case 56 -> "code 56";
      case 57 -> "code 57";
      case 58 -> "code 58";
      case 59 -> "code 59";
      default -> throw new IllegalArgumentException();
    };
  }

  int busySwitch(int code) { // finding
    switch (code) {
      case 0:
        total += 0;
        log(code);
        return total;
      case 1:
        total += 1;
        log(code);
        return total;
      case 2:
        total += 2;
        log(code);
        return total;
      case 3:
        total += 3;
        log(code);
        return total;
      case 4:
        total += 4;
        log(code);
        return total;
      case 5:
        total += 5;
        log(code);
        return total;
      case 6:
        total += 6;
        log(code);
        return total;
      case 7:
        total += 7;
        log(code);
        return total;
      case 8:
        total += 8;
        log(code);
        return total;
      case 9:
        total += 9;
        log(code);
        return total;
      case 10:
        total += 10;
        log(code);
        return total;
      case 11:
        total += 11;
        log(code);
        return total;
      case 12:
        total += 12;
        log(code);
        return total;
      case 13:
        total += 13;
        log(code);
        return total;
      case 14:
        total += 14;
        log(code);
        return total;
      default:
        return 0;
    }
  }

  Map<String, Integer> register() {
    Map<String, Integer> names = new HashMap<>();
    names.put("name0", 0);
    names.put("name1", 1);
    names.put("name2", 2);
    names.put("name3", 3);
    names.put("name4", 4);
    names.put("name5", 5);
    names.put("name6", 6);
    names.put("name7", 7);
    names.put("name8", 8);
    names.put("name9", 9);
    names.put("name10", 10);
    names.put("name11", 11);
    names.put("name12", 12);
    names.put("name13", 13);
    names.put("name14", 14);
    names.put("name15", 15);
    names.put("name16", 16);
    names.put("name17", 17);
    names.put("name18", 18);
    names.put("name19", 19);
    names.put("name20", 20);
    names.put("name21", 21);
    names.put("name22", 22);
    names.put("name23", 23);
    names.put("name24", 24);
    names.put("name25", 25);
    names.put("name26", 26);
    names.put("name27", 27);
    names.put("name28", 28);
    names.put("name29", 29);
    names.put("name30", 30);
    names.put("name31", 31);
    names.put("name32", 32);
    names.put("name33", 33);
    names.put("name34", 34);
    names.put("name35", 35);
    names.put("name36", 36);
    names.put("name37", 37);
    names.put("name38", 38);
    names.put("name39", 39);
    names.put("name40", 40);
    names.put("name41", 41);
    names.put("name42", 42);
    names.put("name43", 43);
    names.put("name44", 44);
    names.put("name45", 45);
    names.put("name46", 46);
    names.put("name47", 47);
    names.put("name48", 48);
    names.put("name49", 49);
    names.put("name50", 50);
    names.put("name51", 51);
    names.put("name52", 52);
    names.put("name53", 53);
    names.put("name54", 54);
    names.put("name55", 55);
    names.put("name56", 56);
    names.put("name57", 57);
    names.put("name58", 58);
    names.put("name59", 59);
    return names;
  }

  Iterator<Integer> anonymous() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        total += step0(total);
        total += step1(total);
        total += step2(total);
        total += step3(total);
        total += step4(total);
        total += step5(total);
        total += step6(total);
        total += step7(total);
        total += step8(total);
        total += step9(total);
        total += step10(total);
        total += step11(total);
        total += step12(total);
        total += step13(total);
        total += step14(total);
        total += step15(total);
        total += step16(total);
        total += step17(total);
        total += step18(total);
        total += step19(total);
        total += step20(total);
        total += step21(total);
        total += step22(total);
        total += step23(total);
        total += step24(total);
        return true;
      }

      @Override
      public Integer next() {
        total += step0(total);
        total += step1(total);
        total += step2(total);
        total += step3(total);
        total += step4(total);
        total += step5(total);
        total += step6(total);
        total += step7(total);
        total += step8(total);
        total += step9(total);
        total += step10(total);
        total += step11(total);
        total += step12(total);
        total += step13(total);
        total += step14(total);
        total += step15(total);
        total += step16(total);
        total += step17(total);
        total += step18(total);
        total += step19(total);
        total += step20(total);
        total += step21(total);
        total += step22(total);
        total += step23(total);
        total += step24(total);
        return 1;
      }
    };
  }

  Iterator<Integer> longMemberOfAnonymous() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() { // finding
        total += step0(total);
        total += step1(total);
        total += step2(total);
        total += step3(total);
        total += step4(total);
        total += step5(total);
        total += step6(total);
        total += step7(total);
        total += step8(total);
        total += step9(total);
        total += step10(total);
        total += step11(total);
        total += step12(total);
        total += step13(total);
        total += step14(total);
        total += step15(total);
        total += step16(total);
        total += step17(total);
        total += step18(total);
        total += step19(total);
        total += step20(total);
        total += step21(total);
        total += step22(total);
        total += step23(total);
        total += step24(total);
        total += step25(total);
        total += step26(total);
        total += step27(total);
        total += step28(total);
        total += step29(total);
        total += step30(total);
        total += step31(total);
        total += step32(total);
        total += step33(total);
        total += step34(total);
        total += step35(total);
        total += step36(total);
        total += step37(total);
        total += step38(total);
        total += step39(total);
        total += step40(total);
        total += step41(total);
        total += step42(total);
        total += step43(total);
        total += step44(total);
        return true;
      }
    };
  }

  void lambdaBlocksCount() { // finding
    run(
        () -> {
          total += step0(total);
          total += step1(total);
          total += step2(total);
          total += step3(total);
          total += step4(total);
          total += step5(total);
          total += step6(total);
          total += step7(total);
          total += step8(total);
          total += step9(total);
          total += step10(total);
          total += step11(total);
          total += step12(total);
          total += step13(total);
          total += step14(total);
          total += step15(total);
          total += step16(total);
          total += step17(total);
          total += step18(total);
          total += step19(total);
          total += step20(total);
          total += step21(total);
          total += step22(total);
          total += step23(total);
          total += step24(total);
          total += step25(total);
          total += step26(total);
          total += step27(total);
          total += step28(total);
          total += step29(total);
          total += step30(total);
          total += step31(total);
          total += step32(total);
          total += step33(total);
          total += step34(total);
          total += step35(total);
          total += step36(total);
          total += step37(total);
          total += step38(total);
          total += step39(total);
          total += step40(total);
          total += step41(total);
          total += step42(total);
          total += step43(total);
          total += step44(total);
        });
  }

  /** Two statements on a line are two. */
  void squeezed() { // finding
    total += step0(total); total += step1(total);
    total += step2(total); total += step3(total);
    total += step4(total); total += step5(total);
    total += step6(total); total += step7(total);
    total += step8(total); total += step9(total);
    total += step10(total); total += step11(total);
    total += step12(total); total += step13(total);
    total += step14(total); total += step15(total);
    total += step16(total); total += step17(total);
    total += step18(total); total += step19(total);
    total += step20(total); total += step21(total);
    total += step22(total); total += step23(total);
    total += step24(total); total += step25(total);
    total += step26(total); total += step27(total);
    total += step28(total); total += step29(total);
    total += step30(total); total += step31(total);
    total += step32(total); total += step33(total);
    total += step34(total); total += step35(total);
    total += step36(total); total += step37(total);
    total += step38(total); total += step39(total);
  }

  /** A wrapped statement is one. */
  void wrapped() {
    total +=
        step0(
            total);
    total +=
        step1(
            total);
    total +=
        step2(
            total);
    total +=
        step3(
            total);
    total +=
        step4(
            total);
    total +=
        step5(
            total);
    total +=
        step6(
            total);
    total +=
        step7(
            total);
    total +=
        step8(
            total);
    total +=
        step9(
            total);
    total +=
        step10(
            total);
    total +=
        step11(
            total);
    total +=
        step12(
            total);
    total +=
        step13(
            total);
    total +=
        step14(
            total);
    total +=
        step15(
            total);
    total +=
        step16(
            total);
    total +=
        step17(
            total);
    total +=
        step18(
            total);
    total +=
        step19(
            total);
    total +=
        step20(
            total);
    total +=
        step21(
            total);
    total +=
        step22(
            total);
    total +=
        step23(
            total);
    total +=
        step24(
            total);
    total +=
        step25(
            total);
    total +=
        step26(
            total);
    total +=
        step27(
            total);
    total +=
        step28(
            total);
    total +=
        step29(
            total);
    total +=
        step30(
            total);
    total +=
        step31(
            total);
    total +=
        step32(
            total);
    total +=
        step33(
            total);
    total +=
        step34(
            total);
    total +=
        step35(
            total);
    total +=
        step36(
            total);
    total +=
        step37(
            total);
  }

  @Deprecated
  @SuppressWarnings(
      "unused")
  void annotated() {
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    total += step28(total);
    total += step29(total);
    total += step30(total);
    total += step31(total);
    total += step32(total);
    total += step33(total);
    total += step34(total);
    total += step35(total);
    total += step36(total);
    total += step37(total);
  }

  void bracesOfBranches() { // finding
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    total += step22(total);
    total += step23(total);
    total += step24(total);
    total += step25(total);
    total += step26(total);
    total += step27(total);
    if (total > 1) {
      total++;
    } else if (total > 2) {
      total--;
    } else {
      try {
        total = 0;
      } catch (ArithmeticException e) {
        total = 1;
      } finally {
        total = 2;
      }
    }
  }

  void branchesAtTheLimit() {
    total += step0(total);
    total += step1(total);
    total += step2(total);
    total += step3(total);
    total += step4(total);
    total += step5(total);
    total += step6(total);
    total += step7(total);
    total += step8(total);
    total += step9(total);
    total += step10(total);
    total += step11(total);
    total += step12(total);
    total += step13(total);
    total += step14(total);
    total += step15(total);
    total += step16(total);
    total += step17(total);
    total += step18(total);
    total += step19(total);
    total += step20(total);
    total += step21(total);
    if (total > 1) total++; else total--;
    do { total++; } while (total < 9);
    switch (total) { case 1: total++; break; default: run(() -> { total++; }); }
  }
}
