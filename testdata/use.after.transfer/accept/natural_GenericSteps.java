// Two steps with different types in and out; each uses up what it is given, also when it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class GenericSteps {
  private final Step<@Owned RawFrame, @Owned Plain> decrypt;
  private final Step<@Owned Plain, @Owned Message> parse;
  private final List<String> errors = new ArrayList<>();

  GenericSteps(
      Step<@Owned RawFrame, @Owned Plain> decrypt, Step<@Owned Plain, @Owned Message> parse) {
    this.decrypt = decrypt;
    this.parse = parse;
  }

  void receive(@Owned RawFrame raw, Inbox inbox) {
    int length = raw.length();
    Message message;
    try {
      message = parse.apply(decrypt.apply(raw));
    } catch (StepException e) {
      errors.add(length + " bytes: " + e.getMessage());
      return;
    }
    inbox.put(message);
  }

  List<String> errors() {
    return errors;
  }
}

interface Step<I, O> {
  O apply(I in) throws StepException;
}

class StepException extends Exception {
  private static final long serialVersionUID = 1L;

  StepException(String message) {
    super(message);
  }
}

class XorStep implements Step<@Owned RawFrame, @Owned Plain> {
  @Override
  public @Owned Plain apply(@Owned RawFrame in) throws StepException {
    int length = in.length();
    in.free();
    if (length == 0) {
      throw new StepException("empty frame");
    }
    return new Plain(length);
  }
}

interface Inbox {
  void put(@Owned Message message);
}

@Tracked
interface RawFrame {
  int length();

  void free(@Owned RawFrame this);
}

@Tracked
class Plain {
  final int length;

  Plain(int length) {
    this.length = length;
  }

  void free(@Owned Plain this) {}
}

@Tracked
interface Message {}
