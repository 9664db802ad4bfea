// what the class itself added is still its own after the class above has ended, by its fields and private methods
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class Channel {
  private int written;

  void write(@Borrowed(exclusive = true) Channel this, int b) {
    written += b;
  }

  void close(@Owned Channel this) {}
}

class language_UseAfterSuperClose extends Channel {
  private final @Owned Frame greeting = new Frame();
  private int closed;

  @Override
  void close(@Owned language_UseAfterSuperClose this) {
    write(greeting.length());
    super.write(greeting.length());
    super.close();
    closed++;
    count();
    System.out.println(greeting.length());
    greeting.drop();
  }

  private void count(@Borrowed(exclusive = true) language_UseAfterSuperClose this) {
    closed++;
  }
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
