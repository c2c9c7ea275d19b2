import org.testng.annotations.*;

@Test
public class SleepyNgTest {
  @BeforeMethod
  public void settle() throws Exception {
    Thread.sleep(50); // finding
  }

  public void sends() throws Exception {
    TimeUnit.MILLISECONDS.sleep(50); // finding
    assertEquals(mailer.sent(), 1);
  }
}
