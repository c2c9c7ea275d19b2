public class Door {
  public static int doors;
  public final int width = 9;
  public boolean open; // finding
  public int angle;
  @Inject public Bell bell;
  private int uses;

  public void push(int force) {
    if (force > width) {
      open = true;
      uses++;
    }
  }
}
