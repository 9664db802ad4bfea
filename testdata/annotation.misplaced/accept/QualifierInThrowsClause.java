// The elements of the list above a class have owners, though the class is no holder.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class QualifierInThrowsClause extends ArrayList<String> {
  @Owned Frame first() throws Refused {
    if (isEmpty()) {
      throw new Refused();
    }
    return new Frame();
  }

  static class Refused extends Exception {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
