// The qualifier before byte[] says something about each byte, not about the array.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ByteArrayElementAnnotated {
  private final byte[] content = new byte[16];

  // :: error: [annotation.misplaced]
  @Borrowed("this") byte[] bytes() {
    return content;
  }

  int first() {
    return content.length == 0 ? -1 : content[0] & 0xff;
  }

  void free(@Owned ByteArrayElementAnnotated this) {}
}
