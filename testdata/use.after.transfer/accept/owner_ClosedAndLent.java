// Mended: It is lent before it is closed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ClosedAndLent {
  void close(@Owned ClosedAndLent this) {}
}

class DeepPort extends ClosedAndLent {
  @Borrowed("this") DeepPort itself() {
    return this;
  }

  void closed(@Owned DeepPort this) {
    super.close();
  }
}
