// a method of a lent object is named for a listener that may be called whenever it likes
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class OwnMethodVisits {
  void listen() {
    // :: error: [borrow.captured]
    Runtime.getRuntime().addShutdownHook(new Thread(this::print));
  }

  private void print() {}

  void end(@Owned OwnMethodVisits this) {}
}
