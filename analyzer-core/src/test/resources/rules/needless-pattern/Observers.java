// file: src/main/java/mail/Inbox.java
package mail;

import java.util.ArrayList;
import java.util.List;

class Inbox { // finding
  private final List<InboxListener> listeners = new ArrayList<>();
  private int unread;

  void addListener(InboxListener listener) {
    listeners.add(listener);
  }

  void removeListener(InboxListener listener) {
    listeners.remove(listener);
  }

  void receive(String text) {
    unread++;
    for (InboxListener listener : listeners) {
      listener.received(text);
    }
  }
}

interface InboxListener {
  void received(String text);

  void cleared(int count);
}

class Badge implements InboxListener {
  private int shown;

  @Override
  public void received(String text) {
    shown++;
  }

  @Override
  public void cleared(int count) {
    shown -= count;
  }
}

// file: src/main/java/mail/Outbox.java
package mail;

import java.util.ArrayList;
import java.util.List;

class Outbox {
  private final List<OutboxListener> listeners = new ArrayList<>();
  private int waiting;

  void addListener(OutboxListener listener) {
    listeners.add(listener);
  }

  void removeListener(OutboxListener listener) {
    listeners.remove(listener);
  }

  void send(String text) {
    waiting++;
    for (OutboxListener listener : listeners) {
      listener.sent(text);
    }
  }
}

interface OutboxListener {
  void sent(String text);

  void failed(String text);
}

class Sound implements OutboxListener {
  private int volume;

  @Override
  public void sent(String text) {
    volume++;
  }

  @Override
  public void failed(String text) {
    volume--;
  }
}

class Light implements OutboxListener {
  private int colour;

  @Override
  public void sent(String text) {
    colour++;
  }

  @Override
  public void failed(String text) {
    colour--;
  }
}
