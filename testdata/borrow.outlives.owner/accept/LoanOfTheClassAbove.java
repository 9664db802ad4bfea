// Mended: What the class above looks at is looked at before that ends its part of the object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

@Tracked
class Looker {
  final @Borrowed Frame frame;

  Looker(@Borrowed Frame frame) {
    this.frame = frame;
  }

  void end(@Owned Looker this) {}
}

@Tracked
class LoanOfTheClassAbove extends Looker {
  private final @Borrowed Frame next;

  LoanOfTheClassAbove(@Borrowed Frame frame, @Borrowed Frame next) {
    super(frame);
    this.next = next;
  }

  void finish(@Owned LoanOfTheClassAbove this) {
    System.out.println(frame.length());
    super.end();
    Object key =
        new Object() {
          @Override
          public String toString() {
            return "key " + hashCode();
          }
        };
    Supplier<Object> later =
        () ->
            new Object() {
              int code() {
                return this.hashCode();
              }
            }.code();
    System.out.println(key + " " + later.get());
    System.out.println(next.length());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
