// A value of a type variable with two bounds is ended through both.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class IntersectionBoundDoubleEnd {
  @Tracked
  interface Closing {
    void close(@Owned Closing this);
  }

  static class Session implements Closing {
    @Override
    public void close(@Owned Session this) {}

    int id() {
      return 1;
    }
  }

  <T extends Session & Closing> int finish(@Owned T session) {
    int id = session.id();
    Closing closing = session;
    closing.close();
    // :: error: [double.transfer]
    session.close();
    return id;
  }
}
