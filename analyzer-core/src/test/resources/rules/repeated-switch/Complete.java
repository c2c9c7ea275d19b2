// file: src/main/java/mail/State.java
package mail;

enum State { DRAFT, SENT, READ }

sealed interface Part permits Text, Image, Sound {}

record Text() implements Part {}

record Image() implements Part {}

record Sound() implements Part {}

// file: src/main/java/mail/Labels.java
package mail;

class Labels {
  String label(State state) {
    return switch (state) {
      case DRAFT -> "draft";
      case SENT -> "sent";
      case READ -> "read";
    };
  }

  int order(State state) {
    switch (state) {
      case DRAFT:
        return 0;
      case SENT:
        return 1;
      case READ:
        return 2;
      default:
        throw new IllegalStateException();
    }
  }

  boolean isOpen(State state) {
    switch (state) {
      case DRAFT:
        return true;
      case SENT:
        return false;
      case READ:
        return false;
      default:
        throw new IllegalStateException();
    }
  }

  int size(Part part) {
    return switch (part) {
      case Text text -> 1;
      case Image image -> 2;
      case Sound sound -> 3;
    };
  }

  String icon(Part part) {
    return switch (part) {
      case Text text -> "T";
      case Image image -> "I";
      case Sound sound -> "S";
    };
  }

  void show(Part part) {
    switch (part) {
      case Text text -> icon(text);
      case Image image -> icon(image);
      case Sound sound -> icon(sound);
    }
  }

  int digit(char letter) {
    switch (letter) {
      case 'a':
        return 1;
      case 'b':
        return 2;
      case 'c':
        return 3;
      default:
        return 0;
    }
  }

  int value(char letter) {
    switch (letter) {
      case 'a':
        return 10;
      case 'b':
        return 20;
      case 'c':
        return 30;
      default:
        return 0;
    }
  }

  int weight(char letter) {
    switch (letter) {
      case 'a':
        return 100;
      case 'b':
        return 200;
      case 'c':
        return 300;
      default:
        return 0;
    }
  }
}
