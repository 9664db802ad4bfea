// an operator that picks one of two owners forgets the other
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Comparator;
import java.util.function.BinaryOperator;

class FunctionsOneAfterTheOther {
  static BinaryOperator<@Owned Frame> longer() {
    // :: error: [escapes.unchecked]
    return BinaryOperator.maxBy(Comparator.comparingInt(Frame::length));
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
