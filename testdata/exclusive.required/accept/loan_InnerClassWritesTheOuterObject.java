// Mended: The inner view writes a plain field of the tracked object around it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InnerClassWritesTheOuterObject {
  private volatile int reads;
  private final View view = new View();

  class View {
    int read() {
      reads = 1;
      return 0;
    }
  }

  @Borrowed("this") View view() {
    return view;
  }

  int reads() {
    return reads;
  }

  void close(@Owned InnerClassWritesTheOuterObject this) {}
}
