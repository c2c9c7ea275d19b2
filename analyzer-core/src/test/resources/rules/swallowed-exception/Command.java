package shop;

import java.io.IOException;

class Command {
  public static void main(String[] arguments) {
    try {
      new Command().work(arguments);
    } catch (IOException e) {
      e.printStackTrace();
    }
  }

  String work(String[] arguments) throws IOException {
    try {
      return Files.readString(Path.of(arguments[0]));
    } catch (IOException e) {
      System.err.println("cannot read " + arguments[0]);
      return null;
    }
  }
}
