"""`twitchcare region list`: every place that a person can select."""

import argparse
from typing import TYPE_CHECKING

from twitchcare.app.cli.chosen_content import chosen_content
from twitchcare.app.cli.command import DONE, common_options, print_json

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.care.content import Content


def register(commands: "Commands") -> None:
    """Add `region` and its action."""
    parser = commands.add_parser("region", help="list the regions of the body")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list every place that can be selected")
    common_options(listing)
    listing.set_defaults(run=_list)


def _list(args: argparse.Namespace) -> int:
    rows = place_rows(chosen_content(args))
    if args.json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['id']:<18}{row['side'] or '-':<7}{row['title']}")
    return DONE


def place_rows(content: "Content") -> list[dict[str, object]]:
    """Return one row for each place, in the order of the bundle."""
    return [
        {
            "id": place.region,
            "side": place.side,
            "title": content.title_of(place),
            "view": list(content.regions[place.region].views),
            "uberon": content.regions[place.region].uberon,
        }
        for place in content.places
    ]
