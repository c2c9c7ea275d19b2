import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;

class HelpersTest {
  private final Robot robot = new Robot();

  @BeforeEach
  void prepare() {
    robot.start();
  }

  @Test
  public void runsOnly() { // finding
    robot.start();
    int speed = robot.speed();
  }

  @Test
  public void followsAHelper() {
    runAndCompare(3);
  }

  private void runAndCompare(int speed) {
    compare(speed);
  }

  private void compare(int speed) {
    assertThat(robot.speed()).isEqualTo(speed);
  }

  @Test
  public void followsAHelperThatDoesNotAssert() { // finding
    warmUp();
  }

  private void warmUp() {
    robot.start();
  }

  @Test
  public void assertsInALambda() {
    List.of(1, 2).forEach(speed -> assertThat(robot.speed()).isEqualTo(speed));
  }

  @Test
  public void passesAMethodReference() {
    List.of(1, 2).forEach(this::compare);
  }

  @Test(expected = IllegalStateException.class)
  public void expectsAnException() {
    robot.start();
  }

  @Test
  public void verifiesAMock() {
    robot.start();
    verify(robot).beep();
  }

  @Test
  public void callsAnAssertingObject() {
    new RobotChecks().sameSpeed(robot, 3);
  }

  @Test
  public void callsAnAssertingVariable() {
    RobotChecks robotChecks = new RobotChecks();
    robotChecks.sameSpeed(robot, 3);
  }

  @Test
  public void requestsAPage() {
    mvc.perform(get("/robots")).andExpect(status().isOk());
  }

  @Test
  public void throwsByItself() {
    if (robot.speed() > 3) {
      throw new AssertionError("too fast");
    }
  }

  @Test
  public void checksOnlyItsArgument() { // finding
    Objects.requireNonNull(robot);
  }

  @ParameterizedTest
  void parameterised(int speed) { // finding
    robot.accelerate(speed);
  }

  @Test
  public void doesNotThrowOnStart() { // finding
    robot.start();
  }

  @Test
  public void empty() {}

  @Nested
  class Inner {
    @Test
    public void followsAHelperOfTheOuterClass() {
      compare(4);
    }
  }

  static class RobotChecks {
    void sameSpeed(Robot robot, int speed) {
      assertThat(robot.speed()).isEqualTo(speed);
    }
  }
}
