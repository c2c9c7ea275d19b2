package shop;

/** Sends mail. */
public class MailService {

  private final String host;
  private final int port;

  public MailService(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Sends a message and does not wait for its delivery.
   *
   * @param address where to
   * @param text what to say
   */
  public void send(String address, String text) {
    System.out.println(host + ":" + port + " -> " + address + ": " + text);
  }
}
