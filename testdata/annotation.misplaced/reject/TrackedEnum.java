// The constants of an enum have no owner.
import dev.custody.annotations.Tracked;

// :: error: [annotation.misplaced]
@Tracked enum TrackedEnum {
  UP,
  DOWN
}
