// What a method throws, a class extends and a pattern asks for have no owner.
import dev.custody.annotations.Owned;
import java.util.ArrayList;

// :: error: [annotation.misplaced]
class QualifierInThrowsClause extends @Owned ArrayList<String> {
  // :: error: [annotation.misplaced]
  void connect() throws @Owned Refused {
    throw new Refused();
  }

  static class Refused extends Exception {}
}
