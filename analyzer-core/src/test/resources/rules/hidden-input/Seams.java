package shop;

import java.net.InetAddress;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Seams {
  private long start = 0;

  protected long now() {
    return System.currentTimeMillis();
  }

  protected Executor createExecutor(int size) {
    int threads = Math.max(1, size);
    return Executors.newFixedThreadPool(threads);
  }

  String format(String text, Locale locale) {
    return String.format(locale == null ? Locale.getDefault() : locale, text);
  }

  Date shifted(Date date) {
    Calendar calendar = Calendar.getInstance();
    calendar.setTime(date);
    return calendar.getTime();
  }

  int year() {
    Calendar calendar = Calendar.getInstance(); // finding
    return calendar.get(Calendar.YEAR);
  }

  boolean isOver() {
    return System.currentTimeMillis() - start > 10; // finding
  }

  Object fetch() throws java.io.IOException {
    return new URL("https://example.org").openStream(); // finding
  }

  Object given(URL url) throws java.io.IOException {
    return url.openStream();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return InetAddress.getAllByName(host);
  }

  public InetAddress[] addresses(String host) throws UnknownHostException {
    return InetAddress.getAllByName(host); // finding
  }

  Date printed(Date date) {
    Calendar calendar = newCalendar();
    calendar.setTime(date);
    return calendar.getTime();
  }

  private Calendar newCalendar() {
    return Calendar.getInstance(zone, Locale.ROOT);
  }

  int month() {
    return today().get(Calendar.MONTH);
  }

  private Calendar today() {
    return Calendar.getInstance(zone, Locale.ROOT); // finding
  }
}

class Stopping {
  void hook(Server server) {
    Thread hook = new Thread(server::stop);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void run(Server server) {
    new Thread(server::run).start(); // finding
  }
}
