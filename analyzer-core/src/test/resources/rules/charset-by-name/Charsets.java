package shop;

class Charsets {

  void names(String text, InputStream in, byte[] bytes) throws Exception {
    text.getBytes("UTF-8"); // finding
    new String(bytes, "utf-8"); // finding
    new InputStreamReader(in, "ISO-8859-1"); // finding
    Charset.forName("UTF-8"); // finding
    text.getBytes(StandardCharsets.UTF_8);
    new String(bytes, "windows-1252");
    response.setCharacterEncoding("UTF-8");
    URLEncoder.encode(text, "UTF-8");
    new PrintStream(out, true, "UTF-8");
    new String("UTF-8");
    Charset.forName(text);
    equals("UTF-8");
  }

  byte[] handled(String text) {
    try {
      return text.getBytes("UTF-8"); // finding
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] ofWhat(Object store) {
    return store.getBytes("UTF-8"); // finding
  }
}
