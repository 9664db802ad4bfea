// once the class above has ended the object, it is gone as a whole, and so are the methods that it inherits
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class Socket0 {
  private int written;

  void write(@Borrowed(exclusive = true) Socket0 this, int b) {
    written += b;
  }

  void close(@Owned Socket0 this) {}

  static void end(@Owned Socket0 s) {
    s.close();
  }
}

class language_UseAfterSuperClose extends Socket0 {
  @Override
  void close(@Owned language_UseAfterSuperClose this) {
    super.close();
    // :: error: [use.after.transfer]
    write(21);
  }

  void lastWords(@Owned language_UseAfterSuperClose this) {
    super.close();
    // :: error: [use.after.transfer]
    super.write(21);
  }

  void twiceAbove(@Owned language_UseAfterSuperClose this) {
    super.close();
    // :: error: [double.transfer]
    super.close();
  }

  void twice(@Owned language_UseAfterSuperClose this) {
    super.close();
    // :: error: [double.transfer]
    end(this);
  }

  @Owned language_UseAfterSuperClose again(@Owned language_UseAfterSuperClose this) {
    super.close();
    // :: error: [double.transfer]
    return this;
  }
}
