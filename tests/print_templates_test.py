#!/usr/bin/python3
"""Templates that a plan has of its own: they are used, and what reaches out of the page is refused."""
import sys

from printing import beredskab, plan_of, text


def test_templates(own):
    """A plan's own template is used, and one that reaches out is refused and found by check."""
    templates = own / "plans/proevekoebing/templates"
    templates.mkdir()
    (own / "templates").mkdir()
    (own / "templates/contacts.md.mustache").write_text("mappens\n", encoding="utf-8")
    assert "\nmappens\n" in text(beredskab(own, "contacts", "--format", "md"))
    (templates / "contacts.md.mustache").write_text("{{page.plan}}s egen\n", encoding="utf-8")
    assert "\nPrøvekøbings egen\n" in text(beredskab(own, "contacts", "--format", "md"))
    shape = templates / "contacts.html.mustache"
    for bad in ("<img src=\"file:///etc/hostname\">", "<link rel=\"stylesheet\" href=\"x.css\">",
                "<style>@import \"x.css\";</style>", "<style>p { background: u\\72l(x) }</style>",
                "<p style=\"background: url(http://127.0.0.1/)\">x</p>", "<script>1</script>",
                "<a rel=\"attachment\" href=\"file:///etc/hostname\">x</a>",
                "<title><!--</title><img src=x>--></title>", "<p onclick=\"x\">x</p>",
                "<svg><image href=\"file:///etc/hostname\"/></svg>", "<object data=\"x\"></object>",
                "<p style=\"background: &#117;rl(x)\">x</p>", "<meta http-equiv=\"refresh\">"):
        shape.write_text(f"<p>{{{{page.plan}}}}</p>\n{bad}\n", encoding="utf-8")
        for form in ("html", "pdf"):
            got = beredskab(own, "contacts", "--format", form)
            said = " ".join(got.stderr.decode("utf-8").split())
            assert "Programmets egne skabeloner er brugt i stedet." in said, (bad, said)
            assert bad.encode("utf-8") not in got.stdout, (bad, form)
        faults = text(beredskab(own, "check", code=1))
        assert "plans/proevekoebing/templates/contacts.html.mustache:2:" in faults, (bad, faults)
    pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
    shape.write_text(f"<p><a href=\"#x\">{{{{page.plan}}}}</a></p><img alt=\"\" src=\"{pixel}\">",
                     encoding="utf-8")
    assert "Prøvekøbing" in text(beredskab(own, "contacts", "--format", "html"))
    beredskab(own, "check")
    # The page of a document is written from its Markdown, between frames that may be one's own.
    (templates / "plan.html.mustache").write_text("<p>gammel</p>\n", encoding="utf-8")
    (templates / "plan.md.mustache").write_text("# Egen {{title}}\n", encoding="utf-8")
    got = beredskab(own, "plan", "show", "--format", "html")
    assert "<h1>Egen " in text(got) and "gammel" not in text(got), text(got)
    said = " ".join(got.stderr.decode("utf-8").split())
    assert "templates/plan.html.mustache: Skabelonen bruges ikke." in said, said
    assert "Skabelonen bruges ikke." in text(beredskab(own, "check"))
    (templates / "_style.html.mustache").write_text("<link href=\"x\">\n", encoding="utf-8")
    got = beredskab(own, "plan", "show", "--format", "html")
    assert "Programmets egne skabeloner" in " ".join(got.stderr.decode("utf-8").split())
    assert "<link" not in text(got) and "@page" in text(got), text(got)


if __name__ == "__main__":
    sys.exit(test_templates(plan_of("own", 4)))
